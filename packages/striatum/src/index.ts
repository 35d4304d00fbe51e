export { striatal } from "./striatal.ts";
export {
  defaultParameters,
  parameterHash,
  striatalParameters,
  type StriatalParameters,
} from "./parameters.ts";
export { presets } from "./presets.ts";
export { StriatumError } from "./errors.ts";
