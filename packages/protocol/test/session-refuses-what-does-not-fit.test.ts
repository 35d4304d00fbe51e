import * as fc from "fast-check";
import { expect, it } from "vitest";

import type { SessionReply, SessionRequest } from "@operant/protocol";
import {
  crc32c,
  decodeSessionReply,
  decodeSessionRequest,
  encodeSessionReply,
  encodeSessionRequest,
  MAX_SESSION_BYTES,
} from "@operant/protocol";

import { sessionReply, sessionRequest } from "./session-messages.ts";

const seeded = { seed: 20261123, numRuns: 500 };
const lease = new Uint8Array(16);
const subjects = new Uint32Array(0);
const step = { kind: "environmentStep", lease, sequence: 2, subjects, actions: lease } as const;

const frame = {
  kind: "environmentFrame",
  lease,
  sequence: 2,
  observations: new Float32Array(2),
  rewards: new Float64Array(1),
  choices: new Uint32Array(1),
  flags: Uint8Array.of(1),
  gapSeconds: new Float64Array(1),
  trials: new Float64Array(3),
  eventRows: new Uint32Array(1),
  eventKinds: new Uint8Array(1),
  eventSeconds: new Float64Array(1),
  eventValues: new Float64Array(1),
  faults: [],
} as const satisfies SessionReply;

const REQUESTS: readonly (readonly [string, SessionRequest, RegExp])[] = [
  ["a short lease", { ...step, lease: lease.subarray(1) }, /lease/],
  ["no number", { ...step, sequence: 0 }, /sequence/],
  ["a number on a renewal", { kind: "renew", lease, sequence: 1 }, /sequence/],
  ["a subject twice", { ...step, subjects: Uint32Array.of(1, 1) }, /subjects/],
  ["descending subjects", { ...step, subjects: Uint32Array.of(2, 1) }, /subjects/],
  ["a subject beyond every lease", { ...step, subjects: Uint32Array.of(65_536) }, /subjects/],
  [
    "rewards for fewer rows than choices",
    {
      kind: "agentStep",
      lease,
      sequence: 3,
      subjects,
      observations: new Float32Array(4),
      rewards: new Float64Array(1),
      choices: new Uint32Array(2),
      restSeconds: new Float64Array(0),
    },
    /rewards/,
  ],
  [
    "snapshots that do not add up",
    { kind: "restore", lease, sequence: 3, subjects, lengths: Uint32Array.of(3), states: lease },
    /lengths/,
  ],
];

const FRAMES: readonly (readonly [string, SessionReply, RegExp])[] = [
  [
    "observations of half a row",
    {
      ...frame,
      rewards: new Float64Array(2),
      choices: new Uint32Array(2),
      observations: new Float32Array(3),
    },
    /observations/,
  ],
  ["a gap without an ended trial", { ...frame, flags: Uint8Array.of(0) }, /gap_seconds/],
  ["flags that mean nothing", { ...frame, flags: Uint8Array.of(9) }, /flags/],
  ["an event of no row", { ...frame, eventRows: Uint32Array.of(1) }, /event_rows/],
  ["events without values", { ...frame, eventValues: new Float64Array(0) }, /event_values/],
];

it.each(REQUESTS)("%s is not sent", (_, request, problem) => {
  expect(() => encodeSessionRequest(request)).toThrow(problem);
});

it.each(FRAMES)("%s is not sent", (_, reply, problem) => {
  expect(() => encodeSessionReply(frame)).not.toThrow();
  expect(() => encodeSessionReply(reply)).toThrow(problem);
});

it("a message cut anywhere is refused", () => {
  const cut = (bytes: Uint8Array, part: number) =>
    bytes.subarray(0, Math.floor(part * bytes.length));
  const part = fc.double({ min: 0, max: 1, maxExcluded: true });
  fc.assert(
    fc.property(sessionRequest, sessionReply, part, (request, reply, at) => {
      expect(decodeSessionRequest(cut(encodeSessionRequest(request), at)).ok).toBe(false);
      expect(decodeSessionReply(cut(encodeSessionReply(reply), at)).ok).toBe(false);
    }),
    seeded,
  );
});

it("random content with a correct checksum never throws; what passes can be sent", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 120 }), (payload) => {
      const request = decodeSessionRequest(framed(7, payload));
      expect(() => request.ok && encodeSessionRequest(request.value)).not.toThrow();
      const reply = decodeSessionReply(framed(8, payload));
      expect(() => reply.ok && encodeSessionReply(reply.value)).not.toThrow();
    }),
    { seed: 20261123, numRuns: 3000 },
  );
});

it("one byte too many is refused before anything is read", () => {
  const decoded = decodeSessionRequest(new Uint8Array(MAX_SESSION_BYTES + 1));
  expect(decoded).toMatchObject({ ok: false, error: { code: "OPERANT_PROTOCOL_OVERSIZED" } });
});

/** Frames raw protobuf the way a hostile sender would: with a correct checksum. */
function framed(kind: number, payload: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(8 + payload.length);
  bytes.set([0x4f, 0x70, kind, 1]);
  new DataView(bytes.buffer).setUint32(4, crc32c(payload), true);
  bytes.set(payload, 8);
  return bytes;
}
