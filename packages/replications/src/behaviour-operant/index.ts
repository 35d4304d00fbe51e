import type { Paper } from "../contract.ts";
import { freeAvoidance } from "./avoidance.ts";
import { longDelay } from "./long-delay.ts";
import { progressiveRatio } from "./progressive-ratio.ts";
import { timing } from "./timing.ts";

export const behaviourOperant: Paper = {
  id: "behaviour-operant",
  topic: "behaviour",
  citation:
    "Ferster CB, Skinner BF (1957) Schedules of Reinforcement; Richardson NR, Roberts DCS (1996) J Neurosci " +
    "Methods 66:1; Lattal KA, Gleeson S (1990) J Exp Psychol Anim Behav Process 16:27",
  summary:
    "The free operant: breakpoint on a progressive ratio, timing with a clock channel, acquisition with delayed " +
    "reinforcement, free-operant avoidance. Whole animals, one parameter file.",
  replications: [progressiveRatio, timing, longDelay, freeAvoidance],
};
