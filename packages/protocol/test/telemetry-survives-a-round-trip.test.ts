import * as fc from "fast-check";
import { expect, it } from "vitest";

import type { Telemetry } from "@operant/protocol";
import { crc32c, decodeTelemetry, encodeTelemetry } from "@operant/protocol";

const text = fc.string({ unit: "binary", maxLength: 20 });
const name = fc.stringMatching(/^[a-z][a-z0-9_]{0,12}$/);
const count = fc.double({ min: 0, max: 1e15, noNaN: true }).map((value) => value + 0);
const study = fc.uint8Array({ minLength: 32, maxLength: 32 });

const progress = fc.record(
  {
    kind: fc.constant("progress" as const),
    study,
    name,
    state: fc.constantFrom("running", "complete", "stopped", "interrupted", "failed"),
    total: count,
    committed: count,
    failed: count,
    verified: count,
    conflicts: count,
    outstanding: count,
    stepsPerSecond: count,
    subjectsPerSecond: count,
    secondsLeft: count,
  },
  {
    requiredKeys: [
      ...(["kind", "study", "name", "state", "total", "committed", "failed", "verified"] as const),
      ...(["conflicts", "outstanding"] as const),
    ],
  },
);
const notice = fc.record(
  {
    kind: fc.constant("notice" as const),
    level: fc.constantFrom("info", "warning", "alarm"),
    code: fc.constant("OPERANT_DETERMINISM_ALARM"),
    message: text,
    study,
    subject: fc.nat(0xffff_ffff),
  },
  { requiredKeys: ["kind", "level", "code", "message"] },
);
const series = fc.record({
  name,
  labels: fc.dictionary(name, text, { maxKeys: 3, noNullPrototype: true }),
  value: count,
  kind: fc.constantFrom("counter" as const, "gauge" as const),
});
const telemetry: fc.Arbitrary<Telemetry> = fc.record({
  node: fc.record({
    node: name,
    instance: name,
    service: name,
    version: text,
    runtime: text,
    architecture: text,
    processors: fc.nat(1000),
    memoryBytes: count,
  }),
  sequence: fc.integer({ min: 1, max: 0xffff_ffff }),
  intervalMs: fc.integer({ min: 1, max: 3_600_000 }),
  uptimeMs: count,
  leaving: fc.boolean(),
  series: fc.array(series, { maxLength: 5 }),
  events: fc.array(fc.oneof(progress, notice), { maxLength: 3 }),
});
const seeded = { seed: 20261123, numRuns: 200 };

it("a telemetry message comes back equal", () => {
  fc.assert(
    fc.property(telemetry, (value) => {
      expect(decodeTelemetry(encodeTelemetry(value))).toEqual({ ok: true, value });
    }),
    seeded,
  );
});

it("random bytes with a correct checksum never throw and never pass", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (payload) => {
      const bytes = new Uint8Array([0x4f, 0x70, 4, 1, 0, 0, 0, 0, ...payload]);
      new DataView(bytes.buffer).setUint32(4, crc32c(payload), true);
      expect(decodeTelemetry(bytes).ok).toBe(false);
    }),
    { ...seeded, numRuns: 2000 },
  );
});

it("numbers that mean nothing are refused by field", () => {
  const [good] = fc.sample(telemetry, { seed: 1, numRuns: 1 });
  if (good === undefined) throw new Error("no sample");
  const bad = (change: object) => () => encodeTelemetry({ ...good, ...change });
  const one = { name: "a_total", labels: {}, kind: "counter" };
  expect(bad({ sequence: 0 })).toThrow(/^sequence/);
  expect(bad({ intervalMs: 0.5 })).toThrow(/^interval_ms/);
  expect(bad({ series: [{ ...one, value: -1 }] })).toThrow(/^series\[0\]\.value/);
  expect(bad({ series: [{ ...one, kind: "gauge", value: NaN }] })).toThrow(/finite/);
});
