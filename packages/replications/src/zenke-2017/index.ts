import type { Paper } from "../contract.ts";
import { SynapticIntelligence } from "../laboratory/networks/consolidation.ts";
import { againstForgetting } from "../laboratory/networks/forgetting.ts";
import { published } from "../observable.ts";
import { agentSequence } from "./agent-sequence.ts";
import { enlargedSpines } from "./enlarged-spines.ts";

const STRENGTH = 1;
/** ξ of the published code. */
const DAMPING = 0.1;

/** SI-1. */
const continual = againstForgetting({
  id: "SI-1",
  title: "Synaptic intelligence keeps five tasks of permuted digits",
  rule:
    `Penalty c·Σ Ω(w − w̃)² with c = ${STRENGTH}, ξ = ${DAMPING}; Ω sums over tasks what each weight did for ` +
    "the fall of the loss, divided by the square of its way.",
  open: (start) => new SynapticIntelligence(start, STRENGTH, DAMPING),
  shown: [
    {
      name: "mean accuracy over tasks, with",
      unit: "1",
      accept: { low: 0.7, reason: "chosen; the published 0.969 is of the full-size run" },
      published: published(
        0.969,
        "1",
        "ganguli-lab/pathint, result file of permuted MNIST: c = 0.1, ten tasks (0.574 with c = 0)",
        "verified",
      ),
    },
  ],
});

export const zenke2017: Paper = {
  id: "zenke-2017",
  topic: "machine learning",
  citation:
    "Zenke F, Poole B, Ganguli S (2017) Continual learning through synaptic intelligence. ICML 2017",
  summary:
    "A penalty on the weights that earlier tasks needed keeps a network from forgetting them: each synapse " +
    "estimates its importance along the way. Replicated on a small network; size-dependent stability of " +
    "spines is a biological counterpart.",
  replications: [continual, enlargedSpines, agentSequence],
};
