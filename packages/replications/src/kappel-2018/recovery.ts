import type { Effort, Replication } from "../contract.ts";
import { median } from "../laboratory/statistics.ts";
import { chosen } from "../observable.ts";
import {
  keyOf,
  lesson,
  LONGEST_HOURS,
  NETWORK,
  REDUCED,
  STAGE_HOURS,
  trained,
  TWO_ONLY,
} from "./lesson.ts";
import { PUBLISHED_DRIVE } from "./synapses.ts";
import { Training } from "./training.ts";

/** Hours of training before the swap. */
const TRAINING_HOURS: Readonly<Record<Effort, number>> = { quick: 8, full: STAGE_HOURS };
/** Hours before the swap whose median latency counts. */
const BEFORE_HOURS = 4;

/** KAP-5. */
export const recovery: Replication = {
  id: "KAP-5",
  title: "The network recovers when up and down change places",
  kind: "C",
  protocol:
    `${NETWORK} After ${TRAINING_HOURS.full} h (quick: ${TRAINING_HOURS.quick}) the neurons that press raise, and those that ` +
    "raise press. The run ends when the median latency of an hour is below half of that of the first hour " +
    `after the swap, or ${LONGEST_HOURS.full} h later (quick: ${LONGEST_HOURS.quick}).`,
  observables: [
    chosen("latency before the swap / in the first hour of training", {
      high: 0.5,
      reason: "something has been learnt; as in KAP-3",
    }),
    chosen("latency in the first hour after the swap / of training", {
      low: 0.5,
      reason: "the swap takes it away, by the same measure",
    }),
    chosen("share of networks that recover", { low: 0.8, reason: "≥ 8 of 10, as in KAP-3" }),
  ],
  controls: [
    {
      name: "no reward from the swap on (c_g = 0)",
      reason: "what was learnt is of no use any more",
    },
    { name: "no swap", reason: "nothing hurts" },
  ],
  repetitions: { quick: 2, full: 8 },
  caveat: REDUCED,
  diagnosis: TWO_ONLY,
  long: true,
  measure({ seed, variant, effort }, kernels) {
    const { kept, latencies } = trained(kernels, seed, TRAINING_HOURS[effort]);
    const training = new Training(kernels, keyOf(seed), kept);
    const reward = variant.startsWith("no reward") ? 0 : 1;
    const conditions = {
      drive: { ...PUBLISHED_DRIVE, reward },
      swapped: variant !== "no swap",
    };
    // Where nothing was taken away, nothing is to be recovered.
    const longest = conditions.swapped ? LONGEST_HOURS[effort] : 1;
    const { first, hours } = lesson(training, conditions, longest);
    const naive = latencies[0] as number;
    return {
      "latency before the swap / in the first hour of training":
        median(latencies.slice(-BEFORE_HOURS)) / naive,
      "latency in the first hour after the swap / of training": first / naive,
      "share of networks that recover": Number.isNaN(hours) ? 0 : 1,
    };
  },
};
