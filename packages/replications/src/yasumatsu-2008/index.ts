import type { Paper } from "../contract.ts";
import { fluctuations } from "./fluctuations.ts";
import { ageAndVolume, stationaryDensity } from "./population.ts";
import { persistence, survivalTable } from "./survival.ts";
import { blockedTurnover, controlTurnover } from "./turnover.ts";

export const yasumatsu2008: Paper = {
  id: "yasumatsu-2008",
  topic: "intrinsic dynamics",
  citation:
    "Yasumatsu N, Matsuzaki M, Miyazaki T, Noguchi J, Kasai H (2008) Principles of long-term dynamics " +
    "of dendritic spines. J Neurosci 28:13592–13608",
  summary:
    "Spines of CA1 pyramidal cells in slice culture keep changing their volume when synaptic activity " +
    "is blocked, the more the larger they are. A random walk with that volume dependence accounts for " +
    "turnover, the stationary distribution, the persistence of large spines and the correlation of " +
    "volume with age. Replicated on the kernel that every agent runs: σ(V) = αV + β, no drift (Itô), " +
    "elimination at zero volume.",
  replications: [
    fluctuations,
    survivalTable,
    blockedTurnover,
    controlTurnover,
    persistence,
    ageAndVolume,
    stationaryDensity,
  ],
};
