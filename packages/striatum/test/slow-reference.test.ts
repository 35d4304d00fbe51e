import { createEncoder, readParameters } from "@operant/agent";
import { openStream, Purpose } from "@operant/kernels";
import { expect, it } from "vitest";
import { striatal, type StriatalParameters } from "../src/index.ts";
import { layOut } from "../src/layout.ts";
import { Spines } from "../src/spines.ts";
import { createReference } from "./reference.ts";
import { createAnimal, sharedKernels, TASK } from "./trials.ts";

const written = { intrinsic_speed: 0 };

function volumesAtBirth(p: StriatalParameters, axons: number, seed: number): number[][][] {
  const layout = layOut(axons, TASK.actions.length, p);
  const spines = new Spines(layout, sharedKernels());
  spines.populate(p, openStream([seed, 0x5eed], Purpose.agentInitial));
  const run = (index: number): number[] =>
    Array.from(spines.volumes.subarray(index * layout.sites, (index + 1) * layout.sites));
  return Array.from({ length: layout.pairs }, (_, pair) => [run(2 * pair), run(2 * pair + 1)]);
}

function alive(volumes: number[][][], pathway: number): number[] {
  return volumes.flatMap((pair) => pair[pathway] ?? []).filter((volume) => volume > 0);
}

it.each(["wild-type", "methamphetamine", "d2-antagonist"])(
  "the agent follows a slow reference on random input (%s)",
  (preset) => {
    const p = readParameters(striatal, written, preset) as StriatalParameters;
    const { host } = createAnimal(3, written, preset);
    const encoder = createEncoder(TASK.channels, p.encoder);
    const phasic = Array.from(encoder.phasic, (flag) => flag === 1);
    const volumes = volumesAtBirth(p, encoder.axons, 3);
    const slow = createReference(p, [...encoder.gains], phasic, 3, volumes, 0.1);
    const chance = openStream([9, 9], Purpose.scratch);
    const seen = Float32Array.of(NaN, NaN);
    for (let step = 0; step < 600; step++) {
      if (step % 7 === 0) seen[0] = chance.bernoulli(0.4) ? NaN : 4 * chance.uniform();
      if (step % 11 === 0) seen[1] = chance.bernoulli(0.5) ? NaN : chance.integer(4);
      const action = step === 0 ? 0 : chance.integer(3);
      const reward = step > 0 && chance.bernoulli(0.1) ? 1 : 0;
      encoder.encode(seen);
      const rates = Array.from({ length: encoder.axons }, () => 0);
      for (let k = 0; k < encoder.count; k++) {
        rates[encoder.active[k] as number] = encoder.rates[k] as number;
      }
      if (step === 0) host.begin(seen, 1);
      else host.step(seen, reward, 1 << action);
      slow.step(rates, reward, action);
      expect(Math.abs((host.signals[0] as number) - slow.value)).toBeLessThan(0.003);
      expect(Math.abs((host.signals[1] as number) - slow.error)).toBeLessThan(0.005);
      expect(Math.abs((host.signals[2] as number) - slow.dopamineUm)).toBeLessThan(0.03);
    }
    host.end();
    for (const [pathway, name] of ["d1_spine_volume", "d2_spine_volume"].entries()) {
      const got = host.probe(name);
      const expected = alive(slow.volumes, pathway);
      expect(got.length).toBe(expected.length);
      const worst = Math.max(
        ...expected.map((volume, k) => Math.abs((got[k] as number) / volume - 1)),
      );
      expect(worst).toBeLessThan(5e-3);
    }
  },
);
