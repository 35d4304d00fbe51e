export { bundle, type PluginModule } from "./bundle.ts";
export {
  formatPluginProblem,
  PluginError,
  type Place,
  type PluginErrorCode,
  type PluginProblem,
} from "./errors.ts";
export type { PluginDefinition } from "./kind.ts";
export { load } from "./load.ts";
export { rehearse } from "./rehearse.ts";
export { OFFERED } from "./resolve.ts";
