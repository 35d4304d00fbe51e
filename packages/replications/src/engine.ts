import { createKernels, type Kernels } from "@operant/kernels";
import type { Effort, Observable, Replication } from "./contract.ts";
import { ReplicationError } from "./errors.ts";
import { type Estimate, combine, estimate, isDecisive, judge, variantsOf } from "./verdict.ts";
import type { Verdict } from "./verdict.ts";

/** One repetition of one variant, as plain data: what a thread or another machine is given. */
export interface Task {
  readonly replication: string;
  /** "model", or the name of a control. */
  readonly variant: string;
  readonly index: number;
  readonly effort: Effort;
  readonly seedBase: number;
}

/** What a task yields: observable name → value. */
export type Measured = Readonly<Record<string, number>>;

/** A task with its result. */
export interface Completed {
  readonly task: Task;
  readonly values: Measured;
}

/** One observable of one variant, judged. */
export interface ObservableOutcome {
  readonly observable: Observable;
  readonly estimate: Estimate;
  readonly verdict: Verdict;
  /** Whether it counts: a value whose source is unchecked does not. */
  readonly decisive: boolean;
}

/** The model, or one control, judged. */
export interface VariantOutcome {
  readonly variant: string;
  readonly observables: readonly ObservableOutcome[];
  readonly verdict: Verdict;
}

/** A replication, judged. */
export interface ReplicationOutcome {
  readonly id: string;
  readonly effort: Effort;
  readonly model: VariantOutcome;
  readonly controls: readonly VariantOutcome[];
  /** The model's verdict; "inconclusive" if the model passes but a control passes as well. */
  readonly verdict: Verdict;
  /** One sentence: what decided. */
  readonly reason: string;
}

/** Fewest repetitions of a control, where the model has more. */
const CONTROL_REPETITIONS = 3;

/**
 * Lists all that must be measured; tasks are independent of each other and of their order. A control
 * has to be told from the model, not to be measured well: it gets half of the repetitions.
 */
export function tasksOf(replication: Replication, effort: Effort, seedBase: number): Task[] {
  const full = replication.repetitions[effort];
  const half = Math.min(full, Math.max(CONTROL_REPETITIONS, Math.ceil(full / 2)));
  return variantsOf(replication).flatMap((variant) =>
    Array.from({ length: variant === "model" ? full : half }, (_, index) => ({
      replication: replication.id,
      variant,
      index,
      effort,
      seedBase,
    })),
  );
}

/**
 * The same tasks by repetition: the model and its controls share their luck, so one thread that
 * measures a bundle computes only once what they have in common.
 */
export function bundlesOf(replication: Replication, effort: Effort, seedBase: number): Task[][] {
  const bundles: Task[][] = [];
  for (const task of tasksOf(replication, effort, seedBase))
    (bundles[task.index] ??= []).push(task);
  return bundles;
}

/** Measures one task of a replication. Pure: equal tasks, equal numbers on any thread. */
export function runTask(replication: Replication, task: Task, kernels: Kernels): Measured {
  const { index, variant, effort } = task;
  const seed = (task.seedBase + index) >>> 0;
  const key = [seed, hashOf(replication.id)] as const;
  return replication.measure({ index, seed, key, variant, effort }, kernels);
}

/** Judges a replication from the results of all its tasks, in any order. */
export function collect(
  replication: Replication,
  effort: Effort,
  results: readonly Completed[],
): ReplicationOutcome {
  const [model, ...controls] = variantsOf(replication).map((variant) => {
    const mine = results.filter(({ task }) => task.variant === variant);
    mine.sort((a, b) => a.task.index - b.task.index);
    return judgeVariant(replication, variant, mine);
  }) as [VariantOutcome, ...VariantOutcome[]];
  const blind = controls.filter(({ verdict }) => verdict === "pass");
  const verdict = model.verdict === "pass" && blind.length > 0 ? "inconclusive" : model.verdict;
  const reason = reasonOf(model, blind);
  return { id: replication.id, effort, model, controls, verdict, reason };
}

/** Runs a replication with all its controls on this thread. */
export function runReplication(
  replication: Replication,
  effort: Effort,
  seedBase: number,
  kernels: Kernels = createKernels(),
): ReplicationOutcome {
  const results = tasksOf(replication, effort, seedBase).map((task) => ({
    task,
    values: runTask(replication, task, kernels),
  }));
  return collect(replication, effort, results);
}

function judgeVariant(
  replication: Replication,
  variant: string,
  results: readonly Completed[],
): VariantOutcome {
  const observables = replication.observables.map((observable): ObservableOutcome => {
    const values = results.map((result) => valueOf(replication, observable, result));
    const interval = estimate(values);
    const decisive = isDecisive(observable);
    return {
      observable,
      estimate: interval,
      verdict: judge(interval, observable.accept),
      decisive,
    };
  });
  const counted = observables.filter(({ decisive }) => decisive);
  const verdict =
    counted.length === 0 ? "not comparable" : combine(counted.map((entry) => entry.verdict));
  return { variant, observables, verdict };
}

function valueOf(
  replication: Replication,
  { name }: Observable,
  { task, values }: Completed,
): number {
  const value = values[name];
  if (value !== undefined) return value;
  throw new ReplicationError(
    "OPERANT_REPLICATIONS_FORM",
    `${replication.id} (${task.variant}) measured no "${name}"; measure() must return every observable`,
  );
}

function reasonOf(model: VariantOutcome, blind: readonly VariantOutcome[]): string {
  const counted = model.observables.filter(({ decisive }) => decisive);
  if (counted.length === 0) return "every published value is second-hand or unverified";
  if (model.verdict === "pass" && blind.length > 0) {
    const names = blind.map(({ variant }) => `"${variant}"`).join(", ");
    return `the control ${names} passes as well, so the test does not discriminate`;
  }
  if (model.verdict === "pass") return `all ${counted.length} intervals lie in their bands`;
  const decided = counted.filter(({ verdict }) => verdict === model.verdict);
  const names = decided.map(({ observable }) => observable.name);
  const shown = names.length > 3 ? `${names.slice(0, 3).join("; ")}; …` : names.join("; ");
  return `${decided.length} of ${counted.length} decide: ${shown}`;
}

/** Hashes an id to one word (FNV-1a). */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
