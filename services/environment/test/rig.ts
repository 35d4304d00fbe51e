import type { ServiceBus } from "@operant/bus";
import { connectNats, createEmbeddedBroker } from "@operant/bus";
import { startNatsServer } from "@operant/bus/testing";
import { builtins } from "@operant/catalog";
import type { AnyEnvironment } from "@operant/environment";
import type { ServeEnvironmentsOptions } from "@operant/environment-service";
import { serveEnvironments } from "@operant/environment-service";
import type { ServedStands } from "@operant/remote";
import type { Metrics } from "@operant/telemetry";
import { createMetrics } from "@operant/telemetry";

/** A server of environments and a client's connection to its broker. */
export interface Rig {
  readonly client: ServiceBus;
  readonly service: ServedStands;
  readonly metrics: Metrics;
  close(): Promise<void>;
}

export type BusKind = "embedded" | "nats";

/** Starts a broker of a kind and serves on it; default: all environments that ship. */
export async function startRig(
  kind: BusKind,
  options: Partial<ServeEnvironmentsOptions> = {},
): Promise<Rig> {
  const { connect, close } = await startBroker(kind);
  const [server, client] = [await connect(), await connect()];
  const metrics = createMetrics();
  const environments = [...builtins().environments.values()];
  const service = await serveEnvironments({
    bus: server,
    version: "0.1.0",
    environments,
    metrics,
    ...options,
  });
  return {
    client,
    service,
    metrics,
    async close() {
      await service.stop(0);
      await Promise.all([client.drain(), server.drain()]);
      await close();
    },
  };
}

async function startBroker(kind: BusKind) {
  if (kind === "embedded") {
    const broker = createEmbeddedBroker();
    return { connect: async () => broker.connect(), close: async () => {} };
  }
  const server = await startNatsServer();
  const connect = () => connectNats({ servers: server.url, name: "environments" });
  return { connect, close: () => server.close() };
}

/** An environment that ships. */
export function builtin(name: string): AnyEnvironment {
  const found = [...builtins().environments.values()].find(({ id }) => id.startsWith(`${name}@`));
  if (found === undefined) throw new Error(`no environment ${name}`);
  return found;
}

/** The value of a counter or gauge. */
export async function total(metrics: Metrics, name: string, labels: object = {}): Promise<number> {
  const { counters, gauges } = await metrics.snapshot();
  const wanted = Object.entries(labels);
  return [...counters, ...gauges]
    .filter((one) => one.name === name && wanted.every(([key, value]) => one.labels[key] === value))
    .reduce((sum, { value }) => sum + value, 0);
}
