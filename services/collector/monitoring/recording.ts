import { COMPUTE, COORDINATOR } from "@operant/telemetry";

import { rate, select } from "./query.ts";

/** A series that Prometheus computes and keeps. */
export interface RecordingRule {
  readonly record: string;
  readonly expr: string;
}

/** Rates that several panels and alerts read. */
export const RECORDING: readonly RecordingRule[] = [
  { record: "operant:compute_steps:rate1m", expr: rate(COMPUTE.steps, "1m") },
  {
    record: "operant:subjects_committed:rate5m",
    expr: rate(COORDINATOR.subjects, "5m", { outcome: "committed" }),
  },
  {
    record: "operant:results_accepted:rate15m",
    expr: rate(COORDINATOR.results, "15m", { outcome: "accepted" }),
  },
  {
    // Nothing computed and nothing delivered again is no redelivery, not 0 / 0.
    record: "operant:blocks_redelivered:ratio_rate10m",
    expr: `${rate(COMPUTE.redelivered, "10m")} / (${rate(COMPUTE.blocks, "10m")} > 0)`,
  },
  {
    record: "operant:compute_threads_busy:ratio",
    expr: `clamp_max(sum(${select(COMPUTE.held)}) / (sum(${select(COMPUTE.threads)}) > 0), 1)`,
  },
];
