import { describe, it } from "vitest";
import type { Animal } from "@operant/replications";
import { meanOf } from "./curve.ts";
import { accepts, rejects } from "./expectation.ts";
import { Laboratory } from "./laboratory.ts";
import { Verdict } from "./verdict.ts";

const laboratory = new Laboratory("inhibition");
/** Column `cues` of the task: A 1, X 2²³. */
const [A, X] = [1, 2 ** 23];

function inhibits(animals: readonly Animal[]): Verdict {
  const value = (cues: number) =>
    meanOf(animals, "value_at_choice", { phase: "value", where: { cues } });
  const response = (cues: number) =>
    meanOf(animals, "responded", { phase: "inhibitor", from: 181, where: { cues } });
  return new Verdict()
    .within("value of A", value(A), 0.9, 1.1)
    .below("value of X", value(X), -0.8)
    .reaches("responses to A, last 60 trials", response(A), 0.98)
    .falls("responses to AX, last 60 trials", response(A + X), 0.21)
    .below("responses to AX, last 60 trials", response(A + X), 0.25);
}

describe("conditioned inhibition", () => {
  it("gives the excitor the value of the reward, the inhibitor its negative", () => {
    accepts("conditioned inhibition", laboratory, inhibits(laboratory.group("wild-type")));
  });

  it.each(["frozen", "random"])("is not found in %s animals", (control) => {
    rejects(inhibits(laboratory.group(control)));
  });
});
