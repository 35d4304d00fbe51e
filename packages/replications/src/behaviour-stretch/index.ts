import type { Paper } from "../contract.ts";
import { devaluation } from "./devaluation.ts";
import { partialReinforcement, renewal, spontaneousRecovery } from "./memory.ts";
import { latentInhibition, spacing } from "./rates.ts";

export const behaviourStretch: Paper = {
  id: "behaviour-stretch",
  topic: "behaviour",
  citation:
    "Rescorla RA (2004) Learn Mem 11:501; Bernal-Gamboa R et al. (2014); Harris JA (2019); Burke DA et al. (2026); " +
    "Lubow RE (1973)",
  summary:
    "Phenomena that a striatal learner of values may honestly miss: partial-reinforcement extinction effect, " +
    "spontaneous recovery, renewal, latent inhibition, spacing, devaluation. Run, not promised.",
  replications: [
    partialReinforcement,
    spontaneousRecovery,
    renewal,
    latentInhibition,
    spacing,
    devaluation,
  ],
};
