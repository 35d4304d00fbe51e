// For whoever has nobody who reads its logs and metrics: brings neither of the libraries that write them.
import type { Logger } from "./logger.ts";
import type { Metrics } from "./metrics.ts";

/** Writes nothing. */
export const quietLogger: Logger = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  child: () => quietLogger,
};

/** Counts nothing: metrics that nobody can collect. */
export const quietMetrics: Metrics = {
  counter: () => ({ add: () => {} }),
  gauge: () => ({ set: () => {} }),
  histogram: () => ({ observe: () => {} }),
  onCollect: () => {},
  declared: () => [],
  snapshot: () => Promise.resolve({ counters: [], gauges: [] }),
  text: () => Promise.resolve(""),
};
