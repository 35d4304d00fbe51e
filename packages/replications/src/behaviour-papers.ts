import { behaviourConditioning } from "./behaviour-conditioning/index.ts";
import { behaviourDiscrimination } from "./behaviour-discrimination/index.ts";
import { behaviourChoice } from "./behaviour-choice/index.ts";
import type { Paper } from "./contract.ts";

/** The behavioural signatures, in the order of the gallery. */
export const behaviourPapers: readonly Paper[] = [
  behaviourConditioning,
  behaviourDiscrimination,
  behaviourChoice,
];
