import type { Declaration } from "../declaration.ts";

/** Metrics of a coordinator. */
export const COORDINATOR = {
  enqueued: {
    name: "operant_coordinator_enqueued_total",
    kind: "counter",
    unit: "count",
    help: "Blocks enqueued, for the first time or again.",
    labels: { kind: ["first", "again"] },
  },
  lost: {
    name: "operant_coordinator_lost_blocks_total",
    kind: "counter",
    unit: "count",
    help: "Blocks taken for lost after a long silence.",
  },
  results: {
    name: "operant_coordinator_results_total",
    kind: "counter",
    unit: "count",
    help: "Block results received, by what was done with them.",
    labels: { outcome: ["accepted", "rejected", "malformed", "foreign"] },
  },
  subjects: {
    name: "operant_coordinator_subjects_total",
    kind: "counter",
    unit: "count",
    help: "Results of single subjects, by what the dataset made of them.",
    labels: { outcome: ["committed", "verified", "conflict", "stale"] },
  },
  quarantined: {
    name: "operant_coordinator_quarantined_total",
    kind: "counter",
    unit: "count",
    help: "Subjects that were given up.",
  },
  requests: {
    name: "operant_coordinator_requests_total",
    kind: "counter",
    unit: "count",
    help: "Requests of people and pages, by whether they were answered, refused, or no request at all.",
    labels: { outcome: ["answered", "refused", "malformed"] },
  },
  studies: {
    name: "operant_coordinator_studies",
    kind: "gauge",
    unit: "count",
    help: "Studies on their way.",
  },
  outstanding: {
    name: "operant_coordinator_outstanding_blocks",
    kind: "gauge",
    unit: "count",
    help: "Blocks enqueued whose results have not arrived.",
  },
  pending: {
    name: "operant_coordinator_pending_blocks",
    kind: "gauge",
    unit: "count",
    help: "Blocks on the queue that nobody has settled, as the broker counts them.",
    across: "greatest",
  },
} as const satisfies Record<string, Declaration>;
