import { expect, it } from "vitest";

import { formatMoment, simulate } from "@operant/simulation";

/** Seeds per test; together a thousand. */
const SEEDS = 100;

it.each(Array.from({ length: 10 }, (_, hundred) => hundred * SEEDS))(
  "hundred seeds after %i: one digest, none lost, none twice, ends by itself",
  async (after) => {
    for (let seed = after + 1; seed <= after + SEEDS; seed += 1) {
      const { violation, timeline } = await simulate(seed);
      const told = timeline.slice(-40).map(formatMoment).join("\n");
      expect(violation, `operant chaos --seed ${seed}\n${told}`).toBeUndefined();
    }
  },
);
