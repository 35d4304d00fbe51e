import { duration } from "@operant/units";

/** Declares how often a chamber asks for a decision and how long a row of its trials table may get. */
export function pacingParameters(response: string) {
  return {
    decision: duration({
      description: `Time between decisions, and the length of a ${response}; independent of the step.`,
      default: 0.5,
      min: 0.02,
      max: 60,
      source: "assumed: at most 120 responses per minute",
    }),
    bin: duration({
      description: "Longest row of the trials table; 0 s = only reinforcers end a row.",
      default: 60,
      min: 0,
      max: 86_400,
      source: "assumed",
    }),
  };
}
