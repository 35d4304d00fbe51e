import { expect, it } from "vitest";

import type { ControlReply, ControlRequest, StudyStatus } from "@operant/protocol";
import {
  decodeControlReply,
  decodeControlRequest,
  encodeControlReply,
  encodeControlRequest,
} from "@operant/protocol";

const id = new Uint8Array(32).fill(7);

const REQUESTS: readonly ControlRequest[] = [
  { kind: "submit", id, json: "{}", failures: "" },
  { kind: "submit", id, json: "{}", failures: "stop after 5", blockSize: 12 },
  { kind: "command", study: "tones", action: "requeue" },
  { kind: "status", study: "" },
  { kind: "files", study: "07070707" },
  { kind: "file", study: "tones", path: "parts/a.parquet", offset: 2 ** 40, length: 1 },
];

const status: StudyStatus = {
  id,
  name: "tones",
  standing: "paused",
  total: 10,
  committed: 5,
  failed: 1,
  verified: 0,
  conflicts: 0,
  outstanding: 4,
  stepsPerSecond: 1.5,
  subjectsPerSecond: undefined,
  secondsLeft: 0,
  digest: id,
  reason: "",
  conditions: [{ id: "delay=1s", total: 10, done: 6 }],
  givenUp: [{ subject: 3, code: "OPERANT_COMPUTE_HUNG", message: "too slow" }],
};

const REPLIES: readonly ControlReply[] = [
  { kind: "refusal", code: "OPERANT_CONTROL_UNKNOWN_STUDY", message: "no" },
  { kind: "studies", studies: [status] },
  { kind: "files", name: "tones-0707", files: [{ path: "ledger", size: 2 ** 33 }] },
  { kind: "bytes", bytes: new Uint8Array([1, 2, 3]) },
];

it.each(REQUESTS)("request $kind", (request) => {
  const decoded = decodeControlRequest(encodeControlRequest(request));
  expect(decoded).toEqual({ ok: true, value: request });
});

it.each(REPLIES)("reply $kind", (reply) => {
  expect(decodeControlReply(encodeControlReply(reply))).toEqual({ ok: true, value: reply });
});

it("what is out of range is refused on both ways", () => {
  const bad = { kind: "command", study: "", action: "pause" } as const;
  expect(() => encodeControlRequest(bad)).toThrow(/study/);
  const reply = encodeControlReply({ kind: "bytes", bytes: id });
  expect(decodeControlRequest(reply)).toMatchObject({ ok: false });
});
