import type { Paper } from "../contract.ts";
import { probabilityDiscounting } from "./chances.ts";
import { delayDiscounting, hyperbola } from "./delays.ts";

export const behaviourDiscounting: Paper = {
  id: "behaviour-discounting",
  topic: "behaviour",
  citation:
    "Mazur JE (1987) An adjusting procedure for studying delayed reinforcement; Evenden JL, Ryan CN (1996) " +
    "Psychopharmacology 128:161; St Onge JR, Chiu YC, Floresco SB (2011)",
  summary:
    "A larger reward that is late or comes by chance against a smaller one at once and for certain. The larger is " +
    "given up as its delay grows and as its chance falls; values fall with delay as a hyperbola.",
  replications: [delayDiscounting, hyperbola, probabilityDiscounting],
};
