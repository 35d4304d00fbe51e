import { describe, it } from "vitest";
import { meanOf } from "./curve.ts";
import { quotient } from "./estimate.ts";
import { accepts, rejects } from "./expectation.ts";
import { Laboratory } from "./laboratory.ts";
import { Verdict } from "./verdict.ts";

const laboratory = new Laboratory("blocking");

/** X gains next to A that predicts the reward, against X next to an A that is as new (control). */
function blocks(animal: string): Verdict {
  const value = (design: string) =>
    meanOf(laboratory.group(`${animal},${design}`), "value_at_choice", { phase: "value" });
  const response = (design: string) =>
    meanOf(laboratory.group(`${animal},${design}`), "responded", { phase: "probe" });
  return new Verdict()
    .above("value of X, control", value("control"), 0.3)
    .below("value of X, blocked / control", quotient(value("blocked"), value("control")), 0.3)
    .apart("responses to X, control and blocked", response("control"), response("blocked"));
}

describe("blocking", () => {
  it("leaves less than 0.3 of what the control group learns", () => {
    accepts("blocking", laboratory, blocks("wild-type"));
  });

  it.each(["frozen", "random"])("is not found in %s animals", (control) => {
    rejects(blocks(control));
  });
});
