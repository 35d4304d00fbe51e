import type { Declaration } from "../declaration.ts";

/** Metrics that every process has. */
export const PROCESS = {
  cpuSeconds: {
    name: "operant_process_cpu_seconds_total",
    kind: "counter",
    unit: "seconds",
    help: "Processor time used by all threads of a process, user and system.",
  },
  resident: {
    name: "operant_process_resident_bytes",
    kind: "gauge",
    unit: "bytes",
    help: "Memory of a process that is in RAM.",
  },
  lag: {
    name: "operant_process_event_loop_lag_seconds",
    kind: "gauge",
    unit: "seconds",
    help: "Delay of the main thread's event loop since the last reading, 99th percentile.",
    across: "greatest",
  },
  diskFree: {
    name: "operant_process_disk_free_ratio",
    kind: "gauge",
    unit: "ratio",
    help: "Free share of the file system that a process writes to.",
    across: "least",
  },
} as const satisfies Record<string, Declaration>;

/** Services that report. */
export const SERVICES = ["compute", "coordinator", "collector", "environment", "agent"] as const;
export type ServiceName = (typeof SERVICES)[number];

/** What a process runs. */
export interface Build {
  readonly service: string;
  readonly version: string;
  readonly runtime: string;
  readonly architecture: string;
}

/** Name of the metric of versions. */
export const BUILD_INFO = "operant_build_info";

/** Declares the versions of one process: each label has the one value that this process knows. */
export function buildInfo({ service, version, runtime, architecture }: Build): Declaration {
  return {
    name: BUILD_INFO,
    kind: "gauge",
    unit: "info",
    help: "Versions that processes run; the value is always 1.",
    labels: {
      service: [service],
      version: [version],
      runtime: [runtime],
      architecture: [architecture],
    },
  };
}
