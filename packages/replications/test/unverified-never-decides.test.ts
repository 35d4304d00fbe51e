import { describe, expect, it } from "vitest";
import { type Certainty, runReplication } from "@operant/replications";
import { toy } from "./toy.ts";

const from = (certainty: Certainty) => ({ value: 1, unit: "1", source: "test", certainty });
const values = { model: 1, control: 5 };

describe("a value whose source is unchecked", () => {
  it.each(["second-hand", "unverified"] as const)("%s never decides", (certainty) => {
    const outcome = runReplication(toy(values, { published: from(certainty) }), "quick", 1);
    expect(outcome.verdict).toBe("not comparable");
    expect(outcome.model.observables[0]).toMatchObject({ verdict: "pass", decisive: false });
    expect(outcome.reason).toMatch(/second-hand or unverified/);
  });

  it.each(["verified", "simulated", "derived", "computed"] as const)("%s decides", (certainty) => {
    const replication = toy(values, { published: from(certainty) });
    expect(runReplication(replication, "quick", 1).verdict).toBe("pass");
  });
});
