import type { CounterHandle, GaugeHandle, HistogramHandle, Metrics } from "@operant/telemetry";

/** What a node counts. */
export interface ComputeMetrics {
  readonly blocks: CounterHandle;
  readonly refused: CounterHandle;
  readonly steps: CounterHandle;
  readonly held: GaugeHandle;
  readonly blockSeconds: HistogramHandle;
}

/** Declares the metrics of a compute node. */
export function declareComputeMetrics(metrics: Metrics): ComputeMetrics {
  return {
    blocks: metrics.counter({
      name: "operant_compute_blocks_total",
      unit: "count",
      help: "Blocks that this node computed, by outcome.",
      labels: { outcome: ["finished", "failed", "hung", "lost", "aborted"] },
    }),
    refused: metrics.counter({
      name: "operant_compute_refused_total",
      unit: "count",
      help: "Blocks that were not computed, by reason.",
      labels: { reason: ["malformed", "no_manifest", "leased_elsewhere"] },
    }),
    steps: metrics.counter({
      name: "operant_compute_steps_total",
      unit: "count",
      help: "Environment steps taken by all threads, those of dead threads included.",
    }),
    held: metrics.gauge({
      name: "operant_compute_held_blocks",
      unit: "count",
      help: "Blocks taken from the queue and not yet settled.",
    }),
    blockSeconds: metrics.histogram({
      name: "operant_compute_block_seconds",
      unit: "seconds",
      help: "Time from taking a block to having its result stored.",
      buckets: [0.05, 0.1, 0.5, 1, 5, 10, 60, 600],
    }),
  };
}
