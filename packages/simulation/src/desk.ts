import type { Dataset } from "@operant/dataset";

import type { CountingMetrics } from "./counting.ts";
import type { Accounts } from "./inspector.ts";
import type { SimulatedProcess } from "./process.ts";

/** One life of a coordinator, and what the inspector is told of its work. */
export interface Desk {
  readonly process: SimulatedProcess;
  readonly metrics: CountingMetrics;
  /** Effects of the disk that failed in this life. */
  diskFaults: number;
  outstanding: number;
  inFlight: number;
  dataset?: Dataset;
  /** Subjects with rows, and given up, when the dataset was opened. */
  before: { readonly committed: number; readonly quarantined: number };
}

/** A dataset that knows how many operations are under way. */
export function counted(dataset: Dataset, desk: Desk): Dataset {
  const track = async <T>(operation: Promise<T>): Promise<T> => {
    desk.inFlight += 1;
    try {
      return await operation;
    } finally {
      // What follows from it in the same turn belongs to it.
      queueMicrotask(() => queueMicrotask(() => queueMicrotask(() => (desk.inFlight -= 1))));
    }
  };
  return Object.assign(Object.create(dataset) as Dataset, {
    directory: dataset.directory,
    recovery: dataset.recovery,
    commit: (...given: Parameters<Dataset["commit"]>) => track(dataset.commit(...given)),
    quarantine: (...given: Parameters<Dataset["quarantine"]>) =>
      track(dataset.quarantine(...given)),
    raiseFence: (...given: Parameters<Dataset["raiseFence"]>) =>
      track(dataset.raiseFence(...given)),
    highestFence: (...given: Parameters<Dataset["highestFence"]>) => dataset.highestFence(...given),
    missing: (...given: Parameters<Dataset["missing"]>) => dataset.missing(...given),
    quarantined: () => dataset.quarantined(),
    status: () => dataset.status(),
    complete: (...given: Parameters<Dataset["complete"]>) => track(dataset.complete(...given)),
  });
}

/** What it says of its work; undefined while it has nothing to account for. */
export function accountsOf(desk: Desk): Accounts | undefined {
  if (desk.dataset === undefined || desk.process.dead || desk.diskFaults > 0) return undefined;
  const { subjects, missing, quarantined } = desk.dataset.status();
  const { metrics, before, outstanding, inFlight } = desk;
  return {
    outstanding,
    inFlight,
    committed: subjects - missing - quarantined - before.committed,
    counted: metrics.total("operant_coordinator_subjects_total", { outcome: "committed" }),
    quarantined: quarantined - before.quarantined,
    countedQuarantined: metrics.total("operant_coordinator_quarantined_total"),
  };
}
