import type { AnyEnvironment } from "@operant/environment";
import { avoidance } from "./avoidance.ts";
import { baitedForaging } from "./baited-foraging.ts";
import { bandit } from "./bandit.ts";
import { concurrentChamber } from "./concurrent-chamber.ts";
import { cueAction } from "./cue-action.ts";
import { discounting } from "./discounting.ts";
import { goNoGo } from "./go-no-go.ts";
import { gridworld } from "./gridworld.ts";
import { operantChamber } from "./operant-chamber.ts";
import { pairedChoice } from "./paired-choice.ts";
import { pavlovian } from "./pavlovian.ts";
import { reversal } from "./reversal.ts";
import { toneDiscrimination } from "./tone-discrimination.ts";
import { twoStep } from "./two-step.ts";

/** Every task of the library. Adding one here adds its conformance test and its page. */
export const environments: readonly AnyEnvironment[] = [
  operantChamber,
  concurrentChamber,
  pavlovian,
  toneDiscrimination,
  reversal,
  bandit,
  goNoGo,
  pairedChoice,
  discounting,
  cueAction,
  baitedForaging,
  twoStep,
  gridworld,
  avoidance,
];
