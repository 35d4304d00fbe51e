export type { Declaration, Unit } from "./declaration.ts";
export { MAX_SERIES, UNITS } from "./declaration.ts";
export type { TelemetryErrorCode } from "./errors.ts";
export { TelemetryError } from "./errors.ts";
export type { Health, HealthReport, Probe } from "./health.ts";
export { createHealth } from "./health.ts";
export type { Logger, LoggerOptions } from "./logger.ts";
export { createLogger } from "./logger.ts";
export type { Merge } from "./merge.ts";
export { createMerge } from "./merge.ts";
export type {
  CounterHandle,
  GaugeHandle,
  HistogramHandle,
  Labels,
  Metrics,
  Sample,
  Snapshot,
} from "./metrics.ts";
export { createMetrics } from "./metrics.ts";
