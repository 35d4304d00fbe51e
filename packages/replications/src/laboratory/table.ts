import type { Kernels } from "@operant/kernels";
import type { Observable, Replication } from "../contract.ts";
import { EXACT } from "../observable.ts";

/** One row of a table that must be reproduced: what it must be, and how it is computed. */
export interface Entry {
  readonly observable: Observable;
  /** Computes the number of a variant: "model" or the name of a control. */
  readonly value: (variant: string, kernels: Kernels) => number;
}

/** All of a replication but its numbers. */
type Frame = Omit<Replication, "observables" | "repetitions" | "measure" | "controls"> &
  Partial<Pick<Replication, "controls" | "repetitions">>;

/** Makes a replication without chance from a table: one repetition, every entry an observable. */
export function table(frame: Frame, entries: readonly Entry[]): Replication {
  return {
    controls: [],
    repetitions: EXACT,
    ...frame,
    observables: entries.map(({ observable }) => observable),
    measure({ variant }, kernels) {
      const measured = entries.map(
        ({ observable, value }) => [observable.name, value(variant, kernels)] as const,
      );
      return Object.fromEntries(measured);
    },
  };
}
