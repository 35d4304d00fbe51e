import { describe, expect, it } from "vitest";
import { ReplicationError, runReplication } from "@operant/replications";
import { toy } from "./toy.ts";

describe("a replication counts only if its controls do not pass", () => {
  it("passes with a control that fails", () => {
    const outcome = runReplication(toy({ model: 1, wrong: 5 }), "quick", 1);
    expect(outcome.verdict).toBe("pass");
    expect(outcome.controls.map(({ verdict }) => verdict)).toEqual(["fail"]);
  });

  it("is inconclusive with a control that passes, and names it", () => {
    const outcome = runReplication(toy({ model: 1, wrong: 5, blind: 1 }), "quick", 1);
    expect(outcome.verdict).toBe("inconclusive");
    expect(outcome.reason).toMatch(/"blind" passes as well/);
  });

  it("fails when the model fails, whatever the control does", () => {
    const outcome = runReplication(toy({ model: 3, wrong: 1 }), "quick", 1);
    expect(outcome.verdict).toBe("fail");
    expect(outcome.reason).toMatch(/value/);
  });

  it("refuses a measure that leaves out an observable", () => {
    const broken = toy({ model: 1 }, { measure: () => ({}) });
    expect(() => runReplication(broken, "quick", 1)).toThrow(ReplicationError);
    expect(() => runReplication(broken, "quick", 1)).toThrow(/TOY-1 \(model\) measured no "value"/);
  });
});
