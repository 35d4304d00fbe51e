import type { Bus } from "@operant/bus";
import { createEmbeddedBus } from "@operant/bus";
import { builtins } from "@operant/catalog";
import type { Pool } from "@operant/compute-service";
import { startCompute } from "@operant/compute-service";
import type { Outcome, Submission } from "@operant/coordinator-service";
import { startCoordinator } from "@operant/coordinator-service";
import type { Dataset } from "@operant/dataset";
import { MemoryDisk, openOrCreateDataset } from "@operant/dataset";
import type { Manifest } from "@operant/study";
import { conditionAt, formatProblem, manifestJson, readStudy, resolve } from "@operant/study";

/** A small real study: two conditions of a bandit played by win-stay-lose-shift. */
export function tinyStudy(subjects: number, failures = "stop"): Manifest {
  const text = `
study: tiny
seed: 7
subjects: ${subjects}
environment: { type: bandit }
agent: { type: win-stay-lose-shift }
factors:
  delay: { set: environment.reward_delay, values: [0 s, 0.5 s] }
protocol:
  - { phase: only, sessions: 1, trials: 5 }
failures: ${failures}
`;
  const registry = builtins();
  const reading = readStudy(text, "tiny.yaml", registry);
  if (!reading.ok) throw new Error(reading.problems.map((one) => formatProblem(one)).join("\n"));
  return resolve(reading.study, registry, { product: "test" });
}

/** Opens a study's dataset on a disk in memory. */
export function openOn(disk: MemoryDisk, manifest: Manifest): Promise<Dataset> {
  const conditionAtIndex = (index: number) => {
    const { id, levels } = conditionAt(manifest, index);
    return { id, factors: levels };
  };
  // A crashed writer of this process still looks alive.
  const options = { store: disk, conditionAt: conditionAtIndex, isAlive: () => false };
  return openOrCreateDataset("/runs/tiny", manifestJson(manifest), options);
}

export interface RunOptions extends Partial<Submission> {
  readonly manifest: Manifest;
  readonly pool?: Pool;
  readonly threads?: number;
  readonly bus?: Bus;
  readonly disk?: MemoryDisk;
  /** Looks at the dataset after the study has ended and before it is closed. */
  readonly inspect?: (dataset: Dataset) => void;
}

/** Runs a study to its end with one compute node. */
export async function runStudy(options: RunOptions): Promise<Outcome> {
  const { bus = createEmbeddedBus(), disk = new MemoryDisk(), inspect, threads, pool } = options;
  const dataset = await openOn(disk, options.manifest);
  const compute = await startCompute({
    bus,
    ...(threads === undefined ? {} : { threads }),
    ...(pool === undefined ? {} : { pool }),
  });
  const handle = await startCoordinator({ dataset, ...options, bus });
  const outcome = await handle.finished;
  await compute.stop();
  inspect?.(dataset);
  // A full disk refuses to close, too.
  await dataset.close().catch(() => {});
  await bus.drain();
  return outcome;
}

/** Digest of a study that came to its end. */
export function digestOf(outcome: Outcome): string {
  if (outcome.kind !== "complete") throw new Error(`the study ended as ${outcome.kind}`);
  return outcome.statement.digest;
}
