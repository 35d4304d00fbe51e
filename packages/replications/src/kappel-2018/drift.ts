import { exp64, log64 } from "@operant/kernels";
import type { Effort, Replication } from "../contract.ts";
import { correlation, fitLine, median } from "../laboratory/statistics.ts";
import { chosen } from "../observable.ts";
import { keyOf, NETWORK, REDUCED, trained, STAGE_HOURS, TWO_ONLY } from "./lesson.ts";
import { type Drive, PUBLISHED_DRIVE } from "./synapses.ts";
import { Training } from "./training.ts";

/** Hours of training: the mean latency of networks no longer changes. */
const TRAINING_HOURS: Readonly<Record<Effort, number>> = { quick: 8, full: 2 * STAGE_HOURS };
/** Hours for which the plateau is watched. */
const WATCH_HOURS: Readonly<Record<Effort, number>> = { quick: 6, full: 24 };
/** Hours for which controls are watched at most: what they lack shows soon. */
const CONTROL_HOURS: Readonly<Record<string, number>> = {
  "no reward (c_g = 0)": 18,
  "no plasticity": 6,
};
const LAG_HOURS = 6;

const DRIVES: Readonly<Record<string, Drive>> = {
  "no reward (c_g = 0)": { ...PUBLISHED_DRIVE, reward: 0 },
  "no plasticity": { ...PUBLISHED_DRIVE, plastic: false },
};

/** KAP-4. */
export const drift: Replication = {
  id: "KAP-4",
  title: "Synapses drift while performance is stable",
  kind: "C",
  protocol:
    `${NETWORK} After ${TRAINING_HOURS.full} h (quick: ${TRAINING_HOURS.quick}), ${WATCH_HOURS.full} h more (quick: ${WATCH_HOURS.quick}): ` +
    "correlation of the vector of all θ with itself 3 and 6 h later, mean over all starting hours; line through the " +
    "logarithm of the hourly median latencies.",
  observables: [
    chosen("correlation of θ over 6 h", { high: 0.9, reason: "synapses drift; chosen" }),
    chosen("correlation over 6 h / over 3 h", { high: 0.9, reason: "and go on drifting; chosen" }),
    chosen("latency, factor within 6 h", {
      low: 0.85,
      high: 1.15,
      reason: "within ± 15 %, chosen",
    }),
    chosen("latency on the plateau / in the first hour", {
      high: 0.5,
      reason: "what was learnt is kept; as in KAP-3",
    }),
  ],
  controls: [
    { name: "no reward (c_g = 0)", reason: "drift then leads out of the relevant dimensions, too" },
    { name: "no plasticity", reason: "nothing drifts" },
  ],
  repetitions: { quick: 2, full: 8 },
  caveat: REDUCED,
  diagnosis: TWO_ONLY,
  long: true,
  measure({ seed, variant, effort }, kernels) {
    const { kept, latencies } = trained(kernels, seed, TRAINING_HOURS[effort]);
    const training = new Training(kernels, keyOf(seed), kept);
    const hours = Math.min(WATCH_HOURS[effort], CONTROL_HOURS[variant] ?? Infinity);
    const watched = watch(training, DRIVES[variant] ?? PUBLISHED_DRIVE, hours);
    const overSix = meanCorrelation(watched.thetas, LAG_HOURS);
    return {
      "correlation of θ over 6 h": overSix,
      "correlation over 6 h / over 3 h": overSix / meanCorrelation(watched.thetas, LAG_HOURS / 2),
      "latency, factor within 6 h": exp64(LAG_HOURS * slopeOfLog(watched.latencies)),
      "latency on the plateau / in the first hour":
        median(watched.latencies) / (latencies[0] as number),
    };
  },
};

/** θ at the start and after every hour, and the median latency of every hour, s. */
interface Watched {
  readonly thetas: readonly Float64Array[];
  readonly latencies: readonly number[];
}

function watch(training: Training, drive: Drive, hours: number): Watched {
  const thetas = [training.theta.slice()];
  const latencies: number[] = [];
  for (let hour = 0; hour < hours; hour += 1) {
    latencies.push(median(training.hour({ drive, swapped: false })));
    thetas.push(training.theta.slice());
  }
  return { thetas, latencies };
}

function meanCorrelation(thetas: readonly Float64Array[], lag: number): number {
  const pairs = thetas.slice(lag).map((later, i) => correlation(thetas[i] as Float64Array, later));
  return pairs.reduce((sum, value) => sum + value, 0) / pairs.length;
}

/** Per hour. */
function slopeOfLog(latencies: readonly number[]): number {
  return fitLine(
    latencies.map((_, hour) => hour),
    latencies.map(log64),
  ).slope;
}
