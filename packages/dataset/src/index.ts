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
export { createDataset, openDataset, openOrCreateDataset } from "./open.ts";
export { datasetName } from "./layout.ts";
export type { DatasetErrorCode } from "./errors.ts";
export {
  DatasetClosedError,
  DatasetError,
  DatasetExistsError,
  DatasetLockedError,
  DatasetManifestError,
  DatasetNotFoundError,
  DatasetVersionError,
  DiskFullError,
  LedgerCorruptError,
  NotCompleteError,
  OtherStudyError,
  PartCorruptError,
  QueryError,
  StatisticsError,
  SubjectRangeError,
  WriteFailedError,
} from "./errors.ts";
export { disk } from "./storage/disk.ts";
export type { Holder } from "./storage/holder.ts";
export { hasEnded, thisProcess } from "./storage/holder.ts";
export type { Fault } from "./storage/memory.ts";
export { MemoryDisk } from "./storage/memory.ts";
export type { Inspection } from "./read/inspect.ts";
export { inspectDataset } from "./read/inspect.ts";
export type { QueryResult, QueryValue } from "./query/query.ts";
export { query } from "./query/query.ts";
export type { FileReport } from "./read/verify-files.ts";
export { verifyFiles } from "./read/verify-files.ts";
export { writeTables } from "./parts/loose.ts";
export type { Digests } from "./read/subject-log.ts";
export { readDigests } from "./read/subject-log.ts";
export { makeDirectory } from "./storage/directory.ts";
