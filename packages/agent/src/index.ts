export {
  defineAgent,
  type AgentDefinition,
  type AgentInstance,
  type AgentTools,
  type AnyAgent,
  type Preset,
} from "./contract.ts";
