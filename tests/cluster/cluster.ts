import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach } from "vitest";

import type { Bus, NatsOptions } from "@operant/bus";
import { connectNats, createEmbeddedBus } from "@operant/bus";
import type { NatsServer, NatsServerOptions } from "@operant/bus/testing";
import { startNatsServer } from "@operant/bus/testing";
import { builtins } from "@operant/catalog";
import type { Compute } from "@operant/compute-service";
import { startCompute } from "@operant/compute-service";
import type { StudyHandle } from "@operant/coordinator-service";
import { startCoordinator } from "@operant/coordinator-service";
import type { CompletionStatement, Dataset } from "@operant/dataset";
import { openOrCreateDataset } from "@operant/dataset";
import type { Manifest } from "@operant/study";
import { conditionAt, manifestJson, readStudy, resolve } from "@operant/study";

/** A study of some seconds whose subjects take a few milliseconds each. */
const STUDY = `study: cluster
seed: 7
subjects: 40
environment: { type: tone-discrimination }
agent: { type: striatal }
factors:
  genotype: { set: agent.preset, values: [wild-type, fmr1-ko] }
protocol:
  - { phase: training, sessions: 2, trials: 30, rest_between: 23 h }
record: { trials: all }
`;

const endings: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

/** Starts a broker for the present test. */
export async function broker(options?: NatsServerOptions): Promise<NatsServer> {
  const server = await startNatsServer(options);
  endings.push(() => server.close());
  return server;
}

/** Connects to a broker as a process of its own would. */
export async function connection(
  server: NatsServer,
  name: string,
  options?: Partial<NatsOptions>,
): Promise<Bus> {
  const bus = await connectNats({ servers: server.url, name, ...options });
  endings.push(() => bus.drain());
  return bus;
}

/** Joins a bus as a compute node with one thread. */
export async function node(bus: Bus, name: string): Promise<Compute> {
  const compute = await startCompute({ bus, node: name, threads: 1 });
  endings.push(() => compute.stop(0));
  return compute;
}

export function manifestOf(text = STUDY): Manifest {
  const registry = builtins();
  const reading = readStudy(text, "cluster.yaml", registry);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return resolve(reading.study, registry, { product: "0.1.0" });
}

export interface RunningStudy extends StudyHandle {
  readonly dataset: Dataset;
  /** Resolves with the statement of the complete study; rejects for any other outcome. */
  readonly completed: Promise<CompletionStatement>;
}

/** Submits a study to a coordinator of its own, into a new dataset. */
export async function submit(
  bus: Bus,
  manifest: Manifest,
  options: { blockSize?: number; quietMs?: number; window?: number } = {},
): Promise<RunningStudy> {
  const folder = await mkdtemp(join(tmpdir(), "operant-cluster-"));
  const dataset = await openOrCreateDataset(join(folder, "data"), manifestJson(manifest), {
    conditionAt: (index) => {
      const { id, levels } = conditionAt(manifest, index);
      return { id, factors: levels };
    },
  });
  endings.push(async () => {
    await dataset.close();
    await rm(folder, { recursive: true, force: true });
  });
  const study = await startCoordinator({ bus, manifest, dataset, blockSize: 2, ...options });
  endings.push(() => study.stop());
  const completed = study.finished.then((outcome) => {
    if (outcome.kind === "complete") return outcome.statement;
    throw new Error(`the study ended as ${JSON.stringify(outcome)}`);
  });
  completed.catch(() => {});
  return { ...study, dataset, completed };
}

/** Runs a study on one node over the embedded bus: what every other way must equal. */
export async function digestHere(manifest: Manifest): Promise<string> {
  const bus = createEmbeddedBus();
  const compute = await startCompute({ bus, threads: 1 });
  const study = await submit(bus, manifest);
  const { digest } = await study.completed;
  await compute.stop();
  await bus.drain();
  return digest;
}

/** Resolves once a study has committed `subjects`. */
export function reaches(study: StudyHandle, subjects: number): Promise<void> {
  return new Promise((resolve, reject) => {
    study.progress.subscribe({
      next: ({ committed }) => committed >= subjects && resolve(),
      complete: () => reject(new Error(`the study ended before ${subjects} subjects`)),
    });
  });
}
