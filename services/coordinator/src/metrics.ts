import type { CounterHandle, Metrics } from "@operant/telemetry";

/** What a coordinator counts. */
export interface CoordinatorMetrics {
  readonly enqueued: CounterHandle;
  readonly lost: CounterHandle;
  readonly results: CounterHandle;
  readonly subjects: CounterHandle;
  readonly quarantined: CounterHandle;
}

/** Declares the metrics of a coordinator. */
export function declareCoordinatorMetrics(metrics: Metrics): CoordinatorMetrics {
  return {
    enqueued: metrics.counter({
      name: "operant_coordinator_enqueued_total",
      unit: "count",
      help: "Blocks enqueued, for the first time or again.",
      labels: { kind: ["first", "again"] },
    }),
    lost: metrics.counter({
      name: "operant_coordinator_lost_blocks_total",
      unit: "count",
      help: "Blocks taken for lost after a long silence.",
    }),
    results: metrics.counter({
      name: "operant_coordinator_results_total",
      unit: "count",
      help: "Block results received, by what was done with them.",
      labels: { outcome: ["accepted", "rejected", "malformed", "foreign"] },
    }),
    subjects: metrics.counter({
      name: "operant_coordinator_subjects_total",
      unit: "count",
      help: "Results of single subjects, by what the dataset made of them.",
      labels: { outcome: ["committed", "verified", "conflict", "stale"] },
    }),
    quarantined: metrics.counter({
      name: "operant_coordinator_quarantined_total",
      unit: "count",
      help: "Subjects that were given up.",
    }),
  };
}
