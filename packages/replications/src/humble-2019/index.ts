import type { Paper } from "../contract.ts";
import { replay } from "./replay.ts";

export const humble2019: Paper = {
  id: "humble-2019",
  topic: "intrinsic dynamics",
  citation:
    "Humble J, Hiratsuka K, Kasai H, Toyoizumi T (2019) Intrinsic spine dynamics are critical for " +
    "recurrent network learning in models with and without autism spectrum disorder. Front Comput " +
    "Neurosci 13:38",
  summary:
    "Hebbian assemblies in a recurrent network diverge or fade; intrinsic dynamics stabilise them and " +
    "keep a unimodal, long-tailed distribution of volumes, unless they are too strong.",
  replications: [replay],
};
