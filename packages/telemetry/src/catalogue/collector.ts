import type { Declaration } from "../declaration.ts";

/** Metrics of the collector itself. */
export const COLLECTOR = {
  messages: {
    name: "operant_collector_messages_total",
    kind: "counter",
    unit: "count",
    help: "Telemetry messages received, by what was done with them.",
    labels: { outcome: ["accepted", "stale", "malformed", "refused"] },
  },
  seriesRefused: {
    name: "operant_collector_refused_series_total",
    kind: "counter",
    unit: "count",
    help: "Series whose name or labels are in no declaration of this version.",
  },
  nodes: {
    name: "operant_collector_nodes",
    kind: "gauge",
    unit: "count",
    help: "Processes that report, and those that fell silent without taking leave.",
    labels: { state: ["live", "silent"] },
  },
  notices: {
    name: "operant_collector_notices_total",
    kind: "counter",
    unit: "count",
    help: "Notices that nodes sent to the people who watch, by level.",
    labels: { level: ["info", "warning", "alarm"] },
  },
  viewers: {
    name: "operant_collector_viewers",
    kind: "gauge",
    unit: "count",
    help: "Open connections to the live feed.",
  },
  canaries: {
    name: "operant_bus_canary_total",
    kind: "counter",
    unit: "count",
    help: "Values written to the broker and read back, by outcome.",
    labels: { outcome: ["ok", "failed"] },
  },
  canarySeconds: {
    name: "operant_bus_canary_seconds",
    kind: "gauge",
    unit: "seconds",
    help: "Time that the last good canary took to be written and read back.",
  },
} as const satisfies Record<string, Declaration>;
