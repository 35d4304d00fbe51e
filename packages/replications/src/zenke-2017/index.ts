import type { Paper } from "../contract.ts";

export const zenke2017: Paper = {
  id: "zenke-2017",
  topic: "machine learning",
  citation:
    "Zenke F, Poole B, Ganguli S (2017) Continual learning through synaptic intelligence. ICML 2017; with " +
    "Kirkpatrick J et al. (2017) Overcoming catastrophic forgetting in neural networks. PNAS 114:3521–3526",
  summary:
    "A penalty on the weights that earlier tasks needed keeps a network from forgetting them; size-" +
    "dependent stability of spines is a biological counterpart.",
  replications: [],
  skipped: [
    {
      id: "SI-1",
      title: "five tasks of permuted digits, with and without the penalty",
      reason: "the trainer for layered networks and the digits are not part of the suite yet",
    },
    {
      id: "SPINE-CL",
      title: "retention of a first task under size-dependent stability of spines",
      reason: "a qualitative comparison with SI-1, which is not part of the suite yet",
    },
  ],
};
