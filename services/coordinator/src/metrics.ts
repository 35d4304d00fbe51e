import type { CounterHandle, GaugeHandle, Metrics } from "@operant/telemetry";
import { COORDINATOR } from "@operant/telemetry/catalogue";

/** What a coordinator counts. */
export interface CoordinatorMetrics {
  readonly enqueued: CounterHandle;
  readonly lost: CounterHandle;
  readonly results: CounterHandle;
  readonly subjects: CounterHandle;
  readonly quarantined: CounterHandle;
  readonly studies: GaugeHandle;
  readonly outstanding: GaugeHandle;
  readonly pending: GaugeHandle;
}

/** Declares the metrics of a coordinator. */
export function declareCoordinatorMetrics(metrics: Metrics): CoordinatorMetrics {
  return {
    enqueued: metrics.counter(COORDINATOR.enqueued),
    lost: metrics.counter(COORDINATOR.lost),
    results: metrics.counter(COORDINATOR.results),
    subjects: metrics.counter(COORDINATOR.subjects),
    quarantined: metrics.counter(COORDINATOR.quarantined),
    studies: metrics.gauge(COORDINATOR.studies),
    outstanding: metrics.gauge(COORDINATOR.outstanding),
    pending: metrics.gauge(COORDINATOR.pending),
  };
}
