import type { Declaration } from "../declaration.ts";

const queue = ["blocks", "results"] as const;

/** What the collector reads from the broker's monitoring port. */
export const BROKER = {
  polls: {
    name: "operant_broker_polls_total",
    kind: "counter",
    unit: "count",
    help: "Readings of the broker's monitoring port, by outcome.",
    labels: { outcome: ["ok", "failed"] },
  },
  pending: {
    name: "operant_broker_pending",
    kind: "gauge",
    unit: "count",
    help: "Messages stored on a queue and not yet delivered.",
    labels: { queue },
  },
  ackPending: {
    name: "operant_broker_ack_pending",
    kind: "gauge",
    unit: "count",
    help: "Messages delivered and not yet acknowledged.",
    labels: { queue },
  },
  ackPendingLimit: {
    name: "operant_broker_ack_pending_limit",
    kind: "gauge",
    unit: "count",
    help: "Unacknowledged messages at which a queue delivers no more.",
    labels: { queue },
  },
  redelivered: {
    name: "operant_broker_redelivered",
    kind: "gauge",
    unit: "count",
    help: "Unacknowledged messages that were delivered more than once.",
    labels: { queue },
  },
  storeUsed: {
    name: "operant_broker_store_used_ratio",
    kind: "gauge",
    unit: "ratio",
    help: "Used share of the space that the broker may store on disk.",
  },
} as const satisfies Record<string, Declaration>;
