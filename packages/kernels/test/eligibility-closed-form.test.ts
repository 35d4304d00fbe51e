import { describe, expect, it } from "vitest";
import { createKernels, eligibilityStep } from "@operant/kernels";

/** E at the end of each step of `seconds`, for a drive of 1 during the first second. */
function traceOf(seconds: number, until: number): { time: number; value: number }[] {
  const kernels = createKernels();
  const { memory } = kernels;
  const [rise, trace, input] = [memory.allocate(4), memory.allocate(4), memory.allocate(4)];
  const job = { rise, trace, input, count: 1, ...eligibilityStep(0.186, 0.906, seconds) };
  const steps = Math.round(until / seconds);
  return Array.from({ length: steps }, (_, i) => {
    memory.float32(input, 1)[0] = i * seconds < 1 - 1e-9 ? 1 : 0;
    kernels.eligibility(job);
    return { time: (i + 1) * seconds, value: memory.float32(trace, 1)[0] as number };
  });
}

// RUL-1 of reinforcement-plasticity.md §2.10.
const GOLDEN = [
  [0.2, 0.0791],
  [0.5, 0.2929],
  [1, 0.5839],
  [1.5, 0.4668],
  [2, 0.2777],
  [3, 0.0925],
  [5, 0.0102],
] as const;

describe("eligibility after a pairing of 1 s (RUL-1)", () => {
  it.each([0.1, 0.02, 0.01])("has the golden values at a step of %f s", (seconds) => {
    const course = traceOf(seconds, 5.1);
    for (const [time, golden] of GOLDEN) {
      const { value } = course.find((point) => Math.abs(point.time - time) < 1e-6)!;
      expect(Math.abs(value - golden)).toBeLessThan(0.0005);
    }
  });

  it("peaks at 0.603 after 1.09 s", () => {
    const peak = traceOf(0.01, 2).reduce((best, point) =>
      point.value > best.value ? point : best,
    );
    expect(peak.value).toBeCloseTo(0.603, 3);
    expect(peak.time).toBeCloseTo(1.09, 2);
  });

  it("has a limit where the time constants are equal", () => {
    const equal = eligibilityStep(0.5, 0.5, 0.1);
    const near = eligibilityStep(0.5, 0.50001, 0.1);
    expect(equal.coupling).toBeCloseTo(near.coupling, 4);
    expect(() => eligibilityStep(0, 1, 0.1)).toThrow(/riseSeconds is 0/u);
  });

  it("ends at 0, not in denormal numbers", () => {
    const course = traceOf(1, 300);
    expect(course.at(-1)?.value).toBe(0);
    expect(course.every(({ value }) => value === 0 || value > 1e-30)).toBe(true);
  });
});
