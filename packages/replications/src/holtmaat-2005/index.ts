import type { Kernels, PhiloxKey } from "@operant/kernels";
import type { Observable, Paper, Replication } from "../contract.ts";
import { shareLivingLonger } from "../laboratory/brownian.ts";
import { takeCensus } from "../laboratory/census.ts";
import { onDendrite } from "../laboratory/dendrite.ts";
import { law, LAWS, type DendriteLaw } from "../laboratory/presets.ts";
import { chosen, LONG, published, within } from "../observable.ts";

const SOURCE = "Holtmaat et al. 2005, abstract: fraction with a lifetime of at least 8 d";

/** Age group and published share of spines that live at least 8 days. */
const AGES = [
  ["PND 16–25", 0.35],
  ["PND 35–80", 0.54],
  ["PND 80–120", 0.66],
  ["PND 175–225", 0.73],
] as const;

const SMALLEST = "smallest share at α = 0.2 over birth volumes";

/** TURN-3: the stable fraction grows with age, as a calibration of the fluctuation. */
const stableFraction: Replication = {
  id: "TURN-3",
  title: "The stable fraction of spines grows with age",
  kind: "C",
  protocol:
    "For each age group α is fitted by the closed form (β and birth volume of ca1-invivo); then a census " +
    "of all ages is followed until each spine is 8 days old: share that lives so long.",
  observables: [
    ...AGES.map(([age, value], i): Observable => ({
      name: `share ≥ 8 d, ${age}`,
      unit: "1",
      accept: within(value, 0.02, "published share ± 0.02, chosen"),
      published: published(value, "1", SOURCE, "verified"),
      x: i + 1,
    })),
    chosen("smallest fall of α from one age to the next", {
      low: 0.02,
      reason: "monotonic: fluctuations calm down with age",
    }),
    chosen(SMALLEST, { low: 0.77, reason: "at least 0.77 for any birth volume (closed form)" }),
  ],
  controls: [{ name: "α = 0.2 at every age", reason: "the share is then at least 0.77" }],
  repetitions: LONG,
  axis: { name: "age group, young to old", unit: "", value: "share of spines that live ≥ 8 d" },
  caveat: "A calibration, one knob per age; the test is that one monotonic knob suffices.",
  measure({ key, variant }, kernels) {
    const laws = AGES.map(([, target]) => (variant === "model" ? fit(target) : LAWS["ca1-invivo"]));
    const shares = laws.map((entry) => follow(kernels, key, entry));
    const slopes = laws.map(({ dynamics }) => dynamics.slopePerSqrtDay);
    const falls = slopes.slice(1).map((slope, i) => (slopes[i] as number) - slope);
    const atSmallest = [0.001, 0.005, 0.0145].map((volume) =>
      follow(kernels, key, law(0.2, 0.01, volume), 1_000_000),
    );
    return {
      ...Object.fromEntries(AGES.map(([age], i) => [`share ≥ 8 d, ${age}`, shares[i] as number])),
      "smallest fall of α from one age to the next": Math.min(...falls),
      [SMALLEST]: Math.min(...atSmallest),
    };
  },
};

/** Finds the α whose stationary dendrite has this share of long-lived spines. */
function fit(target: number): DendriteLaw {
  const make = (slope: number): DendriteLaw => law(slope, 0.01, LAWS["ca1-invivo"].birthVolumeUm3);
  let [low, high] = [0.1, 2];
  for (let round = 0; round < 24; round += 1) {
    const middle = (low + high) / 2;
    if (shareLivingLonger(make(middle), 8) > target) low = middle;
    else high = middle;
  }
  return make(low);
}

/** Follows the spines of a census until they are 8 days old. */
function follow(kernels: Kernels, key: PhiloxKey, entry: DendriteLaw, births = 400_000): number {
  const census = takeCensus(kernels, key, entry, { births, horizonDays: 1600 });
  const young = Array.from(census.ageDays.keys()).filter((i) => (census.ageDays[i] ?? 0) < 8);
  const weight = (i: number): number => census.weight[i] as number;
  const total = census.weight.reduce((sum, value) => sum + value, 0);
  const groups = new Map<number, number[]>();
  for (const i of young) {
    const age = census.ageDays[i] as number;
    const group = groups.get(age);
    if (group === undefined) groups.set(age, [i]);
    else group.push(i);
  }
  let dying = 0;
  for (const [age, group] of groups) {
    const own: PhiloxKey = [key[0] ^ 1, key[1] ^ Math.round(age * 1e6)];
    const lost = onDendrite(kernels, own, group.length, (dendrite) => {
      dendrite.volumes.set(group.map((i) => census.volumeUm3[i] as number));
      return dendrite.advance(entry, 8 - age);
    });
    dying += lost * weight(group[0] as number);
  }
  return 1 - dying / total;
}

export const holtmaat2005: Paper = {
  id: "holtmaat-2005",
  topic: "intrinsic dynamics",
  citation:
    "Holtmaat AJGD, Trachtenberg JT, Wilbrecht L, Shepherd GM, Zhang X, Knott GW, Svoboda K (2005) " +
    "Transient and persistent dendritic spines in the neocortex in vivo. Neuron 45:279–291",
  summary:
    "In somatosensory cortex the share of spines that live at least eight days grows from 35 % in " +
    "the third week of life to 73 % in adults.",
  replications: [stableFraction],
};
