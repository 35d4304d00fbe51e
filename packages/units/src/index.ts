export { editDistance, nearestName } from "./nearest-name.ts";
export { findById } from "./named-version.ts";
export {
  count,
  duration,
  probability,
  quantity,
  type ParameterMeta,
  type ParameterSpec,
} from "./parameter.ts";
export {
  formatQuantity,
  kindOf,
  readQuantity,
  SECONDS_PER_DAY,
  unitNames,
  UNITS,
  type BaseUnit,
  type Kind,
  type Reading,
  type Refusal,
} from "./units.ts";
