import type { Columns } from "@operant/spaces";

/** The trials table of concurrent schedules: one row per reinforcer, or per bin without one. */
export const concurrentColumns = {
  left_responses: { type: "uint32", meaning: "responses at the left lever" },
  right_responses: { type: "uint32", meaning: "responses at the right lever" },
  left_time: {
    type: "float32",
    unit: "s",
    meaning: "time since a response at the left lever was the last one",
  },
  right_time: {
    type: "float32",
    unit: "s",
    meaning: "time since a response at the right lever was the last one",
  },
  changeovers: { type: "uint32", meaning: "responses at another lever than the one before" },
  paid: { type: "uint8", levels: ["none", "left", "right"], meaning: "lever whose schedule paid" },
  rewarded: { type: "uint8", meaning: "1 if the row ended with a reinforcer" },
  reward: { type: "float32", meaning: "size of the reinforcer; 0 for the food of satiety" },
  duration: { type: "float32", unit: "s", meaning: "length of the row" },
} as const satisfies Columns;
