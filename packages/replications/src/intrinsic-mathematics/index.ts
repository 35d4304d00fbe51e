import type { Paper } from "../contract.ts";
import { goldenSurvival, goldenTurnover } from "./golden-table.ts";
import { eliminationByParts, inverseGamma, reflectingFloor } from "./laws.ts";
import { noiseIsTime, splitting, unitsOfVolume } from "./metamorphic.ts";

export const intrinsicMathematics: Paper = {
  id: "intrinsic-mathematics",
  topic: "intrinsic dynamics",
  citation: "Closed forms of the four families of intrinsic dynamics; no single paper",
  summary:
    "Golden numbers and metamorphic laws of the random walk of spine volume, on the kernel that every " +
    "agent runs (family A) and on the steps of families B and D.",
  replications: [
    goldenSurvival,
    goldenTurnover,
    splitting,
    noiseIsTime,
    unitsOfVolume,
    reflectingFloor,
    eliminationByParts,
    inverseGamma,
  ],
};
