import { createKernels } from "@operant/kernels";
import { describe, expect, it } from "vitest";
import { EXCITATORY } from "../src/kappel-2018/constants.ts";
import { PUBLISHED_DRIVE } from "../src/kappel-2018/synapses.ts";
import { AS_PUBLISHED, Training } from "../src/kappel-2018/training.ts";

const KEY = [3, 4] as const;

describe("the network at the lever", () => {
  const kernels = createKernels();

  it("goes on from where it was kept as if nothing had been, and is another one for another key", () => {
    const whole = new Training(kernels, KEY);
    whole.hour();
    const kept = whole.keep();
    const second = whole.hour();
    const resumed = new Training(createKernels(), KEY, kept);
    expect(resumed.hour(AS_PUBLISHED)).toEqual(second);
    expect(resumed.theta).toEqual(whole.theta);
    expect(new Training(kernels, [4, 4]).theta).not.toEqual(new Training(kernels, KEY).theta);
    expect(kernels.memory.bytesInUse).toBe(0);
  });

  it("keeps its pools at about 5 Hz by homeostasis, θ within bounds, and learns nothing with c_g = 0 and T = 0", () => {
    const training = new Training(kernels, KEY);
    const start = training.theta.slice();
    const still = { ...PUBLISHED_DRIVE, reward: 0, temperature: 0 };
    const before = training.spikes;
    training.hour({ drive: still, swapped: false });
    const rateHz = (training.spikes - before) / EXCITATORY / 720;
    expect(rateHz).toBeGreaterThan(4);
    expect(rateHz).toBeLessThan(6);
    // Only the prior acts: θ shrinks by e^(−1 h/22.2 h).
    training.theta.forEach((theta, i) =>
      expect(theta).toBeCloseTo((start[i] ?? NaN) * Math.exp(-1 / 22.222), 4),
    );
  });
});
