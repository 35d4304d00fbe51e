import type { Declaration } from "../declaration.ts";

/** Metrics of a compute node. */
export const COMPUTE = {
  blocks: {
    name: "operant_compute_blocks_total",
    kind: "counter",
    unit: "count",
    help: "Blocks that this node computed, by outcome.",
    labels: { outcome: ["finished", "failed", "hung", "lost", "aborted"] },
  },
  refused: {
    name: "operant_compute_refused_total",
    kind: "counter",
    unit: "count",
    help: "Blocks that were not computed, by reason.",
    labels: { reason: ["malformed", "no_manifest", "leased_elsewhere", "plugin_not_allowed"] },
  },
  redelivered: {
    name: "operant_compute_redelivered_total",
    kind: "counter",
    unit: "count",
    help: "Blocks that arrived although they had been delivered before.",
  },
  steps: {
    name: "operant_compute_steps_total",
    kind: "counter",
    unit: "count",
    help: "Environment steps taken by all threads, those of dead threads included.",
  },
  threads: {
    name: "operant_compute_threads",
    kind: "gauge",
    unit: "count",
    help: "Worker threads that compute blocks.",
  },
  held: {
    name: "operant_compute_held_blocks",
    kind: "gauge",
    unit: "count",
    help: "Blocks taken from the queue and not yet settled.",
  },
  blockSeconds: {
    name: "operant_compute_block_seconds",
    kind: "histogram",
    unit: "seconds",
    help: "Time from taking a block to having its result stored.",
    buckets: [0.05, 0.1, 0.5, 1, 5, 10, 60, 600],
  },
} as const satisfies Record<string, Declaration>;
