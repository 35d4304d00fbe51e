import { describe, it } from "vitest";
import { meanOf } from "./curve.ts";
import { accepts, rejects } from "./expectation.ts";
import { Laboratory } from "./laboratory.ts";
import { Verdict } from "./verdict.ts";

const laboratory = new Laboratory("delay");

/** Responses in the last 40 of 100 trials. */
function bridges(animal: string): Verdict {
  const at = (delay: string) =>
    meanOf(laboratory.group(`${animal},${delay}`), "responded", { phase: "acquisition", from: 61 });
  // At a value of exactly 1 the choice rule responds with 0.989: no more than that can be asked.
  return new Verdict()
    .reaches("0 s", at("0s"), 0.989)
    .above("0 s", at("0s"), 0.94)
    .reaches("0.6 s", at("0.6s"), 0.989)
    .above("0.6 s", at("0.6s"), 0.98)
    .above("1 s", at("1s"), 0.87)
    .above("1.5 s", at("1.5s"), 0.55)
    .reaches("2 s", at("2s"), 0.3)
    .falls("3 s, floor", at("3s"), 0.19)
    .below("3 s, floor", at("3s"), 0.25)
    .falls("5 s, floor", at("5s"), 0.18)
    .below("5 s, floor", at("5s"), 0.25);
}

describe("an unsignalled delay of reward", () => {
  it("is bridged as far as in the sketch, and no further", () => {
    accepts("delay of reward", laboratory, bridges("wild-type"));
  });

  it.each(["frozen", "random"])("is not bridged by %s animals", (control) => {
    rejects(bridges(control));
  });
});
