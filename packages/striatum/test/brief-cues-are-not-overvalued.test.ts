import { expect, it } from "vitest";
import { createAnimal, mean, SILENCE, TASK, TONE_A } from "./trials.ts";

const PRESS = 1;
/** Trials until the value of the slowest, the briefest cue, has settled. */
const TRIALS = 500;

/** Value of a cue of `cueSeconds` after these trials with a reward of 1 at its offset. */
function valueOf(cueSeconds: number, dt: number): number {
  const spaces = { ...TASK, stepSeconds: dt };
  const steps = (seconds: number): number => Math.round(seconds / dt);
  const values = [1, 2, 3].map((seed) => {
    const { host } = createAnimal(seed, { intrinsic_speed: 0 }, undefined, spaces);
    host.begin(SILENCE, 1);
    for (let trial = 0; trial <= TRIALS; trial++) {
      host.step(SILENCE, 0, 1);
      host.step(TONE_A, 0, 1 << PRESS);
      if (trial === TRIALS) break;
      for (let k = 1; k < steps(cueSeconds); k++) host.step(TONE_A, 0, 0);
      host.step(SILENCE, 1, 1);
      for (let k = 1; k < steps(2); k++) host.step(SILENCE, 0, 0);
      host.rest(20);
    }
    const value = host.signals[0] as number;
    host.dispose();
    return value;
  });
  return mean(values);
}

it.each([
  [0.2, 0.1],
  [0.3, 0.1],
  [0.5, 0.1],
  [0.3, 0.02],
])("a cue of %s s is worth its reward within 5 % (steps of %s s)", (cueSeconds, dt) => {
  const value = valueOf(cueSeconds, dt);
  expect(value).toBeGreaterThan(0.95);
  expect(value).toBeLessThan(1.05);
});
