import type { ServiceBus } from "@operant/bus";
import { builtins } from "@operant/catalog";
import type { Reporting } from "@operant/collector-service";
import { startReporting } from "@operant/collector-service";
import type { Compute } from "@operant/compute-service";
import { startCompute } from "@operant/compute-service";
import type { Coordinator } from "@operant/coordinator-service";
import { createCoordinator } from "@operant/coordinator-service";
import { serveEnvironments } from "@operant/environment-service";
import { MemoryDisk, openOrCreateDataset } from "@operant/dataset";
import type { Manifest } from "@operant/study";
import { conditionAt, formatProblem, manifestJson, readStudy, resolve } from "@operant/study";

/** A compute node, a coordinator and an environment as they are served: each with a page and telemetry of its own. */
export interface Services {
  readonly compute: Compute;
  readonly coordinator: Coordinator;
  readonly pages: readonly string[];
  stop(): Promise<void>;
}

/** Starts one of each on a bus, with one thread. */
export async function startServices(bus: ServiceBus): Promise<Services> {
  const shared = { bus, version: "1.0.0", intervalMs: 300, port: 0, disk: "." };
  const node = await startReporting({ ...shared, service: "compute", node: "a" });
  const desk = await startReporting({ ...shared, service: "coordinator", node: "b" });
  const compute = await startCompute({ bus, threads: 1, metrics: node.metrics });
  const coordinator = await createCoordinator({
    bus,
    metrics: desk.metrics,
    onEvent: (event) => desk.tell(event),
  });
  const post = await startReporting({ ...shared, service: "environment", node: "c" });
  const environments = [...builtins().environments.values()].slice(0, 1);
  const { metrics } = post;
  const served = await serveEnvironments({ bus, version: "1.0.0", environments, metrics });
  const pageOf = ({ url = "" }: Reporting): string => new URL(url).host;
  return {
    compute,
    coordinator,
    pages: [pageOf(node), pageOf(desk), pageOf(post)],
    async stop() {
      await coordinator.stop();
      await compute.stop();
      await served.stop(0);
      await node.stop();
      await desk.stop();
      await post.stop();
    },
  };
}

/** Runs a small study to its end; returns how many subjects were committed. */
export async function runTinyStudy(coordinator: Coordinator, subjects: number): Promise<number> {
  const manifest = tinyStudy(subjects);
  const dataset = await openOrCreateDataset("/runs/tiny", manifestJson(manifest), {
    store: new MemoryDisk(),
    conditionAt: (index) => {
      const { id, levels } = conditionAt(manifest, index);
      return { id, factors: levels };
    },
  });
  const handle = await coordinator.submit({ manifest, dataset, blockSize: 4 });
  const outcome = await handle.finished;
  const { committed } = dataset.status();
  await dataset.close();
  if (outcome.kind !== "complete") throw new Error(`the study ended as ${outcome.kind}`);
  return committed;
}

function tinyStudy(subjects: number): Manifest {
  const text = `
study: tiny
seed: 7
subjects: ${subjects}
environment: { type: bandit }
agent: { type: win-stay-lose-shift }
protocol:
  - { phase: only, sessions: 1, trials: 5 }
`;
  const registry = builtins();
  const reading = readStudy(text, "tiny.yaml", registry);
  if (!reading.ok) throw new Error(reading.problems.map((one) => formatProblem(one)).join("\n"));
  return resolve(reading.study, registry, { product: "test" });
}
