/** Queues: one subject per stream, no ids in it; study, block and subject travel in the payload. */
export const QUEUES = {
  /** Blocks waiting for a node: framed Block. */
  blocks: "operant_blocks",
  /** Finished blocks waiting for the coordinator: framed BlockResult. */
  results: "operant_results",
} as const;
export type QueueName = (typeof QUEUES)[keyof typeof QUEUES];

/** What everybody who opens one of the queues must say alike. */
export const QUEUE_SETTINGS = {
  /** Time in ms after which an unsettled message is given to somebody else. */
  ackWaitMs: 30_000,
  /** Deliveries after which a message is set aside; the coordinator notices what is missing. */
  maxDeliver: 20,
} as const;

/** Key-value buckets. */
export const BUCKETS = {
  /** Who holds which block, by block id. */
  leases: "operant_leases",
  /** Who coordinates which study, by study id. */
  coordinators: "operant_coordinators",
} as const;
export type BucketName = (typeof BUCKETS)[keyof typeof BUCKETS];

/** Object stores. */
export const OBJECTS = {
  /** Framed Manifest by study id in hexadecimal. */
  manifests: "operant_manifests",
  /** Plug-in modules by SHA-256 in hexadecimal. */
  plugins: "operant_plugins",
} as const;
export type ObjectsName = (typeof OBJECTS)[keyof typeof OBJECTS];

/** Subjects of plain publications and requests. */
export const SUBJECTS = {
  /** Snapshots of every node's metrics. */
  telemetry: "operant.v1.telemetry",
} as const;
/** Subjects of requests to the coordinator, by what is asked: an account may be granted some of them. */
export const CONTROL = {
  submit: "operant.v1.control.submit",
  command: "operant.v1.control.command",
  status: "operant.v1.control.status",
  files: "operant.v1.control.files",
  file: "operant.v1.control.file",
} as const;
export type SubjectName = (typeof SUBJECTS)[keyof typeof SUBJECTS];

/** Who may be served. */
export type Served = "environment" | "agent";

/**
 * The subject on which anyone who serves an environment or agent says hello: its id with "/" and "@"
 * written as "_". Ids hold no "_", so no two share a subject; there are as many as an operator serves,
 * and they lie outside every stream.
 */
export function servedSubject(served: Served, id: string): string {
  return `operant.v1.${served}.${id.replaceAll(/[/@]/gu, "_")}`;
}
