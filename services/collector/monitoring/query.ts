import type { Declaration } from "@operant/telemetry";

/** Scrape jobs of deploy/prometheus/prometheus.yml. */
export const JOBS = {
  /** The collector: sums over all processes. */
  totals: "operant-collector",
  /** The page of each single process. */
  each: "operant-services",
} as const;
export type Job = keyof typeof JOBS;

/** Writes a selector of a declared metric; a label or value that is not declared throws. */
export function select(
  { name, labels = {} }: Declaration,
  wanted: Readonly<Record<string, string>> = {},
  job: Job = "totals",
): string {
  const pairs = [`job="${JOBS[job]}"`];
  for (const [label, values] of Object.entries(wanted)) {
    for (const value of values.split("|")) {
      if (!(labels[label] ?? []).includes(value)) {
        throw new Error(`${name} has no ${label}="${value}"; change the query or the declaration`);
      }
    }
    pairs.push(values.includes("|") ? `${label}=~"${values}"` : `${label}="${values}"`);
  }
  return `${name}{${pairs.join(",")}}`;
}

/** Writes the sum of a counter's increase per second over `range`. */
export function rate(
  metric: Declaration,
  range: string,
  wanted: Readonly<Record<string, string>> = {},
): string {
  return `sum(rate(${select(metric, wanted)}[${range}]))`;
}

/** Writes the sum of a counter's increase over `range`. */
export function increase(
  metric: Declaration,
  range: string,
  wanted: Readonly<Record<string, string>> = {},
): string {
  return `sum(increase(${select(metric, wanted)}[${range}]))`;
}

/** Lists the metrics that an expression names. */
export function metricsIn(expression: string): string[] {
  const bare = expression.replaceAll(/"[^"]*"/g, "");
  return [...bare.matchAll(/\b(?:operant[a-z0-9_:]*|up)\b/g)].map(([name]) => name);
}
