import type { Replication } from "../contract.ts";
import { chosen } from "../observable.ts";
import { lesson, keyOf, LONGEST_HOURS, NETWORK, REDUCED } from "./lesson.ts";
import { PUBLISHED_DRIVE } from "./synapses.ts";
import { Training } from "./training.ts";

/** KAP-3. */
export const learning: Replication = {
  id: "KAP-3",
  title: "The network learns to press the lever",
  kind: "C",
  protocol:
    `${NETWORK} The run ends when the median time from cue to reward of an hour is below half of that of the ` +
    `first hour (10 s where no reward came), or after ${LONGEST_HOURS.full} h (quick: ${LONGEST_HOURS.quick} h).`,
  observables: [
    chosen("share of networks whose latency halves", { low: 0.8, reason: "≥ 8 of 10, chosen" }),
  ],
  controls: [
    { name: "no reward (c_g = 0)", reason: "prior and noise alone do not find the sequence" },
  ],
  repetitions: { quick: 2, full: 10 },
  caveat: REDUCED,
  long: true,
  measure({ seed, variant, effort }, kernels) {
    const training = new Training(kernels, keyOf(seed));
    const drive = { ...PUBLISHED_DRIVE, reward: variant === "model" ? 1 : 0 };
    const { hours } = lesson(training, { drive, swapped: false }, LONGEST_HOURS[effort]);
    return { "share of networks whose latency halves": Number.isNaN(hours) ? 0 : 1 };
  },
};
