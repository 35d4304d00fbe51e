import type { Paper } from "../contract.ts";
import { d1Enlargements, d1Strengths, sizeDependence } from "./d1.ts";
import { dipDrives, dipEnlargements, dipPka } from "./d2.ts";
import { eligibility } from "./eligibility.ts";

export const singleCoincidenceRule: Paper = {
  id: "single-coincidence-rule",
  topic: "dopamine-timed plasticity",
  citation:
    "Reduced from Urakubo H, Yagishita S, Kasai H, Ishii S (2020) PLoS Comput Biol 16:e1008078 and " +
    "Urakubo H et al. (2021) PLoS Comput Biol 17:e1009364",
  summary:
    "Golden values of the reduced rule for one pairing and one burst or dip of dopamine: eligibility, " +
    "D1 and D2 drives, enlargement and its dependence on size. The eligibility is that of the agent " +
    "(its own kernel); drives and read-outs are the reference functions of the striatum room, which " +
    "are the yardstick of the agent's per-step rule.",
  replications: [
    eligibility,
    d1Enlargements,
    dipDrives,
    dipEnlargements,
    dipPka,
    d1Strengths,
    sizeDependence,
  ],
};
