import type { Paper } from "../contract.ts";
import { acquisition, extinction } from "./acquisition.ts";
import { blocking, inhibition } from "./compounds.ts";
import { delayWindow } from "./delay.ts";
import { omission, transfer } from "./prediction-error.ts";
import { cueValue } from "./value.ts";

export const behaviourConditioning: Paper = {
  id: "behaviour-conditioning",
  topic: "behaviour",
  citation:
    "Rescorla RA, Wagner AR (1972); Schultz W, Dayan P, Montague PR (1997) Science 275:1593; Tobler PN, " +
    "Dickinson A, Schultz W (2003) J Neurosci 23:10402; Yamaguchi K et al. (2022) Sci Rep 12:1921",
  summary:
    "Acquisition, extinction, transfer of the dopamine response to the cue, omission, blocking, conditioned " +
    "inhibition, the delay window and the value of a cue, each a study of whole animals with the one parameter file. The bands " +
    "are those of the project's behavioural reference.",
  replications: [
    acquisition,
    transfer,
    omission,
    blocking,
    inhibition,
    extinction,
    delayWindow,
    cueValue,
  ],
};
