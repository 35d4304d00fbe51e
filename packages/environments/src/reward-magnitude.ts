import { quantity } from "@operant/units";

/** Declares the size of one reward of a task. */
export function rewardMagnitude() {
  return quantity({
    description: "Size of a reward, in standard reinforcers.",
    default: 1,
    min: 0,
    max: 10,
    source: "definition of the unit",
  });
}
