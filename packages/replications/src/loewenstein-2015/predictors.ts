import { log64, type Kernels, type PhiloxKey } from "@operant/kernels";
import type { Replication } from "../contract.ts";
import { takeCensus } from "../laboratory/census.ts";
import { onDendrite } from "../laboratory/dendrite.ts";
import { fitLogistic } from "../laboratory/logistic.ts";
import { withNoise } from "../laboratory/noise.ts";
import { LAWS } from "../laboratory/presets.ts";
import { areaUnderCurve, momentsOf } from "../laboratory/statistics.ts";
import { PLACEHOLDERS, stepOf } from "../loewenstein-2011/two-scales.ts";
import { chosen, LONG } from "../observable.ts";

/** What is known of each spine in the first image, and whether it is there 30 days later. */
interface Followed {
  readonly logAge: readonly number[];
  readonly logSize: readonly number[];
  readonly alive: readonly number[];
}

/** LOE-6: age and size each predict survival. */
export const predictors: Replication = {
  id: "LOE-6",
  title: "Age and size each add information about survival",
  kind: "D",
  protocol:
    "Spines with two log-OU components (3 and 60 d) are born near a threshold of ln S and eliminated " +
    "below it; after 400 days their age and size are noted; logistic regression of survival over " +
    "30 more days on log age and log size.",
  observables: [
    chosen("coefficient of log age", { low: 0.02, reason: "> 0 (published direction)" }),
    chosen("coefficient of log size", { low: 0.02, reason: "> 0 (published direction)" }),
    chosen("AUC added by age", { low: 0.01, reason: "> 0.01, chosen" }),
    chosen("AUC added by size", { low: 0.01, reason: "> 0.01, chosen" }),
  ],
  controls: [
    {
      name: "one Markov volume",
      reason: "family A has no hidden state: given its volume, the age of a spine says nothing",
    },
  ],
  repetitions: LONG,
  caveat:
    "Shows that a hidden slow component suffices for age to count beside size; time constants and " +
    "threshold are placeholders. The spines of the agent are family A and do not have this property.",
  measure({ key, variant }, kernels) {
    return regress(
      variant === "model" ? followTwoScales(kernels, key) : followMarkov(kernels, key),
    );
  },
};

const PER_DAY = 150;
const HISTORY_DAYS = 400;
const THRESHOLD = -1;
const BIRTH = -0.5;

/** Places of a ring are born in turn, `PER_DAY` a day; a place is reused after the history. */
function followTwoScales(kernels: Kernels, key: PhiloxKey): Followed {
  const places = PER_DAY * HISTORY_DAYS;
  return withNoise(kernels, key, places, (noise) => {
    const sizes = { fast: new Float64Array(places), slow: new Float64Array(places) };
    const alive = new Uint8Array(places);
    const step = stepOf(PLACEHOLDERS, 1);
    const cull = (): void => {
      for (let i = 0; i < places; i += 1) if (sum(i) <= THRESHOLD) alive[i] = 0;
    };
    const sum = (i: number): number => (sizes.fast[i] as number) + (sizes.slow[i] as number);
    for (let day = 0; day < HISTORY_DAYS; day += 1) {
      const normals = noise.draw();
      for (let i = day * PER_DAY; i < (day + 1) * PER_DAY; i += 1) {
        // Given the sum, equal variances split it evenly with a deviation of s/√2.
        sizes.slow[i] = BIRTH / 2 + 0.5 * (normals[i] as number);
        sizes.fast[i] = BIRTH - (sizes.slow[i] as number);
        alive[i] = 1;
      }
      step(sizes, noise);
      cull();
    }
    const seen = Array.from(alive.keys()).filter((i) => alive[i] === 1);
    const logSize = seen.map(sum);
    const logAge = seen.map((i) => log64(HISTORY_DAYS - Math.floor(i / PER_DAY)));
    for (let day = 0; day < 30; day += 1) {
      step(sizes, noise);
      cull();
    }
    return { logAge, logSize, alive: seen.map((i) => alive[i] as number) };
  });
}

function followMarkov(kernels: Kernels, key: PhiloxKey): Followed {
  const law = LAWS["ca1-invivo"];
  const census = takeCensus(kernels, key, law, { even: true, horizonDays: 800, births: 400_000 });
  return onDendrite(kernels, [key[0], key[1] ^ 1], census.volumeUm3.length, (dendrite) => {
    dendrite.volumes.set(census.volumeUm3);
    dendrite.advance(law, 30);
    return {
      logAge: Array.from(census.ageDays, log64),
      logSize: Array.from(census.volumeUm3, log64),
      alive: Array.from(dendrite.volumes, (volume) => (volume > 0 ? 1 : 0)),
    };
  });
}

function regress({ logAge, logSize, alive }: Followed): Record<string, number> {
  const age = standardise(logAge);
  const size = standardise(logSize);
  const [, byAge = 0, bySize = 0] = fitLogistic([age, size], alive);
  const both = areaUnderCurve(
    age.map((value, i) => byAge * value + bySize * (size[i] as number)),
    alive,
  );
  return {
    "coefficient of log age": byAge,
    "coefficient of log size": bySize,
    "AUC added by age": both - areaUnderCurve(size, alive),
    "AUC added by size": both - areaUnderCurve(age, alive),
  };
}

function standardise(values: readonly number[]): number[] {
  const { mean, variance } = momentsOf(values);
  return values.map((value) => (value - mean) / Math.sqrt(variance));
}
