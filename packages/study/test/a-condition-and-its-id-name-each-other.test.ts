import * as fc from "fast-check";
import { expect, it } from "vitest";
import { conditionAt, conditionIndex, totalConditions, type Factor } from "../src/index.ts";

const label = fc.stringMatching(/^[a-z0-9.+]{1,6}$/u);
const levels = fc
  .uniqueArray(label, { minLength: 1, maxLength: 6 })
  .map((labels) => labels.map((each) => ({ label: each, set: { [`agent.${each}`]: each } })));
const factors = fc
  .uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,5}$/u), levels), {
    maxLength: 4,
    selector: ([name]) => name,
  })
  .map((all): Factor[] => all.map(([name, each]) => ({ name, levels: each })));

it("both ways, each id once", () => {
  fc.assert(
    fc.property(factors, (each) => {
      const study = { factors: each };
      const ids = new Set<string>();
      for (let index = 0; index < totalConditions(study); index += 1) {
        const condition = conditionAt(study, index);
        expect(conditionIndex(study, condition.id)).toBe(index);
        ids.add(condition.id);
      }
      expect(ids.size).toBe(totalConditions(study));
    }),
    { numRuns: 50 },
  );
});

it("reads as people would write it; the last factor varies fastest", () => {
  const study = {
    factors: [
      { name: "delay", levels: [lev("0s", "0 s"), lev("0.5s", "0.5 s")] },
      { name: "genotype", levels: [lev("wild-type", "a"), lev("fmr1-ko", "b")] },
    ],
  };
  expect([0, 1, 2, 3].map((index) => conditionAt(study, index).id)).toEqual([
    "delay=0s,genotype=wild-type",
    "delay=0s,genotype=fmr1-ko",
    "delay=0.5s,genotype=wild-type",
    "delay=0.5s,genotype=fmr1-ko",
  ]);
  expect(conditionAt({ factors: [] }, 0).id).toBe("all");
  expect(conditionIndex({ factors: [] }, "all")).toBe(0);
  expect(() => conditionIndex(study, "delay=9s,genotype=fmr1-ko")).toThrow("OPERANT_STUDY_INDEX");
  expect(() => conditionAt(study, 4)).toThrow("from 0 to 3");
});

function lev(name: string, value: string) {
  return { label: name, set: { "agent.x": value } };
}
