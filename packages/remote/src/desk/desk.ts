import { createHash } from "node:crypto";

import type { Clock } from "@operant/bus";
import type { SessionRequest, SessionRequestOf } from "@operant/protocol";
import {
  decodeSessionRequest,
  encodeSessionReply,
  SESSION_LIMITS,
  SESSION_VERSION,
  toHex,
} from "@operant/protocol";

import { reasonOf, refused, SessionError } from "../errors.ts";
import type { DeskCounters } from "./counters.ts";
import { Lease } from "./lease.ts";
import { rowsOf } from "./rows.ts";
import type { Setting, Stand, Work } from "./stand.ts";

export interface DeskOptions {
  readonly stand: Stand;
  /** Where this desk takes everything but a hello. */
  readonly subject: string;
  /** Version of the serving program. */
  readonly version: string;
  /** Largest reply, bytes. */
  readonly maxPayload: () => number;
  readonly clock: Clock;
  readonly counters: DeskCounters;
  /** Most subjects of one lease. */
  readonly maxBatch: number;
  /** Most subjects of all leases together. */
  readonly maxSubjects: number;
  /** Longest lease, ms. */
  readonly maxLeaseMs: number;
  /** Told of a failure that nobody expected; the client hears of it, too. */
  readonly onFault: (error: unknown) => void;
}

/** What a desk answers; a refusal is told apart so that it can be counted. */
export interface Reply {
  readonly bytes: Uint8Array;
  readonly refused: boolean;
}

/** What changes nothing: a reply that is too large is refused, and its number stays free. */
const LOOKS: ReadonlySet<string> = new Set<Work["kind"]>([
  "snapshot",
  "agentCounters",
  "agentProbe",
]);

const STEPS: ReadonlySet<string> = new Set<Work["kind"]>(["environmentStep", "agentStep"]);

/**
 * Keeps the conversation for one environment or agent: leases with expiry, numbers with exact resend,
 * bounds, refusals. Every answer is complete when `hear` returns.
 */
export class Desk {
  readonly #options: DeskOptions;
  readonly #leases = new Map<string, Lease>();
  #leaving = false;

  constructor(options: DeskOptions) {
    this.#options = options;
  }

  get leases(): number {
    return this.#leases.size;
  }

  get subjects(): number {
    let count = 0;
    for (const { subjects } of this.#leases.values()) count += subjects.count;
    return count;
  }

  /** Answers one message, whatever it is. Never throws. */
  hear(bytes: Uint8Array): Reply {
    const { counters } = this.#options;
    counters.requests();
    const decoded = decodeSessionRequest(bytes);
    if (!decoded.ok) {
      const { message, field } = decoded.error;
      return this.#refuse(NOBODY, refused("malformed", message, { field }));
    }
    try {
      return { bytes: this.#answer(decoded.value), refused: false };
    } catch (error) {
      return this.#refuse(decoded.value, this.#explain(error));
    }
  }

  /** Gives no new leases; those that are held go on. */
  leave(): void {
    this.#leaving = true;
  }

  /** Ends every lease. */
  close(): void {
    this.#leaving = true;
    for (const lease of this.#leases.values()) lease.end();
  }

  #answer(request: SessionRequest): Uint8Array {
    if (request.kind === "hello") return this.#welcome(request);
    if (request.kind === "open") return this.#open(request);
    if (request.kind === "renew") {
      const { leaseMs } = this.#held(request.lease);
      return encodeSessionReply({ ...envelope(request), kind: "granted", leaseMs });
    }
    if (request.kind === "close") {
      this.#leases.get(toHex(request.lease))?.end();
      return encodeSessionReply({ ...envelope(request), kind: "closed" });
    }
    return this.#work(request);
  }

  #welcome(hello: SessionRequestOf<"hello">): Uint8Array {
    const { stand, subject, version, maxBatch, maxLeaseMs } = this.#options;
    if (hello.protocolVersion !== SESSION_VERSION) {
      const text = `protocol_version is ${hello.protocolVersion}; this server speaks ${SESSION_VERSION}`;
      throw refused("version", `${text}; use client and server of one version`);
    }
    if (this.#leaving) throw leaving();
    const { participant, id } = stand;
    if (hello.participant !== participant || hello.id !== id) {
      const text = `${hello.participant} "${hello.id}" is not served here; here is ${participant} "${id}"`;
      throw refused("unknown_id", text, { field: "hello.id" });
    }
    const spec = stand.spec(hello);
    return encodeSessionReply({
      ...envelope(hello),
      kind: "welcome",
      protocolVersion: SESSION_VERSION,
      participant,
      id,
      serviceVersion: version,
      spec,
      specHash: hashOf(spec),
      maxBatch,
      maxLeaseMs,
      subject,
    });
  }

  #open(open: SessionRequestOf<"open">): Uint8Array {
    const present = this.#leases.get(toHex(open.lease));
    if (present?.heard() === true) return this.#again(present, open);
    if (this.#leaving) throw leaving();
    const { stand, maxSubjects, clock } = this.#options;
    this.#checkOpening(open);
    if (this.subjects + open.keys.length / 2 > maxSubjects) {
      const text = `${this.subjects} of ${maxSubjects} subjects are taken; close leases or ask another`;
      throw refused("full", text, { field: "open.keys" });
    }
    const subjects = stand.open(settingOf(open), open.keys, open.detailed);
    const { leaseMs } = open;
    const reply = encodeSessionReply({ ...envelope(open), kind: "granted", leaseMs });
    const id = toHex(open.lease);
    const gone = (expired: boolean): void => {
      this.#leases.delete(id);
      if (expired) this.#options.counters.expired();
    };
    this.#leases.set(id, new Lease({ subjects, leaseMs, reply, clock, gone }));
    return reply;
  }

  #checkOpening({ specHash, keys, leaseMs, sequence, ...open }: SessionRequestOf<"open">): void {
    const { stand, maxBatch, maxLeaseMs } = this.#options;
    if (sequence !== 1) {
      throw refused("sequence", `open is number 1, not ${sequence}`, { field: "sequence" });
    }
    if (toHex(hashOf(stand.spec(open))) !== toHex(specHash)) {
      const text = "spec_hash is not that of the spec for these parameters; say hello again";
      throw refused("spec", text, { field: "open.spec_hash" });
    }
    if (keys.length / 2 > maxBatch) {
      const text = `${keys.length / 2} subjects; at most ${maxBatch} fit one lease, open several`;
      throw refused("batch", text, { field: "open.keys" });
    }
    if (leaseMs > maxLeaseMs) {
      const text = `lease_ms is ${leaseMs}; at most ${maxLeaseMs}`;
      throw refused("lease", text, { field: "open.lease_ms" });
    }
  }

  #work(work: Work): Uint8Array {
    const lease = this.#held(work.lease);
    if (work.sequence === lease.sequence) return this.#again(lease, work);
    if (work.sequence !== lease.sequence + 1) throw this.#outOfSequence(lease, work);
    const rows = rowsOf(work.subjects, lease.everyone);
    const reply = this.#perform(lease, work, rows);
    lease.done(reply);
    if (STEPS.has(work.kind)) this.#options.counters.steps(rows.length);
    return reply;
  }

  #perform(lease: Lease, work: Work, rows: Uint32Array): Uint8Array {
    let refusal: unknown;
    try {
      const answer = lease.subjects.answer(work, rows);
      const reply = encodeSessionReply({ ...envelope(work), ...answer });
      const most = this.#options.maxPayload();
      if (reply.length <= most) return reply;
      const text = `the reply has ${reply.length} bytes, ${most} fit; ask for fewer subjects at a time`;
      refusal = refused("oversized", text);
      if (LOOKS.has(work.kind)) throw refusal;
    } catch (error) {
      if (error instanceof SessionError) throw error;
      refusal = error;
    }
    // Something was changed that the client will not hear of: what it would go on from is unknown.
    lease.end();
    throw refusal;
  }

  /** The reply of the latest request, byte for byte. */
  #again(lease: Lease, request: SessionRequest): Uint8Array {
    if (request.sequence !== lease.sequence) throw this.#outOfSequence(lease, request);
    this.#options.counters.resent();
    return lease.reply;
  }

  #outOfSequence(lease: Lease, { sequence }: SessionRequest): SessionError {
    const due = `${lease.sequence + 1}, or ${lease.sequence} to hear the last reply again`;
    return refused("sequence", `sequence is ${sequence}; due is ${due}`, { field: "sequence" });
  }

  #held(id: Uint8Array): Lease {
    const lease = this.#leases.get(toHex(id));
    if (lease?.heard() === true) return lease;
    throw refused("lease", "there is no such lease, or it has expired; open another", {
      field: "lease",
    });
  }

  #explain(error: unknown): SessionError {
    if (error instanceof SessionError) return error;
    this.#options.onFault(error);
    const why = error instanceof Error ? error.message : String(error);
    return refused("failed", `the server failed and the lease is ended (${why}); open another`);
  }

  #refuse(request: Envelope, error: SessionError): Reply {
    this.#options.counters.refused(reasonOf(error));
    const { code, field, row } = error;
    const clean = error.message.replaceAll(/[\uD800-\uDFFF]/gu, "?").slice(0, 4096);
    const content = { kind: "refusal", code, message: clean, field, row } as const;
    return { bytes: encodeSessionReply({ ...envelope(request), ...content }), refused: true };
  }
}

type Envelope = Pick<SessionRequest, "lease" | "sequence">;

const NOBODY: Envelope = { lease: new Uint8Array(0), sequence: 0 };

function envelope({ lease, sequence }: Envelope): Envelope {
  return { lease, sequence };
}

function settingOf({ parameters, stepSeconds, spaces }: Setting): Setting {
  return { parameters, stepSeconds, spaces };
}

/** SHA-256 of a spec. */
export function hashOf(spec: string): Uint8Array {
  return new Uint8Array(createHash("sha256").update(spec).digest());
}

function leaving(): SessionError {
  return refused("leaving", "this server is about to leave; say hello again to find another");
}

/** Bounds that a desk has unless it is told others. */
export const DESK_BOUNDS = {
  maxBatch: 4096,
  maxSubjects: SESSION_LIMITS.subjects,
  maxLeaseMs: 600_000,
} as const;
