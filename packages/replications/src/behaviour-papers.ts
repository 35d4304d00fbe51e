import { behaviourChoice } from "./behaviour-choice/index.ts";
import { behaviourConditioning } from "./behaviour-conditioning/index.ts";
import { behaviourDiscounting } from "./behaviour-discounting/index.ts";
import { behaviourDiscrimination } from "./behaviour-discrimination/index.ts";
import { behaviourOperant } from "./behaviour-operant/index.ts";
import { behaviourStretch } from "./behaviour-stretch/index.ts";
import type { Paper } from "./contract.ts";
import { herrnstein1961 } from "./herrnstein-1961/index.ts";

/** The behavioural signatures, in the order of the gallery. */
export const behaviourPapers: readonly Paper[] = [
  behaviourConditioning,
  behaviourDiscrimination,
  behaviourChoice,
  herrnstein1961,
  behaviourDiscounting,
  behaviourOperant,
  behaviourStretch,
];
