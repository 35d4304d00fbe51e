import * as fc from "fast-check";
import { Writer } from "protobufjs/minimal.js";
import { expect, it } from "vitest";

import {
  crc32c,
  decodeBlock,
  decodeBlockResult,
  decodeManifest,
  encodeBlock,
  encodeBlockResult,
} from "@operant/protocol";

import { blockResult } from "./messages.ts";

const seeded = { seed: 20261123, numRuns: 300 };
const block = { study: new Uint8Array(32), firstSubject: 3, subjectCount: 2, attempt: 1 };

/** Frames raw protobuf the way a newer or hostile sender would: with a correct checksum. */
function framed(kind: number, payload: Uint8Array, version = 1): Uint8Array {
  const bytes = new Uint8Array(8 + payload.length);
  bytes.set([0x4f, 0x70, kind, version]);
  new DataView(bytes.buffer).setUint32(4, crc32c(payload), true);
  bytes.set(payload, 8);
  return bytes;
}

function codeOf(result: ReturnType<typeof decodeBlock | typeof decodeBlockResult>): string {
  return result.ok ? "ok" : result.error.code;
}

it("a truncated result is refused at every length", () => {
  fc.assert(
    fc.property(blockResult, fc.double({ min: 0, max: 1, maxExcluded: true }), (value, part) => {
      const bytes = encodeBlockResult(value);
      const cut = bytes.subarray(0, Math.floor(part * bytes.length));
      expect(decodeBlockResult(cut).ok).toBe(false);
    }),
    seeded,
  );
});

it("any flipped bit is refused", () => {
  const bytes = encodeBlock(block);
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const damaged = Uint8Array.from(bytes);
    damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect(decodeBlock(damaged).ok).toBe(false);
  }
});

it("random bytes with a correct checksum never throw and rarely pass", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (payload) => {
      expect(decodeBlockResult(framed(3, payload)).ok).toBe(false);
      expect(decodeManifest(framed(1, payload)).ok).toBe(false);
      expect(decodeBlock(payload).ok).toBe(false);
    }),
    { seed: 20261123, numRuns: 3000 },
  );
});

it("the reason is named by a stable code", () => {
  const good = encodeBlock(block);
  expect(codeOf(decodeBlockResult(good))).toBe("OPERANT_PROTOCOL_WRONG_FORMAT");
  expect(codeOf(decodeBlock(framed(2, good.subarray(8), 2)))).toBe("OPERANT_PROTOCOL_WRONG_FORMAT");
  expect(codeOf(decodeBlock(framed(2, good.subarray(8, 20))))).toBe("OPERANT_PROTOCOL_MALFORMED");
  const newer = Writer.create().uint32(120).uint32(1).finish();
  const withUnknown = new Uint8Array([...good.subarray(8), ...newer]);
  expect(codeOf(decodeBlock(framed(2, withUnknown)))).toBe("OPERANT_PROTOCOL_UNKNOWN_FIELD");
  const empty = codeOf(decodeBlock(framed(2, new Uint8Array(0))));
  expect(empty).toBe("OPERANT_PROTOCOL_OUT_OF_RANGE");
});
