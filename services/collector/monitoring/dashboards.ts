import type { Declaration, Unit } from "@operant/telemetry";
import {
  BROKER,
  BUILD_INFO,
  COLLECTOR,
  COMPUTE,
  COORDINATOR,
  PROCESS,
  SESSIONS,
} from "@operant/telemetry";

import type { Job } from "./query.ts";
import { increase, JOBS, select } from "./query.ts";

/** One query of a panel. */
interface Target {
  readonly expr: string;
  readonly legend: string;
}

/** One panel. */
export interface Panel {
  readonly title: string;
  readonly description: string;
  readonly type: "timeseries" | "stat" | "table";
  readonly unit: string;
  readonly targets: readonly Target[];
}

/** One dashboard: a row of single numbers, then a panel for each declared metric. */
export interface Dashboard {
  readonly uid: string;
  readonly title: string;
  readonly panels: readonly Panel[];
}

const INTERVAL = "$__rate_interval";
const GRAFANA_UNITS: Readonly<Record<Unit, string>> = {
  count: "short",
  seconds: "s",
  bytes: "bytes",
  ratio: "percentunit",
  info: "short",
};

/** Makes the panel of a declared metric: rates of counters, quantiles of histograms, gauges as they are. */
function panelOf(metric: Declaration, job: Job = "totals"): Panel {
  const { name, kind, unit, help } = metric;
  const title = name.replace(/^operant_/, "").replaceAll("_", " ");
  const by = [...Object.keys(metric.labels ?? {}), ...(job === "each" ? ["instance"] : [])];
  const legend = by.length === 0 ? title : by.map((label) => `{{${label}}}`).join(" ");
  const shared = { title, description: help, type: "timeseries" } as const;
  if (kind === "histogram") {
    const targets = [0.5, 0.95].map((quantile) => ({
      expr:
        `histogram_quantile(${quantile}, sum by (le) ` +
        `(rate(${name}_bucket{job="${JOBS[job]}"}[${INTERVAL}])))`,
      legend: `quantile ${quantile}`,
    }));
    return { ...shared, unit: GRAFANA_UNITS[unit], targets };
  }
  const selected = select(metric, {}, job);
  if (kind === "gauge") {
    return { ...shared, unit: GRAFANA_UNITS[unit], targets: [{ expr: selected, legend }] };
  }
  const grouped = by.length === 0 ? "sum" : `sum by (${by.join(", ")}) `;
  const expr = `${grouped}(rate(${selected}[${INTERVAL}]))`;
  const perSecond = unit === "count" ? "cps" : "none";
  return { ...shared, title: `${title} per second`, unit: perSecond, targets: [{ expr, legend }] };
}

function number(title: string, description: string, expr: string, unit = "short"): Panel {
  return { title, description, type: "stat", unit, targets: [{ expr, legend: title }] };
}

const NUMBERS: readonly Panel[] = [
  number(
    "conflicts",
    "Subjects whose results differ, last 6 h. Must be 0.",
    increase(COORDINATOR.subjects, "6h", { outcome: "conflict" }),
  ),
  number("given up", "Subjects given up, last 6 h.", increase(COORDINATOR.quarantined, "6h")),
  number("silent", COLLECTOR.nodes.help, select(COLLECTOR.nodes, { state: "silent" })),
  number("live", COLLECTOR.nodes.help, select(COLLECTOR.nodes, { state: "live" })),
  number("steps per second", COMPUTE.steps.help, "operant:compute_steps:rate1m", "cps"),
  number(
    "subjects per second",
    "Subjects committed for the first time, last 5 min.",
    "operant:subjects_committed:rate5m",
    "cps",
  ),
  number(
    "threads busy",
    "Share of the worker threads that have a block.",
    "operant:compute_threads_busy:ratio",
    "percentunit",
  ),
  number(
    "redelivered",
    "Share of the blocks that were delivered again, last 10 min.",
    "operant:blocks_redelivered:ratio_rate10m",
    "percentunit",
  ),
];

const VERSIONS: Panel = {
  title: "versions",
  description: "Versions that the live processes run.",
  type: "table",
  unit: "short",
  targets: [{ expr: `${BUILD_INFO}{job="${JOBS.totals}"}`, legend: "{{service}} {{version}}" }],
};

const UP: Panel = {
  title: "pages that answer",
  description: "1 where Prometheus could scrape a process.",
  type: "timeseries",
  unit: "short",
  targets: [{ expr: `up{job=~"${JOBS.each}|${JOBS.totals}"}`, legend: "{{job}} {{instance}}" }],
};

/** Every dashboard of deploy/grafana. */
export const DASHBOARDS: readonly Dashboard[] = [
  {
    uid: "operant-studies",
    title: "Operant: studies",
    panels: [...NUMBERS, ...Object.values(COORDINATOR).map((one) => panelOf(one))],
  },
  {
    uid: "operant-nodes",
    title: "Operant: nodes",
    panels: [
      ...Object.values(COMPUTE).map((one) => panelOf(one)),
      ...Object.values(SESSIONS).map((one) => panelOf(one)),
      ...Object.values(PROCESS).map((one) => panelOf(one, "each")),
      UP,
      VERSIONS,
    ],
  },
  {
    uid: "operant-transport",
    title: "Operant: broker and telemetry",
    panels: [...Object.values(BROKER), ...Object.values(COLLECTOR)].map((one) => panelOf(one)),
  },
];
