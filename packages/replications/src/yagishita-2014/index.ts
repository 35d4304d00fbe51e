import type { Paper } from "../contract.ts";
import { delayWindow } from "./delay.ts";
import { delayExperiment } from "./experiment.ts";
import { requirements } from "./requirements.ts";

export const yagishita2014: Paper = {
  id: "yagishita-2014",
  topic: "dopamine-timed plasticity",
  citation:
    "Yagishita S, Hayashi-Takagi A, Ellis-Davies GCR, Urakubo H, Ishii S, Kasai H (2014) A critical time " +
    "window for dopamine actions on the structural plasticity of dendritic spines. Science 345:1616–1620",
  summary:
    "Spines of D1 cells of the nucleus accumbens enlarge when dopamine follows glutamate within 0.3 to " +
    "2 s. Replicated on the agent's own spines, traces and dopamine gates. The published sizes of the " +
    "enlargement have not been checked and decide nothing; the window is that of the mechanistic model.",
  replications: [delayExperiment, delayWindow, requirements],
  skipped: [
    {
      id: "YAG-4",
      title: "Phosphodiesterase inhibition abolishes the window",
      reason:
        "needs the full signalling model (125 species, whose reactions the reference does not hold); the agent has " +
        "no explicit phosphodiesterase",
    },
  ],
};
