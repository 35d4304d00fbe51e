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
} from "./contract.ts";
export { combine, estimate, isDecisive, judge, variantsOf } from "./verdict.ts";
export type { Estimate, Verdict } from "./verdict.ts";
