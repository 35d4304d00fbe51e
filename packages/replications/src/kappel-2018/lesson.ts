import type { Kernels } from "@operant/kernels";
import type { Effort } from "../contract.ts";
import { sharing } from "../laboratory/sharing.ts";
import { median } from "../laboratory/statistics.ts";
import { COMPRESSION, EXCITATORY, SIZE } from "./constants.ts";
import { type Conditions, type Kept, Training } from "./training.ts";

/** A latency has fallen when it is below this share of that of the first hour. */
const FALLEN = 0.5;

/** How long a lesson may take, h; a short one asks for more, not for less: it must succeed sooner. */
export const LONGEST_HOURS: Readonly<Record<Effort, number>> = { quick: 10, full: 24 };

/** Within these hours networks learn to press; another as many later they have reached their plateau. */
export const STAGE_HOURS = 12;

/** Where the numbers of a seed come from: the three replications look at the same networks. */
export function keyOf(seed: number): readonly [number, number] {
  return [seed, 2018];
}

/** A network that has learnt, and the median latencies of its hours, s. */
export interface Trained {
  readonly kept: Kept;
  readonly latencies: readonly number[];
}

const shared = sharing<Trained>();

/** Trains a network for some hours, in stages; every stage is computed once per seed in a thread. */
export function trained(kernels: Kernels, seed: number, hours: number): Trained {
  return shared([seed, hours], () => {
    const before = hours > STAGE_HOURS ? trained(kernels, seed, hours - STAGE_HOURS) : undefined;
    const training = new Training(kernels, keyOf(seed), before?.kept);
    const latencies = Array.from({ length: Math.min(hours, STAGE_HOURS) }, () =>
      median(training.hour()),
    );
    return { kept: training.keep(), latencies: [...(before?.latencies ?? []), ...latencies] };
  });
}

/** Median latency of the first hour, s, and after how many hours it had halved; NaN: never. */
export interface Lesson {
  readonly first: number;
  readonly hours: number;
}

/** Works until the median latency of an hour is below half of that of the first, or for `longest` hours. */
export function lesson(training: Training, conditions: Conditions, longest: number): Lesson {
  const first = median(training.hour(conditions));
  for (let hours = 2; hours <= longest; hours += 1) {
    if (median(training.hour(conditions)) < FALLEN * first) return { first, hours };
  }
  return { first, hours: NaN };
}

/** What the pages of all three say of the network. */
export const NETWORK =
  `${SIZE.inputs} inputs, ${SIZE.hidden} hidden neurons (${SIZE.receiving} with inputs), ${SIZE.pool} that press, ` +
  `${SIZE.pool} that raise, ${SIZE.inhibitory} inhibitory; up to ${SIZE.perPair} synapses per pair, each with p = 0.5 ` +
  `(about 2,800). Cue after 0.5–1 s; the lever must go below −15, then above +15 within 10 s; reward for 0.3 s. ` +
  `β, T, c_p, θ0, bounds, clip, eligibility, dopamine, neurons and homeostasis as published; an hour of synapses ` +
  `in ${3600 / COMPRESSION} s of task.`;

/** What is smaller or coarser than published. */
export const REDUCED =
  `Reduced: ${EXCITATORY} of 60 excitatory, ${SIZE.inhibitory} of 20 inhibitory neurons and ${SIZE.inputs} of 50 inputs with ` +
  `a ninth of the 25,000 synapses, weights of which count ${SIZE.weight}-fold; fixed weights and rates of the pools in ` +
  `proportion. β is ${COMPRESSION}-fold and τ_g a ${COMPRESSION}th, so that a network meets a ${COMPRESSION}th of the trials per hour: the harder ` +
  "condition. Steps of 10 ms instead of 1 (rising parts of potentials and dead times lie within), θ and w every " +
  "2 s instead of 0.1 s, prior and noise by their exact step. No learning curves are published as numbers; " +
  "thresholds are the project's choice.";

/** Why two networks do not decide what is measured of each. */
export const TWO_ONLY =
  "Passes at full effort. At quick effort networks learn for a shorter time, and two of them make intervals of " +
  "measured values wider than any band: inconclusive there, by number alone.";
