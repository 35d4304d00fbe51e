export type {
  CommitOutcome,
  CompletionStatement,
  Condition,
  Conflict,
  Dataset,
  DatasetOptions,
  DatasetStatus,
  LockOwner,
  Quarantine,
  Recovery,
  SubjectOutcome,
  SubjectRange,
} from "./contract.ts";
export type { Store, StoreFile } from "./storage/store.ts";
