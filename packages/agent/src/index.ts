export type { Activity } from "./activity.ts";
export type { AxonGroup, AxonMap } from "./axon-map.ts";
export {
  defineAgent,
  type AgentClaims,
  type AgentDefinition,
  type AgentInstance,
  type AgentNotes,
  type AgentTools,
  type AnyAgent,
  type Preset,
} from "./contract.ts";
export { encoderParameters, type EncoderParameters } from "./encoder-parameters.ts";
export { createEncoder, type Encoder } from "./encoder.ts";
export { AgentError, SnapshotError, type AgentErrorCode, type AgentFault } from "./errors.ts";
export { openAgent, type AgentHost } from "./host.ts";
export { readParameters } from "./read-parameters.ts";
export { checkAgent, type AgentCheck } from "./check/check-agent.ts";
export { RULES, type Finding, type Rule } from "./check/finding.ts";
export { agentPage } from "./page.ts";
export { agentTemplate } from "./template.ts";
