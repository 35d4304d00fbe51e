import { join } from "node:path";
import { createEmbeddedBus } from "@operant/bus";
import { startCompute } from "@operant/compute-service";
import { startCoordinator, type Outcome } from "@operant/coordinator-service";
import { datasetName, openOrCreateDataset, type Recovery } from "@operant/dataset";
import { conditionAt, manifestId, manifestJson, totalSubjects } from "@operant/study";
import { createProgressView } from "./progress.ts";
import { keepModules } from "./rebuild.ts";
import type { LoadedStudy } from "./study-source.ts";
import type { Terminal } from "./terminal.ts";
import { PRODUCT_VERSION } from "./version.ts";

/** How to run a study on this machine. None of it changes the result. */
export interface RunPlan {
  readonly out?: string;
  readonly threads?: number;
  readonly blockSize?: number;
  readonly repair?: boolean;
  readonly quiet?: boolean;
  /** Aborting it interrupts the study; the dataset stays resumable. */
  readonly signal: AbortSignal;
}

export interface RunReport {
  readonly directory: string;
  readonly outcome: Outcome;
  readonly recovery: Recovery;
  /** Subjects that the dataset held before this run. */
  readonly resumed: number;
  readonly seconds: number;
}

/** The dataset's folder: what was asked for, or `runs/<study>-<id>`. */
export function directoryOf({ manifest }: LoadedStudy, out: string | undefined): string {
  return out ?? join("runs", datasetName(manifest.study, manifestId(manifest)));
}

/**
 * Runs a study in this process: the same coordinator, compute node and protobuf messages as over the
 * network, on the embedded bus. Resumes what the dataset's folder already holds.
 */
export async function runStudy(
  study: LoadedStudy,
  plan: RunPlan,
  terminal: Terminal,
): Promise<RunReport> {
  const startedMs = performance.now();
  const { manifest, modules } = study;
  const directory = directoryOf(study, plan.out);
  const dataset = await openOrCreateDataset(directory, manifestJson(manifest), {
    conditionAt: (index) => {
      const { id, levels } = conditionAt(manifest, index);
      return { id, factors: levels };
    },
    ...(plan.repair === undefined ? {} : { repair: plan.repair }),
  });
  const { recovery } = dataset;
  const resumed = dataset.status().committed;
  try {
    await keepModules(directory, modules);
    const outcome = await compute(study, plan, dataset, terminal);
    const seconds = (performance.now() - startedMs) / 1000;
    return { directory, outcome, recovery, resumed, seconds };
  } finally {
    await dataset.close();
  }
}

type OpenDataset = Awaited<ReturnType<typeof openOrCreateDataset>>;

async function compute(
  { manifest, modules }: LoadedStudy,
  plan: RunPlan,
  dataset: OpenDataset,
  terminal: Terminal,
): Promise<Outcome> {
  const bus = createEmbeddedBus();
  const node = await startCompute({
    bus,
    version: PRODUCT_VERSION,
    ...(plan.threads === undefined ? {} : { threads: plan.threads }),
  });
  const view = createProgressView(terminal, totalSubjects(manifest), {
    quiet: plan.quiet === true,
  });
  try {
    const study = await startCoordinator({
      bus,
      manifest,
      modules,
      dataset,
      ...(plan.blockSize === undefined ? {} : { blockSize: plan.blockSize }),
    });
    const stop = () => void study.stop();
    plan.signal.addEventListener("abort", stop, { once: true });
    if (plan.signal.aborted) stop();
    const watching = study.progress.subscribe((progress) => view.show(progress));
    const outcome = await study.finished;
    watching.unsubscribe();
    return outcome;
  } finally {
    view.end();
    await node.stop();
    await bus.drain();
  }
}
