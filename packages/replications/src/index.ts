export type {
  Acceptance,
  Axis,
  Certainty,
  Control,
  Effort,
  Observable,
  Paper,
  Published,
  Repetition,
  Replication,
  Skipped,
  Topic,
} from "./contract.ts";
export { ReplicationError } from "./errors.ts";
export {
  bundlesOf,
  collect,
  type Completed,
  type Measured,
  type ObservableOutcome,
  type ReplicationOutcome,
  runReplication,
  runTask,
  type Task,
  tasksOf,
  type VariantOutcome,
} from "./engine.ts";
export { findReplication, papers } from "./papers.ts";
export { combine, estimate, isDecisive, judge, variantsOf } from "./verdict.ts";
export type { Estimate, Verdict } from "./verdict.ts";
export { figure, figureName } from "./figure.ts";
export { summaryFigure, summaryName } from "./summary-figure.ts";
export { gallery } from "./gallery.ts";
export { replicationPage } from "./page.ts";
export { Animal, type Selection } from "./laboratory/animal.ts";
