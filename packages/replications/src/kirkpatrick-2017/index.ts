import type { Paper } from "../contract.ts";
import { ElasticWeights } from "../laboratory/networks/consolidation.ts";
import { againstForgetting } from "../laboratory/networks/forgetting.ts";
import { SEQUENCE } from "../laboratory/networks/permuted-digits.ts";

const STRENGTH = 30;

/** EWC-1. */
const continual = againstForgetting({
  id: "EWC-1",
  title: "Elastic weights keep five tasks of permuted digits",
  rule:
    `Penalty (λ/2)·Σ F(w − w*)² per earlier task, λ = ${STRENGTH}; F is the diagonal of the Fisher information at ` +
    `the end of the task, over ${SEQUENCE.probed} digits with answers drawn from the network.`,
  open: (start) => new ElasticWeights(start.length, STRENGTH),
});

export const kirkpatrick2017: Paper = {
  id: "kirkpatrick-2017",
  topic: "machine learning",
  citation:
    "Kirkpatrick J et al. (2017) Overcoming catastrophic forgetting in neural networks. PNAS " +
    "114:3521–3526",
  summary:
    "Weights that carry much information about earlier tasks are held by springs, so a network learns " +
    "tasks in sequence without forgetting them. Replicated on a small network, on the tasks of SI-1.",
  replications: [continual],
};
