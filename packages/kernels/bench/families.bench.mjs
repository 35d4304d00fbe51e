// Spines a second of each family of intrinsic dynamics, by length of the gap. One thread.
import { createKernels } from "../dist/index.js";

const SPINES = 100_000;
const shared = { slopePerSqrtDay: 0.2, offsetUm3PerSqrtDay: 0.0035, boundaryUm3: 0, capUm3: 1 };
const returning = { ...shared, returnPerDay: 0.05, returnVolumeUm3: 0.1 };
const families = {
  brownian: { ...shared, driftPerSqrtDay: 0 },
  "log-ou": { ...returning, family: "log-ou" },
  kesten: { ...returning, family: "kesten" },
  "mean-reverting": { ...returning, family: "mean-reverting" },
};

const kernels = createKernels();
const at = kernels.memory.allocate(4 * SPINES);
const volumes = kernels.memory.float32(at, SPINES);

for (const [name, dynamics] of Object.entries(families)) {
  for (const days of [1 / 144, 1, 7, 30]) {
    let [spines, seconds] = [0, 0];
    for (let epoch = 0; seconds < 0.3; epoch += 1) {
      volumes.fill(0.1);
      const began = performance.now();
      const job = {
        dynamics,
        days,
        volumes: at,
        count: SPINES,
        key0: 1,
        key1: 2,
        epoch,
        purpose: 5,
      };
      kernels.advance(job);
      seconds += (performance.now() - began) / 1000;
      spines += SPINES;
    }
    const gap = days < 1 ? "10 min" : `${days} d`;
    const rate = (spines / seconds / 1e6).toFixed(2).padStart(8);
    console.log(`${name.padEnd(15)} ${gap.padStart(6)} ${rate} M spines/s`);
  }
}
