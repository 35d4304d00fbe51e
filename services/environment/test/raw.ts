import { createHash } from "node:crypto";

import type { Bus } from "@operant/bus";
import type { SessionReply, SessionRequest } from "@operant/protocol";
import { decodeSessionReply, encodeSessionRequest, servedSubject } from "@operant/protocol";

import { keysFor } from "./local.ts";

type Without<T> = T extends unknown ? Omit<T, "lease" | "sequence"> : never;

/** A client that says exactly what it is told to, byte by byte. */
export class RawClient {
  readonly lease: Uint8Array;
  subject: string;
  specHash: Uint8Array = new Uint8Array(32);
  readonly #bus: Pick<Bus, "request">;

  constructor(bus: Pick<Bus, "request">, id: string, lease = 1) {
    this.#bus = bus;
    this.subject = servedSubject("environment", id);
    this.lease = new Uint8Array(createHash("md5").update(`${lease}`).digest());
  }

  /** Sends bytes and gives the bytes of the answer. */
  send(bytes: Uint8Array): Promise<Uint8Array> {
    return this.#bus.request(this.subject, bytes, 5000);
  }

  bytes(sequence: number, content: Without<SessionRequest>): Uint8Array {
    const lease = content.kind === "hello" ? new Uint8Array(0) : this.lease;
    return encodeSessionRequest({ ...content, lease, sequence });
  }

  async say(sequence: number, content: Without<SessionRequest>): Promise<SessionReply> {
    const decoded = decodeSessionReply(await this.send(this.bytes(sequence, content)));
    if (!decoded.ok) throw decoded.error;
    return decoded.value;
  }

  /** Says hello and goes on with whoever answers. */
  async greet(id: string, parameters = ""): Promise<SessionReply> {
    const reply = await this.say(0, { ...HELLO, id, parameters });
    if (reply.kind === "welcome") {
      this.subject = reply.subject;
      this.specHash = reply.specHash;
    }
    return reply;
  }

  open(count: number, more: object = {}): Promise<SessionReply> {
    const { specHash } = this;
    const keys = keysFor(count);
    const open = {
      kind: "open",
      ...SETTING,
      specHash,
      keys,
      leaseMs: 60_000,
      detailed: false,
    } as const;
    return this.say(1, { ...open, ...more });
  }
}

const SETTING = { parameters: "", stepSeconds: 0, spaces: "" };

export const HELLO = {
  kind: "hello",
  protocolVersion: 1,
  participant: "environment",
  id: "bandit@1",
  ...SETTING,
} as const;

/** All subjects. */
export const ALL = new Uint32Array(0);
