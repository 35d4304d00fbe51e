import { openStream, Purpose } from "@operant/kernels";
import { readParameters } from "@operant/agent";
import { describe, expect, it } from "vitest";
import { SpineProtocol, striatal, type StriatalParameters } from "../src/index.ts";
import { diffusionOf, meanLife, stationary } from "./family-laws.ts";
import { sharedKernels } from "./trials.ts";

const FAMILIES = ["log-ou", "kesten", "mean-reverting"] as const;

function parametersOf(family: (typeof FAMILIES)[number]): StriatalParameters {
  const written = { largest_volume: "100 µm³" };
  return readParameters(striatal, written, family) as StriatalParameters;
}

function diffusion(family: (typeof FAMILIES)[number]) {
  const { noise_slope, noise_floor, return_rate, return_volume } = parametersOf(family);
  const [slope, floor, rate, volume] = [noise_slope, noise_floor, return_rate, return_volume];
  return diffusionOf({ family, slope, floor, rate, volume, boundary: 0 });
}

/** Volume below which `share` of the law lies. */
function quantile(law: (volume: number) => number, share: number): number {
  let [low, high] = [0, 4];
  for (let round = 0; round < 40; round += 1) {
    const middle = (low + high) / 2;
    if (law(middle) < share) low = middle;
    else high = middle;
  }
  return high;
}

describe.each(FAMILIES)("preset %s", (family) => {
  const law = stationary(diffusion(family));
  const volumes = Array.from({ length: 997 }, (_, i) => quantile(law, (i + 0.5) / 997));

  it.each([[[100]], [[50, 50]], [Array.from({ length: 10 }, () => 10)]])(
    "keeps number and distribution over 100 days, in gaps of %j days",
    (gaps) => {
      const key = [21, 4] as const;
      const parameters = parametersOf(family);
      const protocol = new SpineProtocol({ parameters, kernels: sharedKernels(), key, axons: 500 });
      const stream = openStream(key, Purpose.scratch);
      protocol.spines.volumes.forEach((_, site, all) => {
        all[site] = stream.bernoulli(parameters.filling) ? (volumes[stream.integer(997)] ?? 0) : 0;
      });
      const before = protocol.census.spines;
      for (const days of gaps) protocol.rest(days);
      const { spines, born, lost } = protocol.census;
      const found = [...protocol.volumes("d1"), ...protocol.volumes("d2")];
      protocol.free();
      expect(lost).toBe(before + born - spines);
      expect(Math.abs(spines / before - 1)).toBeLessThan(0.02);
      for (const share of [0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.98]) {
        const limit = quantile(law, share);
        const below = found.filter((volume) => volume <= limit).length / found.length;
        expect(Math.abs(below - share), `${share}`).toBeLessThan(0.015);
      }
    },
  );

  it("has births that balance its losses: rate × mean life of a newborn is 1", () => {
    const { birth_rate: rate, birth_volume: volume } = parametersOf(family);
    expect(rate * meanLife(diffusion(family), volume)).toBeCloseTo(1, 2);
  });
});
