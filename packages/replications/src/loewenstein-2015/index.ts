import type { Paper } from "../contract.ts";
import { lifetimes } from "./lifetimes.ts";
import { predictors } from "./predictors.ts";

export const loewenstein2015: Paper = {
  id: "loewenstein-2015",
  topic: "intrinsic dynamics",
  citation:
    "Loewenstein Y, Yanover U, Rumpel S (2015) Predicting the dynamics of network connectivity in the " +
    "neocortex. J Neurosci 35:12535–12544",
  summary:
    "Among a few thousand spines of mouse auditory cortex, age, size and geometry each add information " +
    "about survival, and lifetimes are heavy-tailed. Replicated: the lifetimes of the kernels' random " +
    "walk, and what a hidden slow component adds to the prediction.",
  replications: [lifetimes, predictors],
};
