/** Bytes on the move: payloads are protobuf, subjects and names come from `@operant/protocol`. */
export interface Message {
  readonly subject: string;
  readonly data: Uint8Array;
  /** Answers a request; absent on plain publications. */
  respond?(data: Uint8Array): void;
}

/** What arrives on a subject. A reader that falls 65,536 messages behind loses the newest. */
export interface Subscription extends AsyncIterable<Message> {
  /** Stops the iteration after the messages that have already arrived. */
  stop(): void;
}

/** Outcome of putting a job or result on a queue. */
export type Stored =
  /** Stored now; `sequence` is its place in the stream. */
  | { readonly kind: "stored"; readonly sequence: number }
  /** The same id was stored before, within the window in which the server remembers ids. */
  | { readonly kind: "duplicate"; readonly sequence: number }
  /** Whether it was stored is unknown (time-out, lost connection): repeat with the same id. */
  | { readonly kind: "unknown"; readonly cause: unknown };

/** One message taken from a queue. It is delivered again unless it is settled in time. */
export interface Delivery {
  readonly data: Uint8Array;
  /** How often it was delivered, from 1. Decide nothing on it: it may lie. */
  readonly deliveries: number;
  /** Keeps it for another acknowledgement period. */
  working(): void;
  /** Settles it; resolves once the server knows. Proves nothing about ownership. */
  ack(): Promise<boolean>;
  /** Gives it back, to be delivered again after `delayMs`. */
  nak(delayMs?: number): void;
  /** Settles it as hopeless: never delivered again. */
  term(reason: string): void;
}

/** A durable queue with explicit credit. */
export interface Queue {
  /** Publishes under an id; the same id within the server's window is stored once. */
  publish(data: Uint8Array, id: string): Promise<Stored>;
  /** Takes at most `credit` messages, waiting up to `waitMs` for the first. An empty answer means nothing. */
  take(credit: number, waitMs: number, signal?: AbortSignal): Promise<Delivery[]>;
  /** Messages stored and not settled; for display, never for decisions. */
  pending(): Promise<number>;
  /** Drops what is left. */
  purge(): Promise<void>;
  /** Lists messages that nobody will be given any more, oldest first, at most `limit`. */
  setAside(limit: number): Promise<SetAside[]>;
  /** Publishes a set-aside message again under a fresh id and, once stored, takes it off the list. */
  requeue(message: SetAside, id: string): Promise<Stored>;
}

/** A message that had all its deliveries, or was settled as hopeless. */
export interface SetAside {
  /** Its place in the queue's stream. */
  readonly sequence: number;
  readonly data: Uint8Array;
  readonly why: "deliveries" | "terminated";
  /** The reason given to `term`, as far as known. */
  readonly reason?: string;
}

/** What a canary written and read back says of the server. */
export type Health =
  | { readonly ok: true; readonly roundTripMs: number }
  | { readonly ok: false; readonly cause: unknown };

export interface BucketOptions {
  /** Age at which an entry vanishes without notice to watchers, ms. Default: never. The first opener decides. */
  readonly maxAgeMs?: number;
}

/** One versioned value. */
export interface Entry {
  readonly key: string;
  readonly value: Uint8Array;
  readonly revision: number;
}

/** A small key-value store with compare-and-swap. */
export interface Bucket {
  get(key: string): Promise<Entry | undefined>;
  /** Writes only if the key is absent; undefined means somebody else was first. */
  create(key: string, value: Uint8Array): Promise<number | undefined>;
  /** Writes only if the revision is still `revision`; undefined means it is not. */
  update(key: string, value: Uint8Array, revision: number): Promise<number | undefined>;
  /** Deletes the entry; where `revision` is given, only if it is still that one. */
  delete(key: string, revision?: number): Promise<void>;
  keys(): Promise<string[]>;
  /**
   * Yields the present entries, then every change; a deletion has an empty value. After an interruption
   * an entry may be repeated.
   */
  watch(signal: AbortSignal): AsyncIterable<Entry>;
}

/** Large immutable bytes by name. */
export interface ObjectStore {
  put(name: string, data: Uint8Array): Promise<void>;
  get(name: string): Promise<Uint8Array | undefined>;
  delete(name: string): Promise<void>;
  list(): Promise<string[]>;
}

export interface QueueOptions {
  /** Time after which an unsettled delivery is given to somebody else. */
  readonly ackWaitMs: number;
  /** Deliveries after which a message is set aside. */
  readonly maxDeliver: number;
}

/** One request to an offered service. */
export interface ServiceRequest {
  readonly data: Uint8Array;
  /** Answers; `refused` counts it among the endpoint's refusals. At most once. */
  readonly respond: (data: Uint8Array, refused?: "refused") => void;
}

/** Where an offered service listens. */
export interface ServiceEndpoint {
  /** Letters, digits, - and _. */
  readonly name: string;
  readonly subject: string;
  /** Called once per request, in the order of arrival; must answer before it returns and not throw. */
  readonly handle: (request: ServiceRequest) => void;
}

/** A service that others can find, as by `nats micro list`. */
export interface ServiceOffer {
  /** Letters, digits, - and _; equal for all instances. */
  readonly name: string;
  /** major.minor.patch. */
  readonly version: string;
  readonly description: string;
  readonly metadata: Readonly<Record<string, string>>;
  /** Instances that listen on the same subject get each request once between them. */
  readonly endpoints: readonly ServiceEndpoint[];
}

/** A service on offer. */
export interface OfferedService {
  /** Drawn for this instance. */
  readonly id: string;
  /** Answers what has arrived, then leaves. */
  stop(): Promise<void>;
}

/** A service that answered a search. */
export interface FoundService {
  readonly name: string;
  readonly id: string;
  readonly version: string;
  readonly description: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly endpoints: readonly FoundEndpoint[];
}

export interface FoundEndpoint {
  readonly name: string;
  readonly subject: string;
  /** Requests since it was offered, and how many of them it refused. */
  readonly requests: number;
  readonly refused: number;
}

/** The connection that every service talks over; embedded in one process or NATS between many. */
export interface Bus {
  /** Largest payload of one message in bytes. */
  readonly maxPayload: number;
  /** Version of the server, or "embedded". */
  readonly server: string;
  publish(subject: string, data: Uint8Array): void;
  /** Subscribers that share a `group` get each message once between them. */
  subscribe(subject: string, group?: string): Subscription;
  /** Rejects with a BusError of code OPERANT_BUS_TIMEOUT or OPERANT_BUS_NO_RESPONDERS. */
  request(subject: string, data: Uint8Array, timeoutMs: number): Promise<Uint8Array>;
  queue(name: string, options: QueueOptions): Promise<Queue>;
  bucket(name: string, options?: BucketOptions): Promise<Bucket>;
  objects(name: string): Promise<ObjectStore>;
  /** Writes a canary and reads it back within `timeoutMs`; that a server answers at all proves nothing. Never rejects. */
  probe(timeoutMs: number): Promise<Health>;
  /** Finishes what was received, flushes what was sent, closes. */
  drain(): Promise<void>;
  /** Resolves once the connection is closed for good. */
  readonly closed: Promise<void>;
}

/** A connection over which services can be offered and found. */
export interface ServiceBus extends Bus {
  /** Offers a service until it is stopped or the connection drained. */
  offer(service: ServiceOffer): Promise<OfferedService>;
  /** Everybody offering a service of this name who answers within `waitMs`, by id; waits that long. */
  discover(name: string, waitMs: number): Promise<FoundService[]>;
}
