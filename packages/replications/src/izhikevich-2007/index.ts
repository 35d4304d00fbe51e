import type { Paper } from "../contract.ts";
import { distalReward } from "./distal-reward.ts";
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
  replications: [pairing, distalReward],
  skipped: [
    {
      id: "IZH-3",
      title: "Pavlovian and instrumental conditioning of the network",
      reason:
        "its targets and constants are known only from a third-party adaptation; stimuli of 50 neurons out of " +
        "1,000 do not fit the network of IZH-2, which is scaled down to 40, and 400 trials of 10 s with all 1,000 " +
        "and their 100,000 synapses are 4·10⁹ steps of a neuron per run",
    },
  ],
};
