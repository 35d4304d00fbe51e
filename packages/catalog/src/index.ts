export { DuplicateIdError, UnknownNameError } from "./errors.ts";
export { agentOf, environmentOf, lookUpAgent, lookUpEnvironment, type Lookup } from "./lookup.ts";
export { editDistance, nearestName } from "./nearest-name.ts";
export { builtins, withPlugins, type PluginDefinition, type Registry } from "./registry.ts";
