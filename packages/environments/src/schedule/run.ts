import type { RandomStream } from "@operant/kernels";
import { runInterval, runTime } from "./interval.ts";
import { runProgressive, runRatio } from "./ratio.ts";
import type { RunningSchedule } from "./running-schedule.ts";
import type { Schedule } from "./schedule.ts";
import { runSpacing } from "./spacing.ts";

/** Puts a schedule into operation at a step length, with draws from the subject's stream. */
export function runSchedule(
  schedule: Schedule,
  stepSeconds: number,
  random: RandomStream,
): RunningSchedule {
  switch (schedule.type) {
    case "FR":
    case "VR":
    case "RR":
      return runRatio(schedule, random);
    case "FI":
    case "VI":
    case "RI":
      return runInterval(schedule, stepSeconds, random);
    case "FT":
    case "VT":
    case "RT":
      return runTime(schedule, stepSeconds, random);
    case "DRL":
    case "DRO":
      return runSpacing(schedule, stepSeconds);
    case "PR":
      return runProgressive(schedule);
    case "EXT":
      return { state: {}, requirement: 0, begin() {}, next() {}, advance: () => false };
    default:
      return schedule satisfies never;
  }
}
