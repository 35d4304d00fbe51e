/** One line of what happened. */
export interface Moment {
  /** Simulated time, ms. */
  readonly atMs: number;
  /** Who did it or to whom it happened: "node-1", "coordinator", "broker", "disk". */
  readonly who: string;
  readonly what: string;
}

/** What happened, in order. */
export interface Timeline {
  readonly moments: readonly Moment[];
  note(who: string, what: string): void;
}

/** Creates an empty timeline that reads the time from `clock`. */
export function createTimeline(clock: { readonly nowMs: number }): Timeline {
  const moments: Moment[] = [];
  return {
    moments,
    note(who, what) {
      moments.push({ atMs: clock.nowMs, who, what });
    },
  };
}

/** One moment as a line: seconds, who, what. */
export function formatMoment({ atMs, who, what }: Moment): string {
  return `${(atMs / 1000).toFixed(3).padStart(10)} s  ${who.padEnd(13)} ${what}`;
}
