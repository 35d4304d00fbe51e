import type { Paper } from "../contract.ts";
import { effort } from "./effort.ts";
import { baitedMatching, changeoverDelay, strictMatching } from "./foraging.ts";
import { asymmetry, probabilisticSelection, selectionSize } from "./gains-and-losses.ts";
import { goNoGo } from "./go-no-go.ts";
import { maze } from "./maze.ts";
import { deterministicReversal, hiddenState, probabilisticReversal } from "./reversal.ts";
import { setSize } from "./set-size.ts";
import { twoStep } from "./two-step.ts";

export const behaviourChoice: Paper = {
  id: "behaviour-choice",
  topic: "behaviour",
  citation:
    "Frank MJ, Seeberger LC, O'Reilly RC (2004) Science 306:1940; Pessiglione M et al. (2006) Nature 442:1042; " +
    "Bari BA et al. (2019) Neuron 103:922; Daw ND et al. (2011) Neuron 69:1204; Cousins MS, Salamone JD (1994) " +
    "Pharmacol Biochem Behav 49:85; Fujita Y et al. (2020) Front Comput Neurosci 14:66",
  summary:
    "Reversal, selection by gains and losses, go/no-go, foraging, effort, two-step choice and a maze: studies " +
    "of whole animals with the one parameter file, bands of the project's behavioural reference.",
  replications: [
    deterministicReversal,
    probabilisticReversal,
    probabilisticSelection,
    asymmetry,
    baitedMatching,
    changeoverDelay,
    effort,
    goNoGo,
    twoStep,
    maze,
    strictMatching,
    selectionSize,
    hiddenState,
    setSize,
  ],
};
