import { serveAgents } from "@operant/agent-service";
import type { ServiceBus } from "@operant/bus";
import { connectNats, createEmbeddedBroker } from "@operant/bus";
import { startNatsServer } from "@operant/bus/testing";
import { builtins } from "@operant/catalog";
import { serveEnvironments } from "@operant/environment-service";
import { createKernels } from "@operant/kernels";
import { askServed, gather, withServed } from "@operant/remote";
import type { Manifest, Registry } from "@operant/study";
import {
  formatProblem,
  planCondition,
  readStudy,
  resolve,
  runBlock,
  runBlockApart,
  servedTypes,
} from "@operant/study";

const kernels = createKernels();

/** Servers of everything that ships, and a client's connection to their broker. */
export interface Rig {
  readonly client: ServiceBus;
  close(): Promise<void>;
}

export async function startRig(kind: "embedded" | "nats"): Promise<Rig> {
  const server = kind === "nats" ? await startNatsServer() : undefined;
  const broker = createEmbeddedBroker();
  const connect = async () =>
    server === undefined ? broker.connect() : connectNats({ servers: server.url, name: "rig" });
  const [bus, client] = [await connect(), await connect()];
  const { environments, agents } = builtins();
  const options = { bus, version: "0.1.0" };
  const services = [
    await serveEnvironments({ ...options, environments: [...environments.values()] }),
    await serveAgents({ ...options, agents: [...agents.values()] }),
  ];
  return {
    client,
    async close() {
      for (const service of services) await service.stop(0);
      await Promise.all([client.drain(), bus.drain()]);
      await server?.close();
    },
  };
}

/** Reads a study as `operant submit` does: what it has served is asked for. */
export async function manifestOf(
  text: string,
  client: ServiceBus,
): Promise<{ manifest: Manifest; registry: Registry }> {
  const asked = servedTypes(text).map(({ role, name }) =>
    askServed(client, role, name.replace("served:", "")),
  );
  const served = await Promise.all(asked);
  const registry = withServed(builtins(), served);
  const reading = readStudy(text, "study.yaml", registry, { served });
  if (!reading.ok) throw new Error(reading.problems.map((one) => formatProblem(one)).join("\n"));
  return { manifest: resolve(reading.study, registry, { product: "test" }), registry };
}

type Block = { readonly firstSubject: number; readonly subjectCount: number };

/** Runs a block in this process. */
export function runHere(manifest: Manifest, registry: Registry, block: Block) {
  return runBlock({ manifest, registry, kernels, block });
}

/** Runs a block with whoever serves its participants. */
export async function runServed(
  manifest: Manifest,
  registry: Registry,
  block: Block,
  bus: Pick<ServiceBus, "request">,
) {
  const condition = Math.floor(block.firstSubject / manifest.subjects);
  const planned = planCondition(manifest, registry, condition);
  if (!planned.ok) throw new Error(planned.failure.message);
  const gathering = await gather({ bus, manifest, block, plan: planned.plan });
  try {
    return await runBlockApart({ manifest, registry, kernels, block, gathering });
  } finally {
    await gathering.close();
  }
}
