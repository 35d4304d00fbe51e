import type { Acceptance, Certainty, Effort, Observable, Published } from "./contract.ts";

/** Repetitions of a statistical replication: enough for an interval, and enough for a narrow one. */
export const STATISTICAL: Readonly<Record<Effort, number>> = { quick: 8, full: 24 };

/** Repetitions of a statistical replication whose repetitions are long. */
export const LONG: Readonly<Record<Effort, number>> = { quick: 4, full: 16 };

/** Repetitions of a statistical replication whose bands are narrow: few would often straddle an edge. */
export const MANY: Readonly<Record<Effort, number>> = { quick: 16, full: 32 };

/** Repetitions of a statistical replication whose results lie far from the edges of their bands. */
export const CLEAR: Readonly<Record<Effort, number>> = { quick: 4, full: 24 };

/** Repetitions of an exact case. */
export const EXACT: Readonly<Record<Effort, number>> = { quick: 1, full: 1 };

/** A band value ± tolerance. */
export function within(value: number, tolerance: number, reason: string): Acceptance {
  return { low: value - tolerance, high: value + tolerance, reason };
}

/** A published number. */
export function published(
  value: number,
  unit: string,
  source: string,
  certainty: Certainty,
): Published {
  return { value, unit, source, certainty };
}

/** Where a golden value comes from, unless said otherwise. */
const CLOSED_FORM = "closed form, matrix or quadrature for the stated equation";

/** What a golden observable needs. */
export interface Golden {
  readonly name: string;
  readonly value: number;
  readonly tolerance: number;
  readonly unit?: string;
  readonly source?: string;
  readonly x?: number;
  readonly series?: string;
}

/** An observable whose value is computed from the equation itself: value ± tolerance. */
export function golden({
  name,
  value,
  tolerance,
  unit = "1",
  source,
  x,
  series,
}: Golden): Observable {
  return {
    name,
    unit,
    accept: within(value, tolerance, `golden value ± ${tolerance}`),
    published: published(value, unit, source ?? CLOSED_FORM, "computed"),
    ...(x !== undefined && { x }),
    ...(series !== undefined && { series }),
  };
}

/** An observable that must lie in a band of the project's choice; nothing is published as a number. */
export function chosen(name: string, accept: Acceptance, unit = "1"): Observable {
  return { name, unit, accept };
}
