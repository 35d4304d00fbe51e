import { describe, expect, it } from "vitest";
import { combine, estimate, judge } from "@operant/replications";

const band = { low: 0.9, high: 1.1, reason: "test" };
const interval = (low: number, high: number) => ({ mean: (low + high) / 2, low, high, n: 9 });

describe("the interval decides", () => {
  it.each([
    ["inside", 0.95, 1.05, "pass"],
    ["touching both edges", 0.9, 1.1, "pass"],
    ["across an edge", 0.85, 1.05, "inconclusive"],
    ["wider than the band", 0.5, 1.5, "inconclusive"],
    ["below", 0.5, 0.89, "fail"],
    ["above", 1.11, 2, "fail"],
  ] as const)("%s", (_name, low, high, verdict) => {
    expect(judge(interval(low, high), band)).toBe(verdict);
  });

  it("a missing measure is not comparable", () => {
    expect(judge(estimate([1, NaN]), band)).toBe("not comparable");
  });

  it("one failure fails, one doubt leaves it open", () => {
    expect(combine(["pass", "inconclusive", "fail"])).toBe("fail");
    expect(combine(["pass", "inconclusive"])).toBe("inconclusive");
    expect(combine(["pass", "pass"])).toBe("pass");
  });

  it("has Student's width: n = 4, SD 1 → ± 3.182/2", () => {
    const { mean, low, high } = estimate([-1, -1, 1, 1].map((x) => (x * Math.sqrt(3)) / 2));
    expect(mean).toBe(0);
    expect(high).toBeCloseTo(3.182 / 2, 3);
    expect(low).toBeCloseTo(-3.182 / 2, 3);
  });

  it("has no width for an exact case", () => {
    expect(estimate([0.3])).toEqual({ mean: 0.3, low: 0.3, high: 0.3, n: 1 });
  });
});
