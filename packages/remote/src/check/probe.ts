import { randomBytes } from "node:crypto";

import type { SessionReply, SessionReplyOf, SessionRequest } from "@operant/protocol";
import {
  decodeSessionReply,
  encodeSessionRequest,
  LEASE_BYTES,
  servedSubject,
  SESSION_VERSION,
} from "@operant/protocol";

import type { AgentSpec } from "../spec.ts";
import { readAgentSpec, readSpaces, readSpec } from "../spec.ts";
import { agentSide } from "./agent-side.ts";
import { environmentSide } from "./environment-side.ts";
import type { Frame, Side, Turn } from "./side.ts";
import { Broken, type Suspect } from "./suspect.ts";

type Without<T> = T extends unknown ? Omit<T, "lease" | "sequence"> : never;
export type Content = Without<SessionRequest>;
type Opening = Extract<Content, { kind: "open" }>;

/** Says hello as `changes` want it. */
export async function hello(suspect: Suspect, changes: object = {}): Promise<SessionReply> {
  const { participant, id, parameters, spaces } = suspect;
  const request = {
    kind: "hello",
    lease: new Uint8Array(0),
    sequence: 0,
    protocolVersion: SESSION_VERSION,
    participant,
    id,
    parameters,
    stepSeconds: 0,
    spaces,
    ...changes,
  } as const;
  const subject = servedSubject(participant, id);
  return read(await exchange(suspect, subject, encodeSessionRequest(request)));
}

/** A client that says exactly what it is told to. */
export class Probe {
  readonly welcome: SessionReplyOf<"welcome">;
  readonly side: Side;
  readonly lease = new Uint8Array(randomBytes(LEASE_BYTES));
  sequence = 0;
  readonly #suspect: Suspect;

  private constructor(suspect: Suspect, welcome: SessionReplyOf<"welcome">) {
    this.#suspect = suspect;
    this.welcome = welcome;
    this.side = sideOf(suspect, welcome.spec);
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

  opening(keys: Uint32Array, leaseMs = 30_000): Opening {
    const { specHash, maxLeaseMs } = this.welcome;
    const { parameters, spaces } = this.#suspect;
    const setting = { parameters, stepSeconds: 0, spaces };
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

  /** Takes a turn. Throws Broken where a subject fails at it. */
  async take(turn: Turn): Promise<Frame> {
    const frame = due(await this.ask(turn), this.side.due);
    const [fault] = frame.faults;
    if (fault === undefined) return frame;
    throw new Broken(`row ${fault.row} fails: ${fault.code}: ${fault.message}`);
  }

  /** Says what has no other answer than that it is done. */
  async tell(content: Content): Promise<void> {
    due(await this.ask(content), "done");
  }

  /** What a served agent says of itself. */
  agentSpec(): AgentSpec {
    return readAgentSpec(this.welcome.spec);
  }

  async close(): Promise<SessionReply> {
    return this.say({ kind: "close" }, 0);
  }
}

/** The other side of what is served. */
function sideOf({ participant, spaces }: Suspect, spec: string): Side {
  return participant === "environment"
    ? environmentSide(readSpec(spec))
    : agentSide(readAgentSpec(spec), readSpaces(spaces));
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
