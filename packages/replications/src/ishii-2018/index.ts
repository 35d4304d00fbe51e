import type { Paper } from "../contract.ts";
import { shortLived } from "./short-lived.ts";
import { slopeFactor, speedUp } from "./slope.ts";

export const ishii2018: Paper = {
  id: "ishii-2018",
  topic: "intrinsic dynamics",
  citation:
    "Ishii K, Nagaoka A, Kishida Y, Okazaki H, Yagishita S, Ucar H, Takahashi N, Saito N, Kasai H (2018) " +
    "In vivo volume dynamics of dendritic spines in the neocortex of wild-type and Fmr1 KO mice. " +
    "eNeuro 5:ENEURO.0282-18.2018",
  summary:
    "In visual cortex in vivo spine volumes fluctuate as in young hippocampus, less so in small spines. " +
    "The Fmr1 knock-out, a model of fragile-X syndrome, fluctuates more, turns over more and has smaller " +
    "spines; one slope factor of the fluctuation represents it. Replicated: what that one factor does.",
  replications: [slopeFactor, speedUp, shortLived],
};
