import type { Kernels } from "@operant/kernels";
import { chosen } from "../observable.ts";
import { ONE_SECOND_PAIRING } from "../laboratory/spine-protocol.ts";
import { table, type Entry } from "../laboratory/table.ts";
import { BURST_SECONDS, d1Growth, peakGrowth } from "./window.ts";

const BURST = { kind: "burst", at: 0.6, seconds: BURST_SECONDS } as const;
const NEGLIGIBLE = { low: -0.05, high: 0.05, reason: "below 5 % of the peak response" };
const LEAK = "D2 overdose";

/** YAG-3. */
export const requirements = table(
  {
    id: "YAG-3",
    title: "Enlargement needs glutamate, dopamine and D1 receptors",
    kind: "D",
    protocol:
      "One D1 spine of the agent without pairing, without a burst, and under a D1 antagonist; change of " +
      "volume relative to the peak of YAG-2.",
    controls: [
      { name: LEAK, reason: "with D2 receptors blocked the tonic level opens the dip gate" },
    ],
    usesAgent: true,
  },
  [
    entry("pairing without a burst", (kernels, more) =>
      d1Growth(kernels, "model", [ONE_SECOND_PAIRING], more),
    ),
    entry("burst without pairing", (kernels, more) => d1Growth(kernels, "model", [BURST], more)),
    entry("D1 antagonist", (kernels, more) =>
      d1Growth(kernels, "model", [ONE_SECOND_PAIRING, BURST], { ...more, d1_antagonist: 1000 }),
    ),
  ],
);

function entry(
  name: string,
  growth: (kernels: Kernels, more: { d2_antagonist?: number }) => number,
): Entry {
  return {
    observable: chosen(`${name} / peak`, NEGLIGIBLE),
    value: (variant, kernels) => {
      const more = variant === LEAK ? { d2_antagonist: 5 } : {};
      return growth(kernels, more) / peakGrowth(kernels, "model");
    },
  };
}
