export {
  defineEnvironment,
  type AnyEnvironment,
  type EnvironmentDefinition,
  type EnvironmentInstance,
  type EnvironmentNotes,
  type EventKind,
  type Stage,
} from "./contract.ts";
