import type { Metrics } from "@operant/telemetry";
import { createMetrics } from "@operant/telemetry";

/** The real metrics of a process, readable at any step. */
export interface CountingMetrics extends Metrics {
  /** Sum of a counter over the labels that `labels` leaves open. */
  total(name: string, labels?: Readonly<Record<string, string>>): number;
}

/** Creates metrics that can be read without waiting. */
export function createCountingMetrics(): CountingMetrics {
  const metrics = createMetrics();
  const counts = new Map<
    string,
    { readonly labels: Readonly<Record<string, string>>; sum: number }[]
  >();
  return {
    ...metrics,
    counter(spec) {
      const counter = metrics.counter(spec);
      const series: { readonly labels: Readonly<Record<string, string>>; sum: number }[] = [];
      counts.set(spec.name, series);
      return {
        add(amount = 1, labels = {}) {
          counter.add(amount, labels);
          const same = series.find((one) => matches(one.labels, labels));
          if (same === undefined) series.push({ labels, sum: amount });
          else same.sum += amount;
        },
      };
    },
    total(name, labels = {}) {
      const series = (counts.get(name) ?? []).filter((one) => matches(one.labels, labels));
      return series.reduce((sum, one) => sum + one.sum, 0);
    },
  };
}

function matches(
  labels: Readonly<Record<string, string>>,
  wanted: Readonly<Record<string, string>>,
): boolean {
  return Object.entries(wanted).every(([key, value]) => labels[key] === value);
}
