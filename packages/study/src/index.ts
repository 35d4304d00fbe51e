export {
  conditionAt,
  conditionIndex,
  MAX_CONDITIONS,
  totalConditions,
  type Condition,
} from "./condition.ts";
export { IndexError, ManifestError } from "./errors.ts";
export { canonicalJson, type Json, type JsonObject } from "./json.ts";
export {
  manifestId,
  manifestJson,
  MANIFEST_FORMAT,
  readManifest,
  type Factor,
  type FailurePolicy,
  type Level,
  type Manifest,
  type Phase,
  type RecordedColumn,
  type RecordPlan,
  type TableSpec,
  type TracePlan,
  type Versions,
  type Written,
} from "./manifest.ts";
export { findById, isFile, type PluginReference, type Registry, type Role } from "./registry.ts";
export {
  blocksOf,
  blocksWithin,
  MAX_SUBJECTS,
  subjectAt,
  subjectKey,
  totalSubjects,
  type Place,
  type SubjectRange,
} from "./subject.ts";
