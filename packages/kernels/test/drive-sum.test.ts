import { describe, expect, it } from "vitest";
import { createKernels, openStream } from "@operant/kernels";

describe("drive", () => {
  it("is the rate-weighted sum of the volumes of each population", () => {
    const kernels = createKernels();
    const { memory } = kernels;
    const stream = openStream([3, 3], 9);
    const [axonCount, runs, sites, active] = [30, 6, 16, 7];
    const volumes = memory.allocate(axonCount * runs * sites * 4);
    const view = memory.float32(volumes, axonCount * runs * sites);
    for (let i = 0; i < view.length; i += 1) view[i] = stream.bernoulli(0.5) ? stream.uniform() : 0;
    const chosen = stream.shuffle(Array.from({ length: axonCount }, (_, i) => i)).slice(0, active);
    const rates = chosen.map(() => stream.uniform());
    const job = {
      volumes,
      sites,
      runs,
      active,
      axons: memory.allocate(active * 4),
      rates: memory.allocate(active * 4),
      out: memory.allocate(runs * 4),
    };
    memory.uint32(job.axons, active).set(chosen);
    memory.float32(job.rates, active).set(rates);
    kernels.drive(job);
    for (let run = 0; run < runs; run += 1) {
      const expected = chosen.reduce((sum, axon, j) => {
        const start = (axon * runs + run) * sites;
        return sum + rates[j]! * view.slice(start, start + sites).reduce((a, b) => a + b, 0);
      }, 0);
      expect(memory.float32(job.out, runs)[run]).toBeCloseTo(expected, 4);
    }
  });
});
