import { describe, expect, it } from "vitest";

import { simulate } from "@operant/simulation";

import { MUTANTS } from "./mutants.ts";

/** Seeds within which every mutant must be caught. */
const MOST_SEEDS = 300;

describe("A coordinator or node that", () => {
  it.each(MUTANTS)("$name is caught, and the sound one is not", async ({ caughtBy, ...mutant }) => {
    for (let seed = 1; seed <= MOST_SEEDS; seed += 1) {
      const { violation } = await simulate(seed, mutant);
      if (violation === undefined) continue;
      expect(caughtBy, `seed ${seed}: ${violation.what}`).toContain(violation.invariant);
      // The same seed finds nothing wrong with the sound ones.
      const { scenario = {} } = mutant;
      expect((await simulate(seed, { scenario })).violation).toBeUndefined();
      return;
    }
    expect.fail(`not caught within ${MOST_SEEDS} seeds`);
  });
});
