export { BROKER } from "./catalogue/broker.ts";
export { COLLECTOR } from "./catalogue/collector.ts";
export { COMPUTE } from "./catalogue/compute.ts";
export { COORDINATOR } from "./catalogue/coordinator.ts";
export { CATALOGUE } from "./catalogue/index.ts";
export type { Build, ServiceName } from "./catalogue/process.ts";
export { BUILD_INFO, buildInfo, PROCESS, SERVICES } from "./catalogue/process.ts";
export { SESSIONS } from "./catalogue/sessions.ts";
export type { Declaration, Unit } from "./declaration.ts";
export { combinations, MAX_SERIES, UNITS } from "./declaration.ts";
export type { TelemetryErrorCode } from "./errors.ts";
export { TelemetryError } from "./errors.ts";
export { declarationOf, expose, EXPOSITION_TYPE } from "./exposition.ts";
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
export { watchProcess } from "./process-metrics.ts";
export type { Served, ServeOptions } from "./serve.ts";
export { serveMetrics } from "./serve.ts";
