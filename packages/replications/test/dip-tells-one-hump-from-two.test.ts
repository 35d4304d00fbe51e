import { describe, expect, it } from "vitest";
import { openStream, Purpose } from "@operant/kernels";
import { dip, dipProbability } from "../src/laboratory/dip.ts";

const stream = openStream([8, 9], Purpose.scratch);
const sample = (draw: (i: number) => number): Float64Array =>
  Float64Array.from({ length: 500 }, (_, i) => draw(i));

describe("the dip of a sample", () => {
  it("is the same wherever the sample lies, however it is stretched or mirrored", () => {
    const humps = sample((i) => stream.normal() + (i % 2) * 5);
    expect(dip(humps.map((x) => 3 * x - 7))).toBeCloseTo(dip(humps), 12);
    expect(dip(humps.map((x) => -x))).toBeCloseTo(dip(humps), 2);
  });

  it("is a quarter where the sample sits on two points", () => {
    expect(dip(sample((i) => (i % 2) + 1e-6 * stream.uniform()))).toBeCloseTo(0.25, 1);
  });

  it("is likely under one hump, even a skewed one, and unlikely under two", () => {
    expect(
      dipProbability(
        sample(() => stream.exponential(1)),
        stream,
      ),
    ).toBeGreaterThan(0.5);
    expect(
      dipProbability(
        sample((i) => stream.normal() + (i % 2) * 5),
        stream,
      ),
    ).toBe(0);
  });
});
