export { avoidance } from "./avoidance.ts";
export { baitedForaging } from "./baited-foraging.ts";
export { bandit } from "./bandit.ts";
export { concurrentChamber } from "./concurrent-chamber.ts";
export { cueAction } from "./cue-action.ts";
export { discounting } from "./discounting.ts";
export { environments } from "./environments.ts";
export { NotationError } from "./errors.ts";
export { goNoGo } from "./go-no-go.ts";
export { gridworld } from "./gridworld.ts";
export { operantChamber } from "./operant-chamber.ts";
export { pairedChoice } from "./paired-choice.ts";
export { pavlovian } from "./pavlovian.ts";
export {
  formatPavlovianTrial,
  parsePavlovianTrial,
  type PavlovianTrial,
} from "./trials/pavlovian-trial.ts";
export { reversal } from "./reversal.ts";
export { fleshlerHoffman } from "./schedule/fleshler-hoffman.ts";
export { parseSchedule, SCHEDULE_FORMS } from "./schedule/grammar.ts";
export { progressiveRatio } from "./schedule/ratio.ts";
export { runSchedule } from "./schedule/run.ts";
export { stepsOf, type RunningSchedule } from "./schedule/running-schedule.ts";
export { formatSchedule, type Schedule } from "./schedule/schedule.ts";
export { toneDiscrimination } from "./tone-discrimination.ts";
export { twoStep } from "./two-step.ts";
