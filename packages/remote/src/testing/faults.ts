import { SESSION_VERSION, toHex } from "@operant/protocol";

import type { Detour } from "./detour.ts";

/** Faults by name, each with the promise that must catch it. */
export type Faults = Readonly<Record<string, readonly [promise: string, detour: () => Detour]>>;

/** Faults that served environments and served agents may both have. */
export const SHARED_FAULTS: Faults = {
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
      hears: (request) =>
        request.kind === "hello" ? { ...request, protocolVersion: SESSION_VERSION } : request,
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
  "silence at damaged bytes": [
    "refuses damaged bytes and goes on",
    () => ({
      says: (reply, request) =>
        request === undefined && reply.kind === "refusal"
          ? { ...reply, code: "OPERANT_SESSION_FAILED" }
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
  "a spec that nobody compares": [
    "opens a lease only for the spec that it named",
    () => {
      let specHash = new Uint8Array(32);
      return {
        hears: (request) => (request.kind === "open" ? { ...request, specHash } : request),
        says: (reply) => {
          if (reply.kind === "welcome") specHash = Uint8Array.from(reply.specHash);
          return reply;
        },
      };
    },
  ],
  "bounds that do not bind": [
    "gives leases within the bounds that it named",
    () => ({
      hears: (request) =>
        request.kind === "open"
          ? { ...request, leaseMs: Math.min(request.leaseMs, 60_000) }
          : request,
    }),
  ],
  "always the first subject": [
    "steps some subjects and leaves the others",
    () => ({
      hears: (request) =>
        "subjects" in request && request.subjects.length === 1
          ? { ...request, subjects: Uint32Array.of(0) }
          : request,
    }),
  ],
  "numbers that nobody compares": [
    "refuses numbers out of sequence and goes on",
    () => {
      const last = new Map<string, number>();
      return {
        hears: (request) => {
          const before = last.get(toHex(request.lease));
          return before === undefined || request.sequence === 0
            ? request
            : { ...request, sequence: before + 1 };
        },
        says: (reply, request) => {
          if (reply.kind !== "refusal" && request !== undefined && reply.sequence > 0) {
            last.set(toHex(request.lease), reply.sequence);
          }
          return reply;
        },
      };
    },
  ],
  "snapshots that nobody examines": [
    "refuses a damaged snapshot and changes nothing",
    () => {
      let states = new Uint8Array(0);
      return {
        hears: (request) => (request.kind === "restore" ? { ...request, states } : request),
        says: (reply) => {
          if (reply.kind === "snapshots") states = Uint8Array.from(reply.states);
          return reply;
        },
      };
    },
  ],
};
