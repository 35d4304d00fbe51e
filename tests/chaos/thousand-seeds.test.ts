import { expect, it } from "vitest";

import type { FaultKind } from "@operant/simulation";
import { FAULT_KINDS, formatMoment, simulate } from "@operant/simulation";

/** Seeds per test; together a thousand. */
const SEEDS = 100;
const counts = new Map<FaultKind, number>();

it.each(Array.from({ length: 10 }, (_, hundred) => hundred * SEEDS))(
  "hundred seeds after %i: one digest, none lost, none twice, ends by itself",
  async (after) => {
    for (let seed = after + 1; seed <= after + SEEDS; seed += 1) {
      const { violation, timeline, faults } = await simulate(seed);
      const told = timeline.slice(-40).map(formatMoment).join("\n");
      expect(violation, `operant chaos --seed ${seed}\n${told}`).toBeUndefined();
      for (const [kind, times] of faults) counts.set(kind, (counts.get(kind) ?? 0) + times);
    }
  },
);

it("every kind of fault happened in these thousand", () => {
  expect(FAULT_KINDS.filter((kind) => (counts.get(kind) ?? 0) === 0)).toEqual([]);
});
