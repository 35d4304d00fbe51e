import { defaultParameters, eligibilityAt, PAIRING } from "@operant/striatum";
import { spineProtocol } from "../laboratory/spine-protocol.ts";
import { table, type Entry } from "../laboratory/table.ts";
import { rule } from "./golden-table.ts";

const GOLDEN = [
  [0.2, 0.0791],
  [0.5, 0.2929],
  [1, 0.5839],
  [1.5, 0.4668],
  [2, 0.2777],
  [3, 0.0925],
  [5, 0.0102],
] as const;
const SLOW_SECONDS = 5;
const STEP_SECONDS = 0.1;

const reference = GOLDEN.map(([time, value]) =>
  rule(
    `E(${time} s), closed form`,
    value,
    (variant) => eligibilityAt(time, { ...PAIRING, decaySeconds: decayOf(variant) }),
    { x: time },
  ),
);

const kernel = GOLDEN.map(([time, value]): Entry => {
  const { observable } = rule(`E(${time} s), kernel of the agent`, value, () => NaN);
  return {
    observable,
    value: (variant, kernels) => {
      const parameters = { ...defaultParameters(), eligibility_decay: decayOf(variant) };
      const run = { parameters, kernels, stepSeconds: STEP_SECONDS };
      return spineProtocol(run, (protocol) => {
        const { eligibility } = protocol.run([{ kind: "pairing", at: 0, seconds: 1 }], 6);
        return eligibility[Math.round(time / STEP_SECONDS) - 1] ?? NaN;
      });
    },
  };
});

/** RUL-1. */
export const eligibility = table(
  {
    id: "RUL-1",
    title: "Eligibility after a pairing of one second",
    kind: "A",
    protocol: "Pre and post active together for 1 s; E at seven times, two implementations.",
    controls: [{ name: "5 s trace", reason: "τ_e of 5 s is not that of striatal spines" }],
    axis: { name: "time since the onset of pairing", unit: "s", value: "eligibility E" },
  },
  [...reference, ...kernel],
);

function decayOf(variant: string): number {
  return variant === "5 s trace" ? SLOW_SECONDS : PAIRING.decaySeconds;
}
