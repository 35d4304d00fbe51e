import type { Bus } from "@operant/bus";
import { nodeFacts } from "@operant/collector-service";
import type { ControlRequest } from "@operant/protocol";
import {
  CONTROL,
  decodeBlock,
  decodeBlockResult,
  decodeControlReply,
  decodeControlRequest,
  decodeTelemetry,
  encodeBlock,
  encodeBlockResult,
  encodeControlRequest,
  encodeTelemetry,
  QUEUE_SETTINGS,
  QUEUES,
  SUBJECTS,
} from "@operant/protocol";

/** One place where a service takes messages from whoever may send there. */
export interface Handler {
  /** Messages that are in order: what the strange ones are made from. */
  readonly templates: readonly Uint8Array[];
  /** The series that counts messages refused here. */
  readonly series: string;
  /** Whether a message, strange as it came about, is one that somebody could mean. */
  readonly isLegal: (bytes: Uint8Array) => boolean;
  /** Hands messages over; resolves when the bus has them, or they were answered. */
  readonly send: (bus: Bus, messages: readonly Uint8Array[]) => Promise<void>;
}

const FOREIGN = new Uint8Array(32).fill(9);
const subject = { digest: FOREIGN, steps: 1, trials: 1, spineUpdates: 0 };
const values = new Uint8Array(8);
const column = { name: "latency", type: "float32", values, texts: [] } as const;
const table = { name: "trials", rows: 2, columns: [column] } as const;

/** Every handler of blocks, results, requests and telemetry; `study` is the id of the one that runs. */
export function handlersOf(study: Uint8Array): readonly Handler[] {
  return [blocks(study), results(), ...Object.keys(CONTROL).map(requests), telemetry()];
}

function blocks(study: Uint8Array): Handler {
  const range = { firstSubject: 2, subjectCount: 2, attempt: 1 };
  return {
    templates: [study, FOREIGN].map((id) => encodeBlock({ study: id, ...range })),
    series: 'operant_compute_refused_total{reason="malformed"}',
    isLegal: (bytes) => decodeBlock(bytes).ok,
    send: (bus, messages) => enqueue(bus, QUEUES.blocks, messages),
  };
}

/** Of another study: who may write results and forges a sound one is trusted, as any node is. */
function results(): Handler {
  const block = { study: FOREIGN, firstSubject: 0, subjectCount: 2, attempt: 1 };
  const fence = { attempt: 1, takeover: 0 };
  const subjects = [0, 1].map((index) => ({ ...subject, subject: index, tables: [table] }));
  return {
    templates: [encodeBlockResult({ block, fence, subjects })],
    series: 'operant_coordinator_results_total{outcome="malformed"}',
    isLegal: (bytes) => decodeBlockResult(bytes).ok,
    send: (bus, messages) => enqueue(bus, QUEUES.results, messages),
  };
}

const REQUESTS: Readonly<Record<string, ControlRequest>> = {
  submit: { kind: "submit", id: FOREIGN, json: '{"study":"other"}', failures: "stop after 5" },
  command: { kind: "command", study: "other", action: "cancel" },
  status: { kind: "status", study: "other" },
  files: { kind: "files", study: "other" },
  file: { kind: "file", study: "other", path: "ledger", offset: 0, length: 10 },
};

function requests(kind: string): Handler {
  const request = REQUESTS[kind];
  if (request === undefined) throw new Error(`no request of kind ${kind}`);
  const subject = CONTROL[kind as keyof typeof CONTROL];
  return {
    templates: [encodeControlRequest(request)],
    series: 'operant_coordinator_requests_total{outcome="malformed"}',
    isLegal(bytes) {
      const decoded = decodeControlRequest(bytes);
      return decoded.ok && decoded.value.kind === kind;
    },
    async send(bus, messages) {
      const answers = await Promise.all(messages.map((one) => bus.request(subject, one, 20_000)));
      if (!answers.every((answer) => decodeControlReply(answer).ok)) {
        throw new Error("an answer cannot be read");
      }
    },
  };
}

function telemetry(): Handler {
  const label = { name: "operant_compute_blocks_total", labels: { outcome: "failed" } };
  const message = {
    node: { ...nodeFacts("compute", "1.0.0", "other"), instance: "one" },
    sequence: 1,
    intervalMs: 1000,
    uptimeMs: 5,
    leaving: false,
    series: [{ ...label, value: 1, kind: "counter" as const }],
    events: [
      { kind: "notice" as const, level: "info" as const, code: "OPERANT_A_B", message: "well" },
    ],
  };
  return {
    templates: [encodeTelemetry(message)],
    series: 'operant_collector_messages_total{outcome="malformed"}',
    isLegal: (bytes) => decodeTelemetry(bytes).ok,
    async send(bus, messages) {
      for (const one of messages) bus.publish(SUBJECTS.telemetry, one);
      // Lets the subscription be read before more comes.
      await new Promise((resolve) => setTimeout(resolve, 1));
    },
  };
}

let sent = 0;

async function enqueue(bus: Bus, name: string, messages: readonly Uint8Array[]): Promise<void> {
  const queue = await bus.queue(name, QUEUE_SETTINGS);
  const stored = await Promise.all(
    messages.map((one) => queue.publish(one, `strange/${(sent += 1)}`)),
  );
  if (stored.every(({ kind }) => kind === "stored")) return;
  throw new Error("a strange message was not stored");
}
