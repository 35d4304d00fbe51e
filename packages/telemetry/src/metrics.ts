import { Counter, Gauge, Histogram, Registry } from "prom-client";

import type { Declaration } from "./declaration.ts";
import { checkDeclaration, combinations } from "./declaration.ts";
import { TelemetryError } from "./errors.ts";

export type Labels = Readonly<Record<string, string>>;
type Spec = Omit<Declaration, "kind">;

/** A total that never falls. */
export interface CounterHandle {
  add(amount?: number, labels?: Labels): void;
}

/** A value that goes up and down. */
export interface GaugeHandle {
  set(value: number, labels?: Labels): void;
}

/** A distribution. */
export interface HistogramHandle {
  observe(value: number, labels?: Labels): void;
}

/** One series at one instant: plain data that crosses a thread or the wire. */
export interface Sample {
  readonly name: string;
  readonly labels: Labels;
  readonly value: number;
}

/** Totals and gauges of one thread or process. Versions (`_info`) are not in it. */
export interface Snapshot {
  /** Counters, and the `_bucket`, `_sum` and `_count` of histograms, which are counters, too. */
  readonly counters: readonly Sample[];
  readonly gauges: readonly Sample[];
}

/** The metrics of one process. */
export interface Metrics {
  counter(spec: Spec): CounterHandle;
  gauge(spec: Spec): GaugeHandle;
  histogram(spec: Spec): HistogramHandle;
  /** Calls `sample` before every snapshot and every text; one that fails leaves the last values. */
  onCollect(sample: () => void | Promise<void>): void;
  /** Everything declared, for dashboards and their tests. */
  declared(): readonly Declaration[];
  snapshot(): Promise<Snapshot>;
  /** The text that Prometheus scrapes. */
  text(): Promise<string>;
}

/** Creates an empty registry. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const declarations = new Map<string, Declaration>();
  const samplers: (() => void | Promise<void>)[] = [];

  /** Lets the owners of sampled values set them. */
  async function refresh(): Promise<void> {
    await Promise.allSettled(samplers.map(async (sample) => sample()));
  }

  function declare(declaration: Declaration): {
    name: string;
    help: string;
    labelNames: string[];
    registers: Registry[];
  } {
    checkDeclaration(declaration);
    const { name, help, labels = {} } = declaration;
    if (declarations.has(name)) {
      throw new TelemetryError("OPERANT_TELEMETRY_DUPLICATE", `${name} is declared twice`);
    }
    declarations.set(name, declaration);
    return { name, help, labelNames: Object.keys(labels), registers: [registry] };
  }

  async function snapshot(): Promise<Snapshot> {
    await refresh();
    const counters: Sample[] = [];
    const gauges: Sample[] = [];
    for (const metric of await registry.getMetricsAsJSON()) {
      const declaration = declarations.get(metric.name);
      if (declaration === undefined || declaration.unit === "info") continue;
      const samples = declaration.kind === "gauge" ? gauges : counters;
      for (const { labels, value, ...rest } of metric.values) {
        const texts = Object.entries(labels).map(([key, text]) => [key, String(text)] as const);
        // A histogram's parts carry their own names.
        const name = "metricName" in rest ? String(rest.metricName) : metric.name;
        samples.push({ name, labels: Object.fromEntries(texts), value });
      }
    }
    return { counters, gauges };
  }

  return {
    counter(spec) {
      const declaration: Declaration = { ...spec, kind: "counter" };
      const counter = new Counter(declare(declaration));
      // A series that first appears at 1 has not risen, as Prometheus sees it: all begin at zero.
      for (const labels of combinations(declaration)) counter.inc(labels, 0);
      return {
        add(amount = 1, labels = {}) {
          check(declaration, amount, labels, 0);
          counter.inc(labels, amount);
        },
      };
    },
    gauge(spec) {
      const declaration: Declaration = { ...spec, kind: "gauge" };
      const gauge = new Gauge(declare(declaration));
      return {
        set(value, labels = {}) {
          check(declaration, value, labels);
          gauge.set(labels, value);
        },
      };
    },
    histogram(spec) {
      const declaration: Declaration = { ...spec, kind: "histogram" };
      const buckets = [...(spec.buckets ?? [0.01, 0.05, 0.1, 0.5, 1, 5, 10, 60])];
      const histogram = new Histogram({ ...declare(declaration), buckets });
      for (const labels of combinations(declaration)) histogram.zero(labels);
      return {
        observe(value, labels = {}) {
          check(declaration, value, labels);
          histogram.observe(labels, value);
        },
      };
    },
    onCollect: (sample) => void samplers.push(sample),
    declared: () => [...declarations.values()],
    snapshot,
    async text() {
      await refresh();
      return registry.metrics();
    },
  };
}

function check(declaration: Declaration, value: number, labels: Labels, least = -Infinity): void {
  const { name, labels: declared = {} } = declaration;
  if (!Number.isFinite(value) || value < least) {
    const text = `${name}: ${value} is not allowed; give a finite number of at least ${least}`;
    throw new TelemetryError("OPERANT_TELEMETRY_BAD_VALUE", text);
  }
  const wanted = Object.keys(declared);
  const given = Object.keys(labels);
  const fits =
    given.length === wanted.length &&
    wanted.every((label) => declared[label]?.includes(labels[label] ?? "") === true);
  if (fits) return;
  const text = `${name}: labels ${JSON.stringify(labels)}; declared are ${JSON.stringify(declared)}`;
  throw new TelemetryError("OPERANT_TELEMETRY_UNBOUNDED_LABEL", text);
}
