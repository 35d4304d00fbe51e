/**
 * A schedule in operation. Time is counted in steps and stands still while the animal eats, so the
 * owner calls `advance` only while the schedule is in force.
 *
 * A cycle goes from one reinforcer to the next. A compound schedule can hold several of these.
 */
export interface RunningSchedule {
  /** All that changes; plain data, to be kept in the environment's state. */
  readonly state: object;
  /** Responses that the present cycle requires; 0 where no fixed number does. */
  readonly requirement: number;
  /** Starts the first cycle of a session. */
  begin(): void;
  /** Starts the next cycle: the reinforcer has been delivered. */
  next(): void;
  /**
   * One step passes, at whose end a response was completed or not. Returns whether a reinforcer has
   * been earned; after true, call `next` before the next `advance`.
   */
  advance(response: boolean): boolean;
}

/** Whole steps of a duration, at least one. */
export function stepsOf(seconds: number, stepSeconds: number): number {
  return Math.max(1, Math.round(seconds / stepSeconds));
}
