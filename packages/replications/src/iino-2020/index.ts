import type { Paper } from "../contract.ts";
import { iinoExtinction } from "../behaviour-discrimination/extinction.ts";
import { generalisationAndDrugs } from "./behaviour.ts";
import { dipDelay, dipDepth, dipDuration, methamphetamineDips, pharmacology } from "./dips.ts";

export const iino2020: Paper = {
  id: "iino-2020",
  topic: "dopamine-timed plasticity",
  citation:
    "Iino Y, Sawada T, Yamaguchi K, … Kasai H, Yagishita S (2020) Dopamine D2 receptors in discrimination " +
    "learning and spine enlargement. Nature 579:555–560",
  summary:
    "Spines of D2 cells enlarge when dopamine dips, from 0.4 s on; mice first generalise a rewarded tone, " +
    "which needs D1, and then discriminate, which needs dips, D2 and A2A; methamphetamine impairs it and a " +
    "D2 antagonist rescues it. Slice experiments are compared with the mechanistic model; behaviour runs " +
    "as a study of whole animals with the one parameter file.",
  replications: [
    dipDuration,
    dipDelay,
    dipDepth,
    pharmacology,
    methamphetamineDips,
    generalisationAndDrugs,
    iinoExtinction,
  ],
};
