import { CANARIES, CONSUMER, SET_ASIDE_STREAM, subjectOf, TERMINATED_SUBJECT } from "./subjects.ts";

/** What a role may do on the bus; everything else is refused. */
export interface Grants {
  /** Prefix of the inbox that only this role may listen on. */
  readonly inboxPrefix: string;
  /** Queues it publishes to. */
  readonly puts?: readonly string[];
  /** Queues it takes from and settles on. */
  readonly takes?: readonly string[];
  /** Queues it purges, and whose set-aside messages it lists and requeues. */
  readonly tends?: readonly string[];
  readonly readsBuckets?: readonly string[];
  readonly writesBuckets?: readonly string[];
  readonly readsObjects?: readonly string[];
  readonly writesObjects?: readonly string[];
  /** Subjects of plain publications and requests. */
  readonly publishes?: readonly string[];
  readonly subscribes?: readonly string[];
  /** Whether it answers requests. */
  readonly answers?: boolean;
}

/** Subjects of the server's permissions, sorted. */
export interface Permissions {
  readonly publish: readonly string[];
  readonly subscribe: readonly string[];
  readonly answers: boolean;
}

/** Spells out which subjects of the server the grants come to, and none more. */
export function permissionsFor(grants: Grants): Permissions {
  const { puts = [], takes = [], tends = [], publishes = [], subscribes = [] } = grants;
  const readsBuckets = [...(grants.readsBuckets ?? []), ...(grants.writesBuckets ?? []), CANARIES];
  const writesBuckets = [...(grants.writesBuckets ?? []), CANARIES];
  const { readsObjects = [], writesObjects = [] } = grants;
  const publish = [
    ...publishes,
    ...[...puts, ...takes, ...tends].flatMap((queue) => opening(queue)),
    ...puts.map(subjectOf),
    ...takes.flatMap(taking),
    ...tends.flatMap(tending),
    ...readsBuckets.flatMap((bucket) => reading(`KV_${bucket}`)),
    ...writesBuckets.map((bucket) => `$KV.${bucket}.>`),
    ...[...readsObjects, ...writesObjects].flatMap((store) => [
      ...reading(`OBJ_${store}`),
      // The client finds an object store's stream by its subject.
      "$JS.API.STREAM.NAMES",
    ]),
    ...writesObjects.flatMap((store) => [
      `$O.${store}.C.>`,
      `$O.${store}.M.>`,
      `$JS.API.STREAM.PURGE.OBJ_${store}`,
    ]),
  ];
  const listen = [...subscribes, `${grants.inboxPrefix}.>`];
  return {
    publish: [...new Set(publish)].sort(),
    subscribe: [...new Set(listen)].sort(),
    answers: grants.answers ?? false,
  };
}

/** Whoever comes first makes a stream; nobody may change or delete one that exists. */
function opening(stream: string): string[] {
  return [
    `$JS.API.STREAM.INFO.${stream}`,
    `$JS.API.STREAM.CREATE.${stream}`,
    `$JS.API.STREAM.INFO.${SET_ASIDE_STREAM}`,
    `$JS.API.STREAM.CREATE.${SET_ASIDE_STREAM}`,
  ];
}

function taking(queue: string): string[] {
  return [
    `$JS.API.CONSUMER.INFO.${queue}.${CONSUMER}`,
    `$JS.API.CONSUMER.CREATE.${queue}.${CONSUMER}`,
    `$JS.API.CONSUMER.DURABLE.CREATE.${queue}.${CONSUMER}`,
    `$JS.API.CONSUMER.MSG.NEXT.${queue}.${CONSUMER}`,
    `$JS.ACK.${queue}.${CONSUMER}.>`,
    `$JS.ACK.*.*.${queue}.${CONSUMER}.>`,
    TERMINATED_SUBJECT,
  ];
}

function tending(queue: string): string[] {
  return [
    `$JS.API.STREAM.PURGE.${queue}`,
    `$JS.API.STREAM.MSG.GET.${queue}`,
    `$JS.API.STREAM.MSG.DELETE.${queue}`,
    `$JS.API.STREAM.MSG.GET.${SET_ASIDE_STREAM}`,
    `$JS.API.CONSUMER.INFO.${queue}.${CONSUMER}`,
  ];
}

/** Reading a bucket or an object store, which both live in streams, watching included. */
function reading(stream: string): string[] {
  return [
    // The client looks whether the account has JetStream at all.
    "$JS.API.INFO",
    `$JS.API.STREAM.INFO.${stream}`,
    `$JS.API.STREAM.CREATE.${stream}`,
    `$JS.API.STREAM.MSG.GET.${stream}`,
    `$JS.API.DIRECT.GET.${stream}`,
    `$JS.API.DIRECT.GET.${stream}.>`,
    `$JS.API.CONSUMER.CREATE.${stream}`,
    `$JS.API.CONSUMER.CREATE.${stream}.>`,
    `$JS.API.CONSUMER.DELETE.${stream}.>`,
    `$JS.FC.${stream}.>`,
  ];
}
