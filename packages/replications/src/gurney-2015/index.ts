import type { Paper } from "../contract.ts";
import { coefficients, lesion, signs } from "./coefficients.ts";

export const gurney2015: Paper = {
  id: "gurney-2015",
  topic: "dopamine-timed plasticity",
  citation:
    "Shen W, Flajolet M, Greengard P, Surmeier DJ (2008) Dichotomous dopaminergic control of striatal " +
    "synaptic plasticity. Science 321:848–851; Gurney KN, Humphries MD, Redgrave P (2015) A new framework " +
    "for cortico-striatal plasticity. PLoS Biol 13:e1002034",
  summary:
    "Plasticity of D1 and D2 cells is bidirectional and Hebbian, with complementary roles of dopamine. " +
    "Gurney et al. condense the measurements into two coefficients per class that depend on dopamine; " +
    "they are implemented here as a reference of their own and set the agent's ratio of shrinkage to growth.",
  replications: [coefficients, signs, lesion],
};
