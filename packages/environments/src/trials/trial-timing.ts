import type { RandomStream } from "@operant/kernels";
import { duration } from "@operant/units";
import { choiceParameter } from "../choice-parameter.ts";

/** The timing parameters that all discrete-trial tasks share. */
export const timingParameters = {
  baseline: duration({
    description: "Time simulated before the cue, in which the animal waits; at least one step.",
    default: 1,
    min: 0.02,
    max: 60,
    source: "assumed",
  }),
  cue_length: duration({
    description: "Length of the cue; the choice is made at its onset.",
    default: 1,
    min: 0.02,
    max: 60,
    source: "Iino et al. 2020, 1 s tone",
  }),
  reward_delay: duration({
    description: "Time from the end of the cue to the outcome, unsignalled.",
    default: 0,
    min: 0,
    max: 120,
    source: "Yamaguchi et al. 2022, 0 to several seconds",
  }),
  response_length: duration({
    description:
      "The chosen action lasts until the outcome, but at most this long, and never less than the cue.",
    default: 1,
    min: 0.02,
    max: 60,
    source: "assumed",
  }),
  tail: duration({
    description: "Time simulated after the outcome, in which the animal waits.",
    default: 2,
    min: 0,
    max: 60,
    source: "assumed: dopamine and eligibility have faded",
  }),
  iti: duration({
    description: "Mean time between trials that passes without being simulated step by step.",
    default: 20,
    min: 0,
    max: 86_400,
    source: "10 to 90 s are usual in tone conditioning",
  }),
  iti_kind: choiceParameter(
    "How that time varies: always the same; exponential; uniform between half and one and a half.",
    ["fixed", "exponential", "uniform"],
  ),
};

/** What those parameters hold, in s. */
export interface TimingParameters {
  readonly baseline: number;
  readonly cue_length: number;
  readonly reward_delay: number;
  readonly response_length: number;
  readonly tail: number;
  readonly iti: number;
  readonly iti_kind: "fixed" | "exponential" | "uniform";
}

/** The moments of a trial, in whole steps since its start. */
export interface TrialMoments {
  readonly cueOn: number;
  readonly cueOff: number;
  readonly outcome: number;
  /** When the chosen action ends: only `wait` is permitted from here. */
  readonly release: number;
  readonly end: number;
}

/**
 * Rounds the moments of a trial to whole steps, once. Cue and outcome come at least one step after
 * cue onset, so that every moment has its place whatever the step.
 */
export function momentsOf(timing: TimingParameters, stepSeconds: number): TrialMoments {
  const at = (seconds: number): number => Math.round(seconds / stepSeconds);
  const cueOn = Math.max(1, at(timing.baseline));
  const cueOff = cueOn + Math.max(1, at(timing.cue_length));
  const outcome = Math.max(cueOff, cueOn + at(timing.cue_length + timing.reward_delay));
  const longest = cueOn + Math.max(1, at(timing.response_length));
  const release = Math.max(cueOff, Math.min(outcome, longest));
  const end = Math.max(release, outcome) + Math.max(1, at(timing.tail));
  return { cueOn, cueOff, outcome, release, end };
}

/** Draws the unsimulated time to the next trial, s. */
export function drawGap({ iti, iti_kind }: TimingParameters, random: RandomStream): number {
  if (iti_kind === "exponential") return random.exponential(iti);
  return iti_kind === "uniform" ? iti * (0.5 + random.uniform()) : iti;
}
