import { describe, it } from "vitest";
import type { Animal } from "@operant/replications";
import { loseShift, winStay } from "./choice-strategy.ts";
import { estimate } from "./estimate.ts";
import { accepts, rejects } from "./expectation.ts";
import { Laboratory } from "./laboratory.ts";
import { Verdict } from "./verdict.ts";

const laboratory = new Laboratory("probabilistic-reversal");
const phase = "reversals";

function reverses(animals: readonly Animal[]): Verdict {
  const stays = estimate(animals, (animal) => winStay(animal, phase));
  const shifts = estimate(animals, (animal) => loseShift(animal, phase));
  const reversals = estimate(animals, (animal) =>
    Math.max(...animal.values("reversal", { phase })),
  );
  return new Verdict()
    .within("win-stay", stays, 0.7, 0.92)
    .above("lose-shift", shifts, 0.3)
    .above("reversals in 200 trials", reversals, 8);
}

describe("80/20 reversal", () => {
  it("is followed by winning and staying, losing and shifting", () => {
    accepts("probabilistic reversal", laboratory, reverses(laboratory.group("wild-type")));
  });

  it.each(["frozen", "wrong-sign", "random"])("is not followed by %s animals", (control) => {
    rejects(reverses(laboratory.group(control)));
  });
});
