export {
  conditionAt,
  conditionIndex,
  MAX_CONDITIONS,
  totalConditions,
  type Condition,
} from "./condition.ts";
export { EndlessTrialError, IndexError, ManifestError, PlanError } from "./errors.ts";
export { localPlugins, servedTypes, type LocalPlugin } from "./file/local-plugins.ts";
export { readStudy, type ReadOptions, type Study, type StudyReading } from "./file/read-study.ts";
export { readFailurePolicy } from "./file/record-form.ts";
export { studySchema } from "./file/schema.ts";
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
export { type Measure, type PhaseRecord, type Rows } from "./measures/measure.ts";
export { MEASURES } from "./measures/registry.ts";
export {
  Planner,
  type ConditionPlan,
  type PhasePlan,
  type PlanIssue,
  type Planned,
  type Served,
} from "./plan/planner.ts";
export { inputSchema, parseParameters } from "./plan/parameters.ts";
export { resolve, type ResolveOptions } from "./plan/resolve.ts";
export { formatProblem, type Problem, type ProblemCode } from "./problem.ts";
export {
  isFile,
  servedId,
  servedType,
  type PluginReference,
  type Registry,
  type Role,
  type ServedReference,
} from "./registry.ts";
export { digestOf, type CreateHasher, type Hasher } from "./run/digest.ts";
export type {
  AgentQuestion,
  DistantAgent,
  DistantEnvironment,
  Gathering,
  Seats,
} from "./run/participants.ts";
export { runBlockApart, type BlockApartJob } from "./run/run-block-apart.ts";
export { planCondition } from "./run/plan-condition.ts";
export { runBlock, type BlockJob, type BlockOutcome } from "./run/run-block.ts";
export { runSubject, type SubjectJob, type SubjectOutcome } from "./run/run-subject.ts";
export { PROGRESS_STEPS, type OnProgress } from "./run/session-loop.ts";
export { BIN_EDGES } from "./run/spine-recorder.ts";
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
