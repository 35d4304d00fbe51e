import type { Animal } from "@operant/replications";

/** Fraction of choices repeated after a reward. */
export function winStay(animal: Animal, phase: string): number {
  return share(animal, phase, 1, true);
}

/** Fraction of choices changed after no reward. */
export function loseShift(animal: Animal, phase: string): number {
  return share(animal, phase, 0, false);
}

/** Of the choices after trials with this outcome, the fraction that repeats (or does not). */
function share(animal: Animal, phase: string, outcome: number, repeats: boolean): number {
  const choices = animal.values("choice", { phase });
  const rewarded = animal.values("rewarded", { phase });
  const after = choices.map((_, i) => i).filter((i) => i > 0 && rewarded[i - 1] === outcome);
  const hits = after.filter((i) => (choices[i] === choices[i - 1]) === repeats);
  return hits.length / after.length;
}
