export { DuplicateIdError } from "./errors.ts";
export { findAgent, findEnvironment, type Lookup } from "./lookup.ts";
export {
  builtins,
  isEnvironment,
  withPlugins,
  type PluginDefinition,
  type Registry,
} from "./registry.ts";
