import type { Paper } from "../contract.ts";
import { adultTurnover, experience } from "./turnover.ts";

export const nagaoka2016: Paper = {
  id: "nagaoka-2016",
  topic: "intrinsic dynamics",
  citation:
    "Nagaoka A, Takehara H, Hayashi-Takagi A, Noguchi J, Ishii K, Shirai F, Yagishita S, Akagi T, " +
    "Ichiki T, Kasai H (2016) Abnormal intrinsic dynamics of dendritic spines in a fragile X syndrome " +
    "mouse model in vivo. Sci Rep 6:26651",
  summary:
    "Spines of adult visual cortex turn over at a base rate that does not depend on spiking; enriched " +
    "vision about doubles it. In the fragile-X model the intrinsic part is larger. Replicated: the base " +
    "rate of the preset v1-adult, and how much room experience has when the intrinsic part is larger.",
  replications: [adultTurnover, experience],
};
