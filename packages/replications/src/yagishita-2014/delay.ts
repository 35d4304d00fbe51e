import type { Acceptance } from "../contract.ts";
import { published, within } from "../observable.ts";
import { table, type Entry } from "../laboratory/table.ts";
import { CONTROLS, growthAt, peakGrowth } from "./window.ts";

const SOURCE = "PKA window of Urakubo et al. 2020, simulated from the published model";
const REASON = "band of the reference around the simulated PKA window";

const WINDOW: readonly (readonly [number, number, Acceptance])[] = [
  [-1, 0, { high: 0.02, reason: REASON }],
  [0, 0.097, within(0.1, 0.08, REASON)],
  [0.3, 0.455, within(0.46, 0.15, REASON)],
  [0.6, 0.853, within(0.85, 0.1, REASON)],
  [0.8, 1, { low: 0.95, reason: REASON }],
  [1, 0.968, { low: 0.95, reason: REASON }],
  [2, 0.302, within(0.3, 0.15, REASON)],
  [5, 0.018, { high: 0.03, reason: REASON }],
];

/** YAG-2. */
export const delayWindow = table(
  {
    id: "YAG-2",
    title: "Dopamine works for two seconds after glutamate",
    kind: "B",
    protocol:
      "One D1 spine of the agent (0.03 µm³) on its own kernels: pairing for 1 s from time 0, a burst of " +
      "0.3 s at the delay; enlargement relative to the best delay.",
    controls: Object.entries(CONTROLS).map(([name, { reason }]) => ({ name, reason })),
    axis: {
      name: "delay of the burst from the onset of pairing",
      unit: "s",
      value: "enlargement / largest",
    },
    usesAgent: true,
  },
  WINDOW.map(([delay, simulated, accept]): Entry => {
    const observable = {
      name: `K(${delay} s)`,
      unit: "1",
      accept,
      published: published(simulated, "1", SOURCE, "simulated"),
      x: delay,
    };
    return {
      observable,
      value: (variant, kernels) => growthAt(kernels, variant, delay) / peakGrowth(kernels, variant),
    };
  }),
);
