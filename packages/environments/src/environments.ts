import type { AnyEnvironment } from "@operant/environment";
import { bandit } from "./bandit.ts";
import { goNoGo } from "./go-no-go.ts";
import { operantChamber } from "./operant-chamber.ts";
import { pavlovian } from "./pavlovian.ts";
import { reversal } from "./reversal.ts";
import { toneDiscrimination } from "./tone-discrimination.ts";

/** Every task of the library. Adding one here adds its conformance test and its page. */
export const environments: readonly AnyEnvironment[] = [
  operantChamber,
  pavlovian,
  toneDiscrimination,
  reversal,
  bandit,
  goNoGo,
];
