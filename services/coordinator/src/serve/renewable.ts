import type { Metrics } from "@operant/telemetry";

/** Metrics of a duty that a process takes up again and again. */
export interface RenewableMetrics {
  /** The metrics of one term: declared once for all of them, sampled only while it lasts. */
  begin(): Metrics;
  /** Takes a last sample. */
  end(): Promise<void>;
}

/** Makes a registry, in which everything is declared once, serve term after term. */
export function renewable(metrics: Metrics): RenewableMetrics {
  const declared = new Map<string, unknown>();
  let samplers: (() => void | Promise<void>)[] = [];
  const sample = async (): Promise<void> => {
    await Promise.allSettled(samplers.map(async (one) => one()));
  };
  metrics.onCollect(sample);

  function once<S extends { readonly name: string }, H>(declare: (spec: S) => H) {
    return (spec: S): H => {
      if (!declared.has(spec.name)) declared.set(spec.name, declare(spec));
      return declared.get(spec.name) as H;
    };
  }

  return {
    begin: () => ({
      ...metrics,
      counter: once((spec) => metrics.counter(spec)),
      gauge: once((spec) => metrics.gauge(spec)),
      histogram: once((spec) => metrics.histogram(spec)),
      onCollect: (one) => void samplers.push(one),
    }),
    async end() {
      await sample();
      samplers = [];
    },
  };
}
