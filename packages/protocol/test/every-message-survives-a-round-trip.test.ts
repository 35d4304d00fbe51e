import * as fc from "fast-check";
import { expect, it } from "vitest";

import {
  decodeBlock,
  decodeBlockResult,
  decodeManifest,
  encodeBlock,
  encodeBlockResult,
  encodeManifest,
} from "@operant/protocol";

import { block, blockResult, manifest } from "./messages.ts";

const seeded = { seed: 20261123, numRuns: 300 };

it("a block comes back equal", () => {
  fc.assert(
    fc.property(block, (value) => {
      expect(decodeBlock(encodeBlock(value))).toEqual({ ok: true, value });
    }),
    seeded,
  );
});

it("a result comes back equal, and encodes to the same bytes again", () => {
  fc.assert(
    fc.property(blockResult, (value) => {
      const bytes = encodeBlockResult(value);
      const decoded = decodeBlockResult(bytes);
      expect(decoded).toEqual({ ok: true, value });
      expect(decoded.ok && encodeBlockResult(decoded.value)).toEqual(bytes);
    }),
    seeded,
  );
});

it("a manifest comes back equal", () => {
  fc.assert(
    fc.property(manifest, (value) => {
      expect(decodeManifest(encodeManifest(value))).toEqual({ ok: true, value });
    }),
    seeded,
  );
});

it("what was decoded shares no bytes with what was received", () => {
  const study = new Uint8Array(32).fill(7);
  const bytes = encodeBlock({ study, firstSubject: 0, subjectCount: 1, attempt: 1 });
  const decoded = decodeBlock(bytes);
  bytes.fill(0);
  expect(decoded.ok && decoded.value.study).toEqual(study);
});
