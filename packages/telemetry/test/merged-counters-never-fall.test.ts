import * as fc from "fast-check";
import { expect, it } from "vitest";

import type { Snapshot } from "@operant/telemetry";
import { createMerge, createMetrics } from "@operant/telemetry";

const counting = (value: number): Snapshot => ({
  counters: [{ name: "operant_steps_total", labels: { kind: "a" }, value }],
  gauges: [{ name: "operant_threads", labels: {}, value: 1 }],
});

it("whoever dies, restarts or repeats itself, the total equals the work done", () => {
  const event = fc.tuple(
    fc.constantFrom("w1", "w2", "w3"),
    fc.constantFrom("work", "restart", "die", "repeat"),
    fc.nat(9),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), (events) => {
      const merge = createMerge();
      const own = new Map<string, number>();
      let done = 0;
      let shown = 0;
      for (const [source, what, amount] of events) {
        if (what === "restart" || what === "die") own.set(source, 0);
        if (what === "die") merge.forget(source);
        if (what === "work") {
          own.set(source, (own.get(source) ?? 0) + amount);
          done += amount;
        }
        if (what !== "restart") merge.accept(source, counting(own.get(source) ?? 0));
        if (what === "restart") merge.accept(source, counting(0));
        const total = merge.total().counters[0]?.value ?? 0;
        expect(total).toBeGreaterThanOrEqual(shown);
        shown = total;
      }
      expect(shown).toBe(done);
    }),
    { seed: 20261123, numRuns: 200 },
  );
});

it("gauges of a dead source are gone, its counts stay", () => {
  const merge = createMerge();
  merge.accept("w1", counting(3));
  merge.accept("w2", counting(4));
  merge.forget("w1");
  expect(merge.total().counters[0]?.value).toBe(7);
  expect(merge.total().gauges).toEqual([{ name: "operant_threads", labels: {}, value: 1 }]);
});

it("a registry's snapshot is plain data", async () => {
  const metrics = createMetrics();
  const help = "Blocks that finished.";
  metrics.counter({ name: "operant_blocks_total", unit: "count", help }).add(3);
  const snapshot = structuredClone(await metrics.snapshot());
  expect(snapshot.counters).toEqual([{ name: "operant_blocks_total", labels: {}, value: 3 }]);
});
