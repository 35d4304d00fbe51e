import { pow64 } from "@operant/kernels";
import type { Replication } from "../contract.ts";
import { withNoise } from "../laboratory/noise.ts";
import { kolmogorovTwo, momentsOf } from "../laboratory/statistics.ts";
import { chosen, CLEAR, golden, LONG } from "../observable.ts";
import { CIRCULATING, iterate, type Kesten } from "./process.ts";
import { GATED } from "./stationarity.ts";

const SYNAPSES = 20_000;
const SCALE = 1.7;

/** KES-2: a change of the additive part rescales the distribution. */
export const rescaling: Replication = {
  id: "KES-2",
  title: "Distributions rescale when the additive part is scaled",
  kind: "C",
  protocol:
    `Two populations of ${SYNAPSES} synapses with the same noise, 500 steps; in the second ⟨η⟩ and ` +
    `SD(η) are × ${SCALE}. Ratio of the means; Kolmogorov distance of x/mean.`,
  observables: [
    golden({ name: "ratio of means", value: SCALE, tolerance: 0.03 }),
    chosen("distance of the scaled distributions", { high: 0.006, reason: "D < 0.006" }),
  ],
  controls: [
    { name: "only ⟨η⟩ scaled", reason: "the additive noise no longer fits the new mean" },
    { name: "only the return slowed", reason: "the mean rises but the shape changes" },
  ],
  repetitions: LONG,
  caveat: GATED,
  measure({ key, variant }, kernels) {
    const relax = (law: Kesten): Float64Array =>
      withNoise(kernels, key, SYNAPSES, (noise) => {
        const sizes = new Float64Array(SYNAPSES).fill(law.gain / (1 - law.factor));
        iterate(law, sizes, 500, noise);
        return sizes;
      });
    const [first, second] = [relax(CIRCULATING), relax(changed(variant))];
    const [a, b] = [momentsOf(first).mean, momentsOf(second).mean];
    return {
      "ratio of means": b / a,
      "distance of the scaled distributions": kolmogorovTwo(
        first.map((x) => x / a),
        second.map((x) => x / b),
      ),
    };
  },
};

function changed(variant: string): Kesten {
  const { factor, gain, gainDeviation } = CIRCULATING;
  if (variant === "only ⟨η⟩ scaled") return { ...CIRCULATING, gain: SCALE * gain };
  if (variant === "only the return slowed") {
    return { ...CIRCULATING, factor: 1 - (1 - factor) / SCALE };
  }
  return { ...CIRCULATING, gain: SCALE * gain, gainDeviation: SCALE * gainDeviation };
}

const AGES = [24, 100, 300] as const;
const GROWING = 50_000;

/** KES-3: growth of a new synapse. */
export const growth: Replication = {
  id: "KES-3",
  title: "A new synapse grows as m(1 − ⟨ε⟩^t)",
  kind: "C",
  protocol: `${GROWING} synapses from x = 0; mean size after 24, 100 and 300 steps over the closed form.`,
  observables: AGES.map((age) =>
    golden({ name: `mean at t = ${age} / closed form`, value: 1, tolerance: 0.01, x: age }),
  ),
  controls: [{ name: "no additive part", reason: "nothing multiplies up from zero" }],
  repetitions: CLEAR,
  axis: { name: "age", unit: "steps", value: "mean size / closed form" },
  caveat: GATED,
  measure({ key, variant }, kernels) {
    const law = variant === "model" ? CIRCULATING : { ...CIRCULATING, gain: 0, gainDeviation: 0 };
    return withNoise(kernels, key, GROWING, (noise) => {
      const sizes = new Float64Array(GROWING);
      let age = 0;
      const entries = AGES.map((next) => {
        iterate(law, sizes, next - age, noise);
        age = next;
        const expected = 1 - pow64(CIRCULATING.factor, next);
        return [`mean at t = ${next} / closed form`, momentsOf(sizes).mean / expected] as const;
      });
      return Object.fromEntries(entries);
    });
  },
};
