import type { ServiceBus } from "@operant/bus";
import { createEmbeddedBroker } from "@operant/bus";
import {
  decodeSessionReply,
  decodeSessionRequest,
  encodeSessionReply,
  encodeSessionRequest,
  toHex,
} from "@operant/protocol";
import type { SessionReply, SessionRequest } from "@operant/protocol";
import { serveEnvironments } from "@operant/environment-service";

import { builtin } from "./rig.ts";

/** A fault that a server may have, as a detour of what it hears and says. */
interface Detour {
  /** What the server hears instead, or undefined for silence. */
  readonly hears?: (request: SessionRequest, bytes: Uint8Array) => SessionRequest | undefined;
  /** What it says instead. */
  readonly says?: (reply: SessionReply, request: SessionRequest | undefined) => SessionReply;
}

export const ID = "bandit@1";

/** Each fault with the promise that must catch it. */
export const FAULTS: Readonly<Record<string, readonly [promise: string, detour: () => Detour]>> = {
  "a spec that is not hashed": [
    "says hello with a spec and its hash",
    () => ({
      says: (reply) =>
        reply.kind === "welcome" ? { ...reply, specHash: new Uint8Array(32) } : reply,
    }),
  ],
  "any version is welcome": [
    "refuses another version and another id",
    () => ({
      hears: (request) => (request.kind === "hello" ? { ...request, protocolVersion: 1 } : request),
    }),
  ],
  "observations beyond their range": [
    "shows what the spec declares",
    () => ({
      says: (reply) =>
        reply.kind === "environmentFrame"
          ? { ...reply, observations: reply.observations.map(() => 1e9) }
          : reply,
    }),
  ],
  "a seed of its own": [
    "same keys, same run",
    () => {
      let drawn = 0;
      return {
        hears: (request) =>
          request.kind === "open"
            ? { ...request, keys: request.keys.map((key) => key + (drawn += 7)) }
            : request,
      };
    },
  ],
  "keys that do not matter": [
    "other keys, other run",
    () => ({
      hears: (request) =>
        request.kind === "open" ? { ...request, keys: request.keys.fill(3) } : request,
    }),
  ],
  "one seed for all rows": [
    "a subject runs as it would alone",
    () => ({
      hears: (request) =>
        request.kind === "open"
          ? {
              ...request,
              keys: request.keys.map((_, word) => (request.keys[word % 2] ?? 0) + 1000 * word),
            }
          : request,
    }),
  ],
  "a resend that is a new reply": [
    "a resend gets the same bytes, and nothing happens twice",
    () => {
      let told = 0;
      return {
        says: (reply) =>
          reply.kind === "environmentFrame"
            ? { ...reply, rewards: reply.rewards.map(() => (told += 1)) }
            : reply,
      };
    },
  ],
  "a wrong action that is taken as wait": [
    "refuses an action that is not permitted before anyone steps",
    () => ({
      hears: (request) =>
        request.kind === "environmentStep"
          ? { ...request, actions: request.actions.map((action) => (action > 30 ? 0 : action)) }
          : request,
      says: (reply) =>
        reply.kind === "refusal" && reply.code.endsWith("_ACTION")
          ? { ...reply, code: "OPERANT_SESSION_FAILED" }
          : reply,
    }),
  ],
  "silence at damaged bytes": [
    "refuses damaged bytes and goes on",
    () => ({
      says: (reply, request) =>
        request === undefined
          ? ({ ...reply, code: "OPERANT_SESSION_FAILED" } as SessionReply)
          : reply,
    }),
  ],
  "snapshots that are not taken over": [
    "a restored subject goes on bit for bit",
    () => ({
      hears: (request) => {
        if (request.kind !== "restore") return request;
        const { lease, sequence, subjects } = request;
        return { kind: "configure", lease, sequence, subjects, parameters: "" };
      },
    }),
  ],
  "leases without end": [
    "forgets a client that it does not hear",
    () => ({
      hears: (request) => (request.kind === "open" ? { ...request, leaseMs: 600_000 } : request),
    }),
  ],
  "renewals that do not count": [
    "a renewal keeps a lease",
    () => ({
      hears: (request) =>
        request.kind === "renew" ? { ...request, lease: new Uint8Array(16) } : request,
    }),
  ],
  "a lease that cannot be closed": [
    "closes as often as it is told to",
    () => ({
      hears: (request) =>
        request.kind === "close" ? { ...request, lease: new Uint8Array(16) } : request,
    }),
  ],
};

/** A client's bus that leads to a server with this fault. */
export async function faulty(
  detour: Detour,
): Promise<{ bus: Pick<ServiceBus, "request">; stop(): Promise<void> }> {
  const broker = createEmbeddedBroker();
  const [server, client] = [broker.connect(), broker.connect()];
  const environments = [builtin("bandit")];
  const service = await serveEnvironments({ bus: server, version: "0.1.0", environments });
  return {
    bus: {
      async request(subject, data, timeoutMs) {
        // Suites that run side by side leave each other's clocks their turn.
        await new Promise((resolve) => setImmediate(resolve));
        const decoded = decodeSessionRequest(data);
        const said = decoded.ok ? decoded.value : undefined;
        const heard = said === undefined ? undefined : (detour.hears?.(said, data) ?? said);
        const bytes = heard === undefined ? data : encodeSessionRequest(heard);
        const answer = await client.request(subject, bytes, timeoutMs);
        const reply = decodeSessionReply(answer);
        if (!reply.ok) return answer;
        const spoken = detour.says?.(reply.value, said) ?? reply.value;
        // The lease is the client's own, whatever the server was told.
        const lease = said === undefined || toHex(spoken.lease) === "" ? spoken.lease : said.lease;
        return encodeSessionReply({ ...spoken, lease });
      },
    },
    stop: () => service.stop(0),
  };
}
