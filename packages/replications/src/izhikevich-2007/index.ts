import type { Paper } from "../contract.ts";
import { pairing } from "./pairing.ts";

export const izhikevich2007: Paper = {
  id: "izhikevich-2007",
  topic: "dopamine-timed plasticity",
  citation:
    "Izhikevich EM (2007) Solving the distal reward problem through linkage of STDP and dopamine signaling. " +
    "Cereb Cortex 17:2443–2452",
  summary:
    "A spiking network strengthens the one synapse whose pairings are followed by dopamine seconds later. " +
    "A model of its own with the constants of the published program; the agent is not involved.",
  replications: [pairing],
  skipped: [
    {
      id: "IZH-2",
      title: "The network finds the rewarded synapse",
      reason:
        "1,000 spiking neurons for an hour in steps of 1 ms take about a minute per seed; the 17 seeds of the test would " +
        "use up the time of the whole suite. The rule itself is IZH-1",
    },
    {
      id: "IZH-3",
      title: "Pavlovian and instrumental conditioning of the network",
      reason: "its targets and constants are known only from a third-party adaptation",
    },
  ],
};
