import type { ColumnSpec } from "@operant/spaces";

/** The counter that all baseline agents share. */
export const CHOICES: ColumnSpec = {
  type: "float64",
  meaning: "Real choices made so far: those that offered more than `wait`",
};
