import { describe, expect, it } from "vitest";
import { defaultParameters, SpineProtocol, type StriatalParameters } from "../src/index.ts";
import { diffusionOf, survival, type Shape } from "./family-laws.ts";
import { sharedKernels } from "./trials.ts";

/** Fraction of spines of one volume that are alive after the gaps, on the agent's own path. */
function alive(shape: Shape, volumeUm3: number, gaps: readonly number[], axons = 1500): number {
  const parameters: StriatalParameters = {
    ...defaultParameters(),
    intrinsic_family: shape.family,
    noise_slope: shape.slope,
    noise_floor: shape.floor,
    return_rate: shape.rate,
    return_volume: shape.volume,
    elimination_volume: shape.boundary,
    birth_rate: 0,
    largest_volume: 100,
  };
  const kernels = sharedKernels();
  const protocol = new SpineProtocol({ parameters, kernels, key: [5, 6], axons });
  protocol.fill(volumeUm3);
  const before = protocol.census.spines;
  for (const days of gaps) protocol.rest(days);
  const { spines } = protocol.census;
  protocol.free();
  return spines / before;
}

const base = { slope: 0.2, floor: 0.0035, rate: 0.05, volume: 0.1, boundary: 0 };

describe("survival of the families of intrinsic dynamics", () => {
  it("log-ou has the golden number of §2.6: start at +0.5 SD, boundary at −1.5 SD, one τ", () => {
    // τ = 20 d, so s = √10 in y; ȳ = 1.5 s puts the boundary at V = 0.
    const [s, slope, floor] = [Math.sqrt(10), 0.2, 0.0035];
    const at = (y: number): number => (floor / slope) * Math.expm1(slope * y);
    const shape = { ...base, family: "log-ou", volume: at(1.5 * s) } as const;
    expect(Math.abs(alive(shape, at(2 * s), [20]) - 0.8772)).toBeLessThan(0.003);
  });

  it("log-ou is exact in one step over any gap where the boundary is the volume of return", () => {
    const shape = { ...base, family: "log-ou", boundary: 0.1 } as const;
    const truth = survival(diffusionOf(shape), 0.3, 30);
    expect(Math.abs(alive(shape, 0.3, [30]) - truth)).toBeLessThan(0.005);
    expect(Math.abs(alive(shape, 0.3, [7, 23]) - truth)).toBeLessThan(0.005);
  });

  it.each([
    ["log-ou", 0.005, 30],
    ["kesten", 0.005, 3],
    ["kesten", 0.02, 20],
    ["mean-reverting", 0.005, 3],
    ["mean-reverting", 0.02, 30],
  ] as const)(
    "%s from %f µm³ over %f days is that of the slow reference",
    (family, start, days) => {
      const boundary = start / 2;
      const shape = { ...base, family, volume: family === "log-ou" ? 0.1 : 0.03, boundary };
      const truth = survival(diffusionOf(shape), start, days);
      expect(truth).toBeGreaterThan(0.05);
      expect(truth).toBeLessThan(0.97);
      expect(Math.abs(alive(shape, start, [days]) - truth)).toBeLessThan(0.006);
    },
  );
});
