import { exp64, openStream, Purpose } from "@operant/kernels";
import type { Kernels, PhiloxKey, RandomStream } from "@operant/kernels";
import { height } from "./brownian.ts";
import { onDendrite } from "./dendrite.ts";
import type { DendriteLaw } from "./presets.ts";
import { sharing } from "./sharing.ts";

/** What befalls the spines of a cohort beside their own dynamics, and how it is followed. */
export interface CohortPlan {
  readonly births: number;
  /** Steps grow with age from `firstDays` to `longestDays`; default 0.25 and 2. */
  readonly firstDays?: number;
  readonly longestDays?: number;
  /** Default 1,600. */
  readonly horizonDays?: number;
  /** Volume at which a spine is taken out; crossings within a step are found by the bridge. */
  readonly upperEdgeUm3?: number;
  /** Extra hazard of spines below a volume, per day: thins out the counts by its survival. */
  readonly hazard?: { readonly belowUm3: number; readonly perDay: number };
}

/** Spines per birth per day. */
export interface Classes {
  readonly total: number;
  /** By class: from one edge to the next. */
  readonly counts: readonly number[];
  /** The same under the extra hazard, from the same paths. */
  readonly thinned: readonly number[];
}

/**
 * Follows a cohort from birth to its end and sums up how many are alive in each class of volume at
 * each age: the stationary population of a dendrite with one birth per day (Little's law). Within a
 * step the kernels are exact.
 */
export function followCohort(
  kernels: Kernels,
  key: PhiloxKey,
  law: DendriteLaw,
  edges: readonly number[],
  plan: CohortPlan,
): Classes {
  return shared([key, law, edges, plan], () => follow(kernels, key, law, edges, plan));
}

const shared = sharing<Classes>();

function follow(
  kernels: Kernels,
  key: PhiloxKey,
  law: DendriteLaw,
  edges: readonly number[],
  plan: CohortPlan,
): Classes {
  const { births, firstDays = 0.25, longestDays = 2, horizonDays = 1600 } = plan;
  const stream = openStream(key, Purpose.scratch);
  return onDendrite(kernels, key, births, (dendrite) => {
    const sums = { counts: edges.slice(1).map(() => 0), thinned: edges.slice(1).map(() => 0) };
    const weights = new Float64Array(births).fill(1);
    dendrite.volumes.fill(law.birthVolumeUm3);
    let [age, days] = [0, firstDays / 2];
    count(dendrite.volumes, weights, edges, days / births, sums);
    while (age < horizonDays && dendrite.volumes.length > 0) {
      const step = Math.min(longestDays, Math.max(firstDays, 0.1 * age));
      thin(plan.hazard, dendrite.volumes, weights, step / 2);
      const from = plan.upperEdgeUm3 === undefined ? undefined : dendrite.volumes.slice();
      dendrite.advance(law, step);
      if (from !== undefined)
        cutAbove(plan.upperEdgeUm3 ?? 0, law, from, dendrite.volumes, step, stream);
      dendrite.compact(weights);
      thin(plan.hazard, dendrite.volumes, weights, step / 2);
      // Trapezoids: each age counts for half of the step before and half of the step after it.
      const next = Math.min(longestDays, Math.max(firstDays, 0.1 * (age + step)));
      days = (step + next) / 2;
      count(dendrite.volumes, weights, edges, days / births, sums);
      age += step;
    }
    return { total: sums.counts.reduce((sum, value) => sum + value, 0), ...sums };
  });
}

/** Takes out the spines that reached the upper edge within the step. */
function cutAbove(
  edge: number,
  { dynamics }: DendriteLaw,
  from: Float32Array,
  volumes: Float32Array,
  days: number,
  stream: RandomStream,
): void {
  const top = height(dynamics, edge);
  for (let i = 0; i < volumes.length; i += 1) {
    const volume = volumes[i] as number;
    const start = from[i] as number;
    // Far below the edge a crossing has no probability worth a draw.
    if (volume === 0 || (volume < edge / 10 && start < edge / 10)) continue;
    const room = (top - height(dynamics, start)) * (top - height(dynamics, volume));
    if (volume >= edge || stream.bernoulli(exp64((-2 * room) / days))) volumes[i] = 0;
  }
}

/** Multiplies the weights of small spines by their survival of the hazard. */
function thin(
  hazard: CohortPlan["hazard"],
  volumes: Float32Array,
  weights: Float64Array,
  days: number,
): void {
  if (hazard === undefined) return;
  const factor = exp64(-hazard.perDay * days);
  for (let i = 0; i < volumes.length; i += 1) {
    if ((volumes[i] as number) < hazard.belowUm3) weights[i] = (weights[i] as number) * factor;
  }
}

/** Adds `days` for every spine to its class, plain and weighted. */
function count(
  volumes: Float32Array,
  weights: Float64Array,
  edges: readonly number[],
  days: number,
  into: { readonly counts: number[]; readonly thinned: number[] },
): void {
  const spines = new Float64Array(edges.length - 1);
  const left = new Float64Array(edges.length - 1);
  const inner = Float64Array.from(edges.slice(1, -1));
  for (let i = 0; i < volumes.length; i += 1) {
    const volume = volumes[i] as number;
    let c = 0;
    while (c < inner.length && volume >= (inner[c] as number)) c += 1;
    spines[c] = (spines[c] as number) + 1;
    left[c] = (left[c] as number) + (weights[i] as number);
  }
  for (let c = 0; c < spines.length; c += 1) {
    into.counts[c] = (into.counts[c] as number) + days * (spines[c] as number);
    into.thinned[c] = (into.thinned[c] as number) + days * (left[c] as number);
  }
}
