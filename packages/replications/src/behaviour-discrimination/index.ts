import type { Paper } from "../contract.ts";
import { lesion, methamphetamine } from "./drugs.ts";
import { extinctionWithoutD2 } from "./extinction.ts";
import { generalisation } from "./generalisation.ts";
import { peakShift } from "./peak-shift.ts";

export const behaviourDiscrimination: Paper = {
  id: "behaviour-discrimination",
  topic: "behaviour",
  citation:
    "Iino Y et al. (2020) Nature 579:555; Fujita Y, Yagishita S, Kasai H, Ishii S (2020) Front Comput " +
    "Neurosci 14:66; Hanson HM (1959) J Exp Psychol 58:321",
  summary:
    "Generalisation and discrimination of tones, with lesions and drugs, and the extinction dissociation " +
    "that the agent is expected to miss. Whole animals, one parameter file, bands of the project's " +
    "behavioural reference.",
  replications: [generalisation, lesion, methamphetamine, extinctionWithoutD2, peakShift],
};
