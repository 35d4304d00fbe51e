import { randomUUID } from "node:crypto";
import { availableParallelism, hostname, totalmem } from "node:os";

import type { Bus, Clock } from "@operant/bus";
import type { LiveEvent, NodeFacts } from "@operant/protocol";
import type { Health, Logger, Metrics, Served, ServiceName } from "@operant/telemetry";
import { createHealth, createMetrics, serveMetrics, watchProcess } from "@operant/telemetry";

import { publishTelemetry } from "./publish.ts";

export interface ReportingOptions {
  readonly bus: Bus;
  readonly service: ServiceName;
  /** Version of the product. */
  readonly version: string;
  /** Name of the machine. Default: its host name. */
  readonly node?: string;
  /** Port of `/metrics` and `/healthz`; 0 = any. Default: not served. */
  readonly port?: number;
  /** Address of the port. Default 127.0.0.1. */
  readonly host?: string;
  /** Directory that the process writes to, whose file system is watched. */
  readonly disk?: string;
  readonly intervalMs?: number;
  readonly clock?: Clock;
  readonly logger?: Logger;
}

/** What makes a process visible: hand `metrics` to the service that runs in it. */
export interface Reporting {
  readonly metrics: Metrics;
  readonly health: Health;
  /** Where `/metrics` is served. */
  readonly url: string | undefined;
  tell(event: LiveEvent): void;
  /** Takes leave of the collector and closes the port; the bus must still be open. */
  stop(): Promise<void>;
}

// A health check asks the broker to write and read within this time.
const PROBE_MS = 2000;

/** Starts metrics, health and telemetry of a service's process. Throws TelemetryError for a bad port. */
export async function startReporting(options: ReportingOptions): Promise<Reporting> {
  const { bus, port, host, disk, intervalMs, clock, logger } = options;
  const metrics = createMetrics();
  const health = createHealth();
  const node = nodeFacts(options.service, options.version, options.node);
  const { service, version, runtime, architecture } = node;
  const unwatch = watchProcess(metrics, { service, version, runtime, architecture }, disk);
  health.add("bus", async () => {
    const answer = await bus.probe(PROBE_MS);
    return answer.ok ? { ok: true } : { ok: false, reason: String(answer.cause) };
  });
  let served: Served | undefined;
  if (port !== undefined) {
    const address = host === undefined ? {} : { host };
    served = await serveMetrics({ port, ...address, metrics, health, healthMs: PROBE_MS + 500 });
  }
  const publisher = publishTelemetry({
    bus,
    metrics,
    node,
    ...(intervalMs === undefined ? {} : { intervalMs }),
    ...(clock === undefined ? {} : { clock }),
    ...(logger === undefined ? {} : { logger }),
  });
  return {
    metrics,
    health,
    url: served?.url,
    tell: (event) => publisher.tell(event),
    async stop() {
      await publisher.stop();
      await served?.close();
      unwatch();
    },
  };
}

/** Describes this process; a new instance at every call. */
export function nodeFacts(service: ServiceName, version: string, node = hostname()): NodeFacts {
  return {
    node,
    instance: randomUUID(),
    service,
    version,
    runtime: `node ${process.versions.node}`,
    architecture: process.arch,
    processors: availableParallelism(),
    memoryBytes: totalmem(),
  };
}
