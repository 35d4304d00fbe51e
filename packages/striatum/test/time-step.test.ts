import { expect, it } from "vitest";
import { mean, createAnimal, runTrial, SILENCE, TASK, TONE_A } from "./trials.ts";

/** Value of the cue after `trials` rewarded trials at steps of `dt`. */
function learnt(dt: number, trials: number): number {
  const spaces = { ...TASK, stepSeconds: dt };
  const values = [1, 2, 3].map((seed) => {
    const animal = createAnimal(seed, { intrinsic_speed: 0 }, undefined, spaces);
    animal.host.begin(SILENCE, 1);
    for (let trial = 0; trial < trials; trial++) runTrial(animal, TONE_A, 2, 1, spaces);
    animal.host.step(SILENCE, 0, 1);
    animal.host.step(TONE_A, 0, 2);
    const value = animal.host.signals[0] as number;
    animal.host.dispose();
    return value;
  });
  return mean(values);
}

it.each([2, 10, 60])("the value after %i trials does not depend on the step", (trials) => {
  const coarse = learnt(0.1, trials);
  expect(Math.abs(learnt(0.05, trials) - coarse)).toBeLessThan(0.03);
  expect(Math.abs(learnt(0.02, trials) - coarse)).toBeLessThan(0.03);
});

it("the value of a fully predicted reward overshoots by less than 5 %", () => {
  const value = learnt(0.1, 120);
  expect(value).toBeGreaterThan(0.95);
  expect(value).toBeLessThan(1.05);
});
