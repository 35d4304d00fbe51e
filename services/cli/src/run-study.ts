import { join } from "node:path";
import type { Outcome } from "@operant/coordinator-service";
import { datasetName, openOrCreateDataset, type Condition, type Recovery } from "@operant/dataset";
import { conditionAt, manifestId, manifestJson, type Manifest } from "@operant/study";
import { computeLocally, type ComputePlan } from "./local-cluster.ts";
import { keepModules } from "./rebuild.ts";
import type { LoadedStudy } from "./study-source.ts";
import type { Terminal } from "./terminal.ts";

export interface RunPlan extends ComputePlan {
  readonly out?: string;
  readonly repair?: boolean;
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
    const outcome = await computeLocally(study, dataset, plan, terminal);
    const seconds = (performance.now() - startedMs) / 1000;
    return { directory, outcome, recovery, resumed, seconds };
  } finally {
    await dataset.close();
  }
}
