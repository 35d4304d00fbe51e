export {
  defineEnvironment,
  type AnyEnvironment,
  type EnvironmentDefinition,
  type EnvironmentInstance,
  type EnvironmentNotes,
  type EventKind,
  type Stage,
} from "./contract.ts";
export {
  ActionError,
  DefinitionError,
  EnvironmentError,
  FaultError,
  OrderError,
  RangeViolation,
  SnapshotError,
  StateError,
  type Violation,
} from "./errors.ts";
export { EVENT_KINDS, EventLog } from "./event-log.ts";
export { openEnvironment, type EnvironmentHost, type HostOptions } from "./host.ts";
export { checkEnvironment, type CheckOptions } from "./check/check-environment.ts";
export { type Finding } from "./check/finding.ts";
export { spacesOf } from "./spaces.ts";
export { environmentPage } from "./page.ts";
export { environmentTemplate } from "./template.ts";
