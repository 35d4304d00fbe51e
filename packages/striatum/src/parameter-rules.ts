import { StriatumError } from "./errors.ts";
import type { StriatalParameters } from "./parameters.ts";

/** Parameters that shape the memory: they hold for the whole life of an animal. */
const FIXED = [
  "encoder",
  "neurons",
  "contacts",
  "filling",
  "initial_volume",
  "initial_spread",
] as const;

/** Refuses what no single range can refuse. */
export function requireFitting(parameters: StriatalParameters): void {
  const { eligibility_rise: rise, eligibility_decay: decay } = parameters;
  if (rise >= decay) {
    throw new StriatumError(
      "OPERANT_STRIATUM_PARAMETER",
      "eligibility_rise",
      rise,
      `below eligibility_decay (${decay} s)`,
      "Make the rise shorter than the decay",
    );
  }
  if (parameters.smallest_volume >= parameters.largest_volume) {
    throw new StriatumError(
      "OPERANT_STRIATUM_PARAMETER",
      "smallest_volume",
      parameters.smallest_volume,
      `below largest_volume (${parameters.largest_volume} µm³)`,
      "Make the floor lower than the ceiling",
    );
  }
}

/** Refuses a change of what an animal was born with. */
export function requireSameBirth(present: StriatalParameters, next: StriatalParameters): void {
  for (const field of FIXED) {
    if (JSON.stringify(present[field]) === JSON.stringify(next[field])) continue;
    throw new StriatumError(
      "OPERANT_STRIATUM_FIXED",
      field,
      next[field],
      `${JSON.stringify(present[field])}, as at birth`,
      "Set it for the whole study or as a factor, not for one phase",
    );
  }
}
