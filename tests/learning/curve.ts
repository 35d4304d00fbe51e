import type { Animal, Selection } from "@operant/replications";
import { estimate, type Estimate } from "./estimate.ts";

/** A learning curve: one column of one phase, block by block. */
export interface Curve {
  readonly phase: string;
  /** Trials of the phase in one block. */
  readonly block: number;
  /** Default "responded". */
  readonly column?: string;
  readonly where?: Selection["where"];
}

/** Trials of the task `tone-discrimination` with the CS+ and with the CS−. */
export const POSITIVE = { kind: 0 } as const;
export const NEGATIVE = { kind: 1 } as const;

/** Estimates the mean of the column in block `index`, from 1. */
export function blockOf(animals: readonly Animal[], curve: Curve, index: number): Estimate {
  const { phase, block, column = "responded", where = {} } = curve;
  const selection = { phase, from: (index - 1) * block + 1, to: index * block, where };
  return estimate(animals, (animal) => animal.mean(column, selection));
}

/** Estimates its mean over the whole phase. */
export function meanOf(animals: readonly Animal[], column: string, selection: Selection): Estimate {
  return estimate(animals, (animal) => animal.mean(column, selection));
}
