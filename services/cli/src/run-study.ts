import { join } from "node:path";
import type { Outcome } from "@operant/coordinator-service";
import {
  datasetName,
  openOrCreateDataset,
  type Condition,
  type Dataset,
  type DatasetStatus,
  type Quarantine,
  type Recovery,
} from "@operant/dataset";
import { conditionAt, manifestId, manifestJson, type Manifest } from "@operant/study";
import { computeLocally, type ComputePlan } from "./local-cluster.ts";
import { keepModules } from "./rebuild.ts";
import type { LoadedStudy } from "./study-source.ts";
import type { Terminal } from "./terminal.ts";

export interface RunPlan extends ComputePlan {
  readonly out?: string;
  /** Drops damaged records of the ledger. */
  readonly repair?: boolean;
}

export interface RunReport {
  readonly directory: string;
  readonly outcome: Outcome;
  readonly recovery: Recovery;
  /** Subjects that the dataset held before this run. */
  readonly resumed: number;
  /** Subjects that had been given up before this run, which tried them again. */
  readonly retried: number;
  /** What the dataset holds after this run. */
  readonly status: DatasetStatus;
  /** Subjects that are given up. */
  readonly givenUp: readonly Quarantine[];
  readonly seconds: number;
}

/** The dataset's folder: what was asked for, or `runs/<study>-<id>`. */
export function directoryOf({ manifest }: LoadedStudy, out: string | undefined): string {
  return out ?? join("runs", datasetName(manifest.study, manifestId(manifest)));
}

/** What a dataset must know of a condition of the study. */
export function conditionOf(manifest: Manifest): (index: number) => Condition {
  return (index) => {
    const { id, levels } = conditionAt(manifest, index);
    return { id, factors: levels };
  };
}

/** Runs a study on this machine, or resumes what the dataset's folder already holds. */
export async function runStudy(
  study: LoadedStudy,
  plan: RunPlan,
  terminal: Terminal,
): Promise<RunReport> {
  const startedMs = performance.now();
  const { manifest, modules } = study;
  const directory = directoryOf(study, plan.out);
  const dataset = await openOrCreateDataset(directory, manifestJson(manifest), {
    conditionAt: conditionOf(manifest),
    ...(plan.repair === undefined ? {} : { repair: plan.repair }),
  });
  const { recovery } = dataset;
  const resumed = dataset.status().committed;
  try {
    await keepModules(directory, modules);
    const retried = await retryGivenUp(dataset);
    const outcome = await computeLocally(study, dataset, plan, terminal);
    const seconds = (performance.now() - startedMs) / 1000;
    const after = { status: dataset.status(), givenUp: dataset.quarantined() };
    return { directory, outcome, recovery, resumed, retried, seconds, ...after };
  } finally {
    await dataset.close();
  }
}

/** Puts the subjects that were given up back among the missing; returns how many. */
async function retryGivenUp(dataset: Dataset): Promise<number> {
  const subjects = dataset.quarantined().map(({ subject }) => subject);
  await Promise.all(subjects.map((subject) => dataset.release(subject)));
  return subjects.length;
}
