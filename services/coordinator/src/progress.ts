import type { Clock } from "@operant/bus";

/** How far a study has come. */
export interface Progress {
  /** Planned subjects. */
  readonly total: number;
  readonly committed: number;
  /** Subjects given up. */
  readonly failed: number;
  /** Results beyond the first that agreed, and that did not. */
  readonly verified: number;
  readonly conflicts: number;
  /** Blocks on their way. */
  readonly outstanding: number;
  /** Whether somebody has paused it. */
  readonly paused: boolean;
  /** Why no node takes its blocks, since the last one that ran; undefined when nothing is in the way. */
  readonly held: string | undefined;
  /** Over the last ten seconds or so of committed results; undefined before the first. */
  readonly stepsPerSecond: number | undefined;
  readonly subjectsPerSecond: number | undefined;
  /** At the present rate; undefined before the first result. */
  readonly secondsLeft: number | undefined;
}

/** Rates over a sliding window. */
export interface Meter {
  add(subjects: number, steps: number): void;
  rates(): { readonly subjects: number; readonly steps: number } | undefined;
}

interface Mark {
  readonly atMs: number;
  readonly subjects: number;
  readonly steps: number;
}

const SPAN_MS = 10_000;
const MOST_MARKS = 64;

/** Creates a meter that starts now. */
export function createMeter(clock: Clock): Meter {
  let subjects = 0;
  let steps = 0;
  const marks: Mark[] = [{ atMs: clock.nowMs(), subjects, steps }];
  return {
    add(moreSubjects, moreSteps) {
      subjects += moreSubjects;
      steps += moreSteps;
      const atMs = clock.nowMs();
      const spacing = SPAN_MS / MOST_MARKS;
      if (atMs - (marks.at(-1)?.atMs ?? 0) >= spacing) marks.push({ atMs, subjects, steps });
      // The oldest mark kept is the last one outside the span.
      while (marks.length > 2 && (marks[1]?.atMs ?? atMs) < atMs - SPAN_MS) marks.shift();
    },
    rates() {
      const oldest = marks[0];
      if (oldest === undefined || subjects === 0) return undefined;
      const seconds = (clock.nowMs() - oldest.atMs) / 1000;
      if (seconds <= 0) return undefined;
      return {
        subjects: (subjects - oldest.subjects) / seconds,
        steps: (steps - oldest.steps) / seconds,
      };
    },
  };
}
