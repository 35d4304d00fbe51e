export { NotationError } from "./errors.ts";
export { operantChamber } from "./operant-chamber.ts";
export { fleshlerHoffman } from "./schedule/fleshler-hoffman.ts";
export { parseSchedule, SCHEDULE_FORMS } from "./schedule/grammar.ts";
export { progressiveRatio } from "./schedule/ratio.ts";
export { runSchedule } from "./schedule/run.ts";
export { stepsOf, type RunningSchedule } from "./schedule/running-schedule.ts";
export { formatSchedule, type Schedule } from "./schedule/schedule.ts";
