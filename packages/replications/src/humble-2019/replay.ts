import { openStream, Purpose } from "@operant/kernels";
import type { Replication } from "../contract.ts";
import { meanOf } from "../laboratory/animal.ts";
import { dipProbability } from "../laboratory/dip.ts";
import { momentsOf } from "../laboratory/statistics.ts";
import { chosen, CLEAR } from "../observable.ts";
import { age, groupsOf, NETWORK, WILD_TYPE } from "./assemblies.ts";

/** Steeper fluctuation of the knock-out, the middle of the reference's 1.5–2. */
const STEEPER = 1.75;
/** Synapses among which humps are looked for. */
const SAMPLED = 600;

const KNOCK_OUT = { ...WILD_TYPE, slopePerSqrtDay: STEEPER * WILD_TYPE.slopePerSqrtDay };

/** HUM-1. */
export const replay: Replication = {
  id: "HUM-1",
  title: "Fluctuations keep assemblies graded; too strong ones lose them",
  kind: "D",
  protocol:
    `${NETWORK.units} units, the ${NETWORK.active} with most input active; two assemblies are learned by a covariance ` +
    `rule and replayed from partial cues ${NETWORK.replaysPerGap} times every ${NETWORK.gapDays * 24} h for ${NETWORK.days} d, plasticity going on. ` +
    "Synapses change by Hebb's rule alone, or with log-normal fluctuations of wild-type spines about 0.05 µm³, or " +
    `with α × ${STEEPER} (knock-out). Recall: an assembly's other units among the active ones when ${NETWORK.cued} are set.`,
  observables: [
    chosen("Ashman's D of within and other synapses, Hebb alone", {
      low: 2,
      reason: "> 2: two humps, chosen in the reference",
    }),
    chosen("probability of the dip, wild type", { low: 0.1, reason: "p > 0.1: one hump" }),
    chosen("skewness of volumes, wild type", { low: 1, reason: "> 1: a long tail, chosen" }),
    chosen("within / between assemblies, wild type", {
      low: 1.5,
      reason: "> 1.5 on day 20, chosen in the reference",
    }),
    chosen("recall, wild type − knock-out", {
      low: 0.1,
      reason: "≥ 10 points, chosen in the reference",
    }),
  ],
  controls: [
    { name: "nothing learned", reason: "replay alone builds no assembly" },
    { name: "knock-out like wild type", reason: "nothing then sets recall apart" },
  ],
  repetitions: { ...CLEAR, quick: 3 },
  caveat:
    "The directions are published; equations, constants and thresholds are not known: network, rule, rates and " +
    "the knock-out's factor are this project's choice, made so that the wild type keeps its assemblies.",
  measure({ key, variant }, kernels) {
    const learns = variant !== "nothing learned";
    const different = variant !== "knock-out like wild type";
    const alone = age(kernels, key, undefined, { learns });
    const wild = age(kernels, key, WILD_TYPE, { learns });
    const knocked = age(kernels, key, different ? KNOCK_OUT : WILD_TYPE, { learns });
    const spines = wild.volumes.filter((volume) => volume > 0);
    const stride = Math.ceil(spines.length / SAMPLED);
    const stream = openStream(key, Purpose.scratch);
    const apart = groupsOf(alone.volumes);
    const { within, between } = groupsOf(wild.volumes);
    return {
      "Ashman's D of within and other synapses, Hebb alone": ashman(apart.within, apart.others),
      "probability of the dip, wild type": dipProbability(
        spines.filter((_, i) => i % stride === 0),
        stream,
      ),
      "skewness of volumes, wild type": momentsOf(spines).skewness,
      "within / between assemblies, wild type": meanOf(within) / meanOf(between),
      "recall, wild type − knock-out": wild.recall - knocked.recall,
    };
  },
};

/** √2·|µ₁ − µ₂|/√(σ₁² + σ₂²). */
function ashman(first: readonly number[], second: readonly number[]): number {
  const [a, b] = [momentsOf(first), momentsOf(second)];
  return (Math.SQRT2 * Math.abs(a.mean - b.mean)) / Math.sqrt(a.variance + b.variance);
}
