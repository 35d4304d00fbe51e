import type { CounterHandle, GaugeHandle, HistogramHandle, Metrics } from "@operant/telemetry";
import { COMPUTE } from "@operant/telemetry/catalogue";

/** What a node counts. */
export interface ComputeMetrics {
  readonly blocks: CounterHandle;
  readonly refused: CounterHandle;
  readonly redelivered: CounterHandle;
  readonly steps: CounterHandle;
  readonly threads: GaugeHandle;
  readonly held: GaugeHandle;
  readonly blockSeconds: HistogramHandle;
}

/** Declares the metrics of a compute node. */
export function declareComputeMetrics(metrics: Metrics): ComputeMetrics {
  return {
    blocks: metrics.counter(COMPUTE.blocks),
    refused: metrics.counter(COMPUTE.refused),
    redelivered: metrics.counter(COMPUTE.redelivered),
    steps: metrics.counter(COMPUTE.steps),
    threads: metrics.gauge(COMPUTE.threads),
    held: metrics.gauge(COMPUTE.held),
    blockSeconds: metrics.histogram(COMPUTE.blockSeconds),
  };
}
