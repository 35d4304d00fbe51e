import { openStream, Purpose } from "@operant/kernels";
import { describe, expect, it } from "vitest";
import { Arena } from "../src/kappel-2018/arena.ts";
import { HOUR_SECONDS, PROGRAM, STEP_SECONDS, UPDATE_STEPS } from "../src/kappel-2018/constants.ts";
import { PUBLISHED_DRIVE, Synapses, weightOf } from "../src/kappel-2018/synapses.ts";

const UPDATE_SECONDS = UPDATE_STEPS * STEP_SECONDS;
const UPDATES_PER_DAY = (24 * HOUR_SECONDS) / UPDATE_SECONDS;

function synapses(pairs: number): Synapses {
  return new Synapses(new Arena(), new Uint16Array(pairs), openStream([7, 8], Purpose.scratch));
}

describe("a sampled synapse", () => {
  it("without reward has the law of its prior: KAP-2, from what one update keeps and adds", () => {
    const [kept, moved] = [synapses(1), synapses(1)];
    const [start = NaN] = kept.theta.slice();
    kept.update(Float64Array.of(0), [0], PUBLISHED_DRIVE);
    moved.update(Float64Array.of(0), [1], PUBLISHED_DRIVE);
    const [still = NaN] = kept.theta;
    const [nudged = NaN] = moved.theta;
    const stay = still / start;
    const spread = nudged - still;
    expect(spread / Math.sqrt(1 - stay * stay)).toBeCloseTo(0.6325, 3);
    expect(stay ** UPDATES_PER_DAY).toBeCloseTo(0.34, 3);
  });

  it("moves by β·clip(g) with g decaying by τ_g after one pulse of credit, and not at all when retracted", () => {
    const population = synapses(50);
    const start = population.theta.slice();
    const still = { ...PUBLISHED_DRIVE, temperature: 0 };
    const updates = 10;
    for (let i = 0; i < updates; i += 1)
      population.update(Float64Array.of(i === 0 ? 500 : 0), new Float64Array(50), still);
    const beta = PROGRAM.ratePerSecond * (3600 / HOUR_SECONDS);
    const tau = PROGRAM.gradientSeconds / (3600 / HOUR_SECONDS);
    const expected = start.map((theta) => {
      // A slow reference: Euler steps of a hundredth of an update, w as it is at the start of the update.
      let [x, g] = [theta, weightOf(theta) * 500];
      for (let i = 0; i < updates; i += 1) {
        if (i > 0) g *= Math.exp(-UPDATE_SECONDS / tau);
        x += beta * UPDATE_SECONDS * Math.max(-40, Math.min(40, g));
        for (let k = 0; k < 100; k += 1) x -= (beta * 0.25 * x * UPDATE_SECONDS) / 100;
      }
      return x;
    });
    population.theta.forEach((theta, i) => expect(theta).toBeCloseTo(expected[i] ?? NaN, 6));
    expect(start.some((theta) => theta < 0)).toBe(true);
    expect(weightOf(-0.01)).toBe(0);
  });

  it("stays where it is when nothing is plastic", () => {
    const population = synapses(50);
    const start = population.theta.slice();
    population.update(Float64Array.of(9), new Float64Array(50).fill(1), {
      ...PUBLISHED_DRIVE,
      plastic: false,
    });
    expect(population.theta).toEqual(start);
  });
});
