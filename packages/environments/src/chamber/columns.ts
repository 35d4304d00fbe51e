import type { Columns } from "@operant/spaces";

/** The trials table of the operant chamber: one row per reinforcer, or per bin without one. */
export const chamberColumns = {
  responses: { type: "uint32", meaning: "complete presses" },
  rewarded: { type: "uint8", meaning: "1 if the row ended with a reinforcer" },
  reward: { type: "float32", meaning: "sum of reward: reinforcer minus the cost of presses" },
  duration: {
    type: "float32",
    unit: "s",
    meaning: "time with the lever out, so responses / duration is the rate",
  },
  pause: {
    type: "float32",
    unit: "s",
    meaning: "post-reinforcement pause: start of the cycle to its first press; NaN if none here",
  },
  irt_mean: {
    type: "float32",
    unit: "s",
    meaning: "mean time between presses within the cycle; NaN below two presses",
  },
  irt_last: {
    type: "float32",
    unit: "s",
    meaning: "time between the last two presses of the session, eating left out; NaN if none",
  },
  curvature: {
    type: "float32",
    meaning:
      "index of curvature of the cumulative record, −1 … 1: 2 · (mean time of presses) / duration − 1 " +
      "(continuous form of Fry, Kelleher & Cook 1960); positive is a scallop; NaN without presses",
  },
  requirement: { type: "uint32", meaning: "presses that the cycle requires; 0 if no fixed number" },
  completed: { type: "uint8", meaning: "1 if the requirement of the cycle was met in this row" },
} as const satisfies Columns;

export type ChamberColumn = keyof typeof chamberColumns;
