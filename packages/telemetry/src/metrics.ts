import { Counter, Gauge, Histogram, Registry } from "prom-client";

import type { Declaration } from "./declaration.ts";
import { checkDeclaration } from "./declaration.ts";
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

/** Totals and gauges of one thread or process; histograms stay where they are observed. */
export interface Snapshot {
  readonly counters: readonly Sample[];
  readonly gauges: readonly Sample[];
}

/** The metrics of one process. */
export interface Metrics {
  counter(spec: Spec): CounterHandle;
  gauge(spec: Spec): GaugeHandle;
  histogram(spec: Spec): HistogramHandle;
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

  async function collect(kind: Declaration["kind"]): Promise<Sample[]> {
    const samples: Sample[] = [];
    for (const metric of await registry.getMetricsAsJSON()) {
      if (declarations.get(metric.name)?.kind !== kind) continue;
      for (const { labels, value } of metric.values) {
        const texts = Object.entries(labels).map(([key, text]) => [key, String(text)] as const);
        samples.push({ name: metric.name, labels: Object.fromEntries(texts), value });
      }
    }
    return samples;
  }

  return {
    counter(spec) {
      const declaration: Declaration = { ...spec, kind: "counter" };
      const counter = new Counter(declare(declaration));
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
      return {
        observe(value, labels = {}) {
          check(declaration, value, labels);
          histogram.observe(labels, value);
        },
      };
    },
    declared: () => [...declarations.values()],
    async snapshot() {
      return { counters: await collect("counter"), gauges: await collect("gauge") };
    },
    text: () => registry.metrics(),
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
