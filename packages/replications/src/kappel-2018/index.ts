import type { Paper } from "../contract.ts";
import { connectome } from "./connectome.ts";
import { drift } from "./drift.ts";
import { learning } from "./learning.ts";
import { recovery } from "./recovery.ts";

export const kappel2018: Paper = {
  id: "kappel-2018",
  topic: "machine learning",
  citation:
    "Kappel D, Legenstein R, Habenschuss S, Hsieh M, Maass W (2018) A dynamic connectome supports the " +
    "emergence of stable computational function of neural circuits through reward-based learning. " +
    "eNeuro 5:ENEURO.0301-17.2018",
  summary:
    "Reward-based synaptic sampling: spontaneous rewiring as large as the activity-dependent one, with " +
    "stable performance. Replicated: how fast the connectome rewires without reward, and, with a spiking " +
    "network of its own, the lever press: learning, drift at stable performance, recovery when up and down " +
    "change places. The agent is not involved.",
  replications: [connectome, learning, drift, recovery],
};
