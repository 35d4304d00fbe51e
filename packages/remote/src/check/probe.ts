import { randomBytes } from "node:crypto";

import type { Bus } from "@operant/bus";
import type { SessionReply, SessionReplyOf, SessionRequest } from "@operant/protocol";
import {
  decodeSessionReply,
  encodeSessionRequest,
  LEASE_BYTES,
  servedSubject,
  SESSION_VERSION,
} from "@operant/protocol";

import type { EnvironmentSpec } from "../spec.ts";
import { readSpec } from "../spec.ts";

type Without<T> = T extends unknown ? Omit<T, "lease" | "sequence"> : never;
export type Content = Without<SessionRequest>;
export type Frame = SessionReplyOf<"environmentFrame">;

/** What the suite knows of the server that it checks. */
export interface Suspect {
  readonly bus: Pick<Bus, "request">;
  readonly id: string;
  /** JSON object; empty: the defaults. */
  readonly parameters: string;
  /** Whether it draws no random numbers. */
  readonly chanceFree: boolean;
  /** Time that an answer may take, ms. */
  readonly answerMs: number;
}

/** A promise that is not kept. */
export class Broken extends Error {}

/** All subjects of a lease. */
export const ALL = new Uint32Array(0);

/** Says hello as `changes` want it. */
export async function hello(suspect: Suspect, changes: object = {}): Promise<SessionReply> {
  const { id, parameters } = suspect;
  const request = {
    kind: "hello",
    lease: new Uint8Array(0),
    sequence: 0,
    protocolVersion: SESSION_VERSION,
    participant: "environment",
    id,
    parameters,
    stepSeconds: 0,
    spaces: "",
    ...changes,
  } as const;
  const subject = servedSubject("environment", id);
  return read(await exchange(suspect, subject, encodeSessionRequest(request)));
}

/** A client that says exactly what it is told to. */
export class Probe {
  readonly welcome: SessionReplyOf<"welcome">;
  readonly spec: EnvironmentSpec;
  readonly lease = new Uint8Array(randomBytes(LEASE_BYTES));
  sequence = 0;
  readonly #suspect: Suspect;

  private constructor(suspect: Suspect, welcome: SessionReplyOf<"welcome">) {
    this.#suspect = suspect;
    this.welcome = welcome;
    this.spec = readSpec(welcome.spec);
  }

  /** Greets the server. Throws Broken where it does not welcome us. */
  static async greet(suspect: Suspect): Promise<Probe> {
    return new Probe(suspect, due(await hello(suspect), "welcome"));
  }

  /** Greets the server and opens a lease. */
  static async open(suspect: Suspect, keys: Uint32Array, leaseMs = 30_000): Promise<Probe> {
    const probe = await Probe.greet(suspect);
    due(await probe.ask(probe.opening(keys, leaseMs)), "granted");
    return probe;
  }

  opening(keys: Uint32Array, leaseMs = 30_000): Content {
    const { specHash, maxLeaseMs } = this.welcome;
    const setting = { parameters: this.#suspect.parameters, stepSeconds: 0, spaces: "" };
    const length = Math.min(leaseMs, maxLeaseMs);
    return { kind: "open", specHash, ...setting, keys, leaseMs: length, detailed: true };
  }

  bytes(content: Content, sequence: number): Uint8Array {
    return encodeSessionRequest({ ...content, lease: this.lease, sequence });
  }

  send(bytes: Uint8Array): Promise<Uint8Array> {
    return exchange(this.#suspect, this.welcome.subject, bytes);
  }

  /** Says something under a number of our choice. */
  async say(content: Content, sequence: number): Promise<SessionReply> {
    return read(await this.send(this.bytes(content, sequence)));
  }

  /** Says the next thing; a refusal leaves the number free. */
  async ask(content: Content): Promise<SessionReply> {
    const reply = await this.say(content, this.sequence + 1);
    if (reply.kind !== "refusal") this.sequence += 1;
    return reply;
  }

  async begin(subjects = ALL): Promise<Frame> {
    return due(await this.ask({ kind: "environmentBegin", subjects }), "environmentFrame");
  }

  async step(actions: Uint8Array, subjects = ALL): Promise<Frame> {
    return due(await this.ask({ kind: "environmentStep", subjects, actions }), "environmentFrame");
  }

  async close(): Promise<SessionReply> {
    return this.say({ kind: "close" }, 0);
  }
}

/** The reply that was due. Throws Broken for any other. */
export function due<Kind extends SessionReply["kind"]>(
  reply: SessionReply,
  kind: Kind,
): SessionReplyOf<Kind> {
  if (reply.kind === kind) return reply as SessionReplyOf<Kind>;
  const why = reply.kind === "refusal" ? `${reply.code}: ${reply.message}` : reply.kind;
  throw new Broken(`${kind} is due; the server answered ${why}`);
}

/** Throws Broken unless the server refused, with one of these codes. */
export function requireRefusal(what: string, reply: SessionReply, ...reasons: string[]): void {
  const codes = reasons.map((reason) => `OPERANT_SESSION_${reason}`);
  if (reply.kind === "refusal" && codes.includes(reply.code)) return;
  const found = reply.kind === "refusal" ? reply.code : reply.kind;
  throw new Broken(`${what}: refuse it with ${codes.join(" or ")}; the answer was ${found}`);
}

/** Throws Broken unless two frames are equal, bit for bit. */
export function requireEqual(what: string, found: Frame, wanted: Frame): void {
  const [one, other] = [found, wanted] as unknown as Record<string, ArrayLike<number>>[];
  for (const name of ARRAYS) {
    const [left, right] = [one?.[name] ?? [], other?.[name] ?? []];
    const same =
      left.length === right.length && Array.from(left).every((x, i) => Object.is(x, right[i]));
    if (!same) throw new Broken(`${what}: ${name} differ`);
  }
}

/** Whether two frames are equal, bit for bit. */
export function isEqual(one: Frame, other: Frame): boolean {
  try {
    requireEqual("", one, other);
    return true;
  } catch {
    return false;
  }
}

const ARRAYS = [
  "observations",
  "rewards",
  "choices",
  "flags",
  "gapSeconds",
  "trials",
  "eventRows",
  "eventKinds",
  "eventSeconds",
  "eventValues",
];

async function exchange({ bus, answerMs }: Suspect, subject: string, bytes: Uint8Array) {
  try {
    return await bus.request(subject, bytes, answerMs);
  } catch (error) {
    throw new Broken(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** Reads a reply. Throws Broken. */
export function read(bytes: Uint8Array): SessionReply {
  const decoded = decodeSessionReply(bytes);
  if (decoded.ok) return decoded.value;
  throw new Broken(`the reply cannot be read: ${decoded.error.message}`);
}
