import type { Paper } from "../contract.ts";
import { pearsonFour, silencing } from "./kesten.ts";

export const hazanZiv2020: Paper = {
  id: "hazan-ziv-2020",
  topic: "intrinsic dynamics",
  citation:
    "Hazan L, Ziv NE (2020) Activity dependent and independent determinants of synaptic size diversity. " +
    "J Neurosci 40:2828–2848",
  summary:
    "Cortical networks silenced from plating on still develop the full diversity of synaptic sizes: " +
    "synapses are larger, their distribution broader but of the same shape after scaling, and their " +
    "fluctuations smaller. Replicated with family C, the continuous Kesten process.",
  replications: [pearsonFour, silencing],
};
