import { quantity } from "@operant/units";

const dose = { unit: "" as const, default: 0, min: 0, max: 1000, source: "the preset of the drug" };

/** How the two receptor types read the concentration, and the drugs that act on them. */
export const receptorParameters = {
  d1_half: quantity({
    symbol: "K1",
    description: "Dopamine at half occupancy of D1.",
    unit: "µM",
    default: 1.68,
    min: 0.001,
    max: 1000,
    source: "fit to 30 conditions of the D1 model of Urakubo et al. 2020",
  }),
  d1_hill: quantity({
    symbol: "n1",
    description: "Hill exponent of D1 occupancy.",
    default: 1.28,
    min: 0.1,
    max: 10,
    source: "fit to 30 conditions of the D1 model of Urakubo et al. 2020",
  }),
  d2_half: quantity({
    symbol: "K2",
    description: "Dopamine at half occupancy of D2.",
    unit: "µM",
    default: 0.354,
    min: 0.001,
    max: 1000,
    source: "fit to 42 conditions of the D2 model of Urakubo 2021",
  }),
  d2_hill: quantity({
    symbol: "n2",
    description: "Hill exponent of D2 occupancy.",
    default: 1.16,
    min: 0.1,
    max: 10,
    source: "fit to 42 conditions of the D2 model of Urakubo 2021",
  }),
  d2_threshold: quantity({
    symbol: "θ2",
    description:
      "Free D2 fraction above which the D2 gate opens; the tonic level leaves 0.40 free.",
    default: 0.47,
    min: 0,
    max: 1,
    source: "assumed: between tonic and dip occupancy",
  }),
  d1_antagonist: quantity({
    symbol: "B1",
    description: "Dose of a D1 antagonist: K1 becomes K1·(1 + dose).",
    ...dose,
  }),
  d2_antagonist: quantity({
    symbol: "B2",
    description: "Dose of a D2 antagonist: K2 becomes K2·(1 + dose).",
    ...dose,
  }),
  a2a_tone: quantity({
    symbol: "A",
    description: "Adenosine A2A tone that drives D2 spines: 1 normal, 0 blocked.",
    default: 1,
    min: 0,
    max: 2,
    source: "Iino et al. 2020, abstract (A2A dependence)",
  }),
  dip_response: quantity({
    symbol: "y",
    description:
      "Scales the gate that dips open, for both pathways: 1 normal, 0 dips go unnoticed.",
    default: 1,
    min: 0,
    max: 1,
    source: "1 by definition",
  }),
};
