import type { Paper } from "../contract.ts";
import { dipDetection } from "./dip-detection.ts";
import { reducedWindow } from "./window.ts";

export const urakubo2020: Paper = {
  id: "urakubo-2020",
  topic: "dopamine-timed plasticity",
  citation:
    "Urakubo H, Yagishita S, Kasai H, Ishii S (2020) Signaling models for dopamine-dependent temporal " +
    "contiguity in striatal synaptic plasticity. PLoS Comput Biol 16:e1008078; Urakubo H et al. (2021) The " +
    "critical balance between dopamine D2 receptor and RGS. PLoS Comput Biol 17:e1009364",
  summary:
    "Signalling models of the spine: coincidence of calcium and dopamine in D1 cells, detection of dips in " +
    "D2 cells and its dependence on the balance of D2 receptors and RGS. The reduced rule is compared with " +
    "the full D1 model; the receptor module of 2021 is implemented as published.",
  replications: [reducedWindow, dipDetection],
  skipped: [
    {
      id: "URA-1",
      title: "The full D1 and D2 models",
      reason:
        "optional in the reference, which holds the results but not the 131 reactions of the 125 species; its " +
        "tables enter through URA-2, IIN-1 … 5",
    },
  ],
};
