import { describe, expect, it } from "vitest";
import {
  affineStep,
  type FamilyStep,
  linearReturningStep,
  logOrnsteinUhlenbeckCrossing,
  logOrnsteinUhlenbeckStep,
  openStream,
} from "@operant/kernels";

const DRAWS = 200_000;

/** Mean and variance of a step from one state. */
function moments(step: FamilyStep, from: number): { mean: number; variance: number } {
  const stream = openStream([1, 2], 9);
  let [sum, square] = [0, 0];
  for (let i = 0; i < DRAWS; i += 1) {
    const x = step(from, stream.normal());
    sum += x;
    square += x * x;
  }
  return { mean: sum / DRAWS, variance: square / DRAWS - (sum / DRAWS) ** 2 };
}

/** Mean and variance by 200 Euler steps of the moments' own equations. */
function integrate(
  days: number,
  drift: (m: number) => number,
  growth: (m: number, q: number) => number,
  from: number,
): { mean: number; variance: number } {
  const steps = 20_000;
  let [m, q] = [from, from * from];
  for (let k = 0; k < steps; k += 1) {
    const [dm, dq] = [drift(m), growth(m, q)];
    m += (dm * days) / steps;
    q += (dq * days) / steps;
  }
  return { mean: m, variance: q - m * m };
}

describe("families of intrinsic dynamics have the exact conditional moments", () => {
  it.each([-0.1, 0, 0.3, 2])("C from x = %f", (x) => {
    const [a, m, s, o] = [0.1, 1, 0.3, 0.2];
    const law = { returnPerDay: a, mean: m, slopePerSqrtDay: s, offsetPerSqrtDay: o };
    const truth = integrate(
      2,
      (mean) => a * (m - mean),
      (mean, q) => 2 * a * (m * mean - q) + s * s * q + o * o,
      x,
    );
    const got = moments(affineStep(law, 2), x);
    expect(got.mean).toBeCloseTo(truth.mean, 2);
    expect(got.variance / truth.variance).toBeCloseTo(1, 1.6);
  });

  it.each([0.02, 0.1, 0.5])("D from %f µm³", (v) => {
    const [a, m, s, o] = [0.05, 0.1, 0.2, 0.01];
    const law = { returnPerDay: a, meanUm3: m, slopePerSqrtDay: s, offsetUm3PerSqrtDay: o };
    const truth = integrate(
      5,
      (mean) => a * (m - mean),
      (mean, q) => 2 * a * (m * mean - q) + s * s * q + 2 * s * o * mean + o * o,
      v,
    );
    const got = moments(linearReturningStep(law, 5), v);
    expect(got.mean / truth.mean).toBeCloseTo(1, 2);
    expect(got.variance / truth.variance).toBeCloseTo(1, 1.3);
  });

  it("B: two steps equal one, and the crossing is certain at the boundary", () => {
    const law = { mean: 1, deviation: 0.5, timeDays: 4 };
    const [half, whole] = [logOrnsteinUhlenbeckStep(law, 3), logOrnsteinUhlenbeckStep(law, 6)];
    expect(half(half(2, 0), 0)).toBeCloseTo(whole(2, 0), 12);
    const crossing = logOrnsteinUhlenbeckCrossing(law, 1, 0);
    expect(crossing(0.5, 0)).toBe(1);
    expect(crossing(0.5, 0.6)).toBeGreaterThan(crossing(0.5, 0.9));
  });

  it("C refuses a step that is too long", () => {
    const law = { returnPerDay: 1, mean: 1, slopePerSqrtDay: 0.1, offsetPerSqrtDay: 0.1 };
    expect(() => affineStep(law, 0.3)).toThrow(/returnPerDay·days is 0\.3/);
  });
});
