export { type ParameterReader, parameterReader } from "./desk/parameters.ts";
export { restoreAll } from "./desk/restore.ts";
export { cut, join, requireWidth } from "./desk/rows.ts";
export type { ServedStands, ServeStandsOptions } from "./desk/serve.ts";
export { serveStands, serviceName } from "./desk/serve.ts";
export type { Answer, Setting, Stand, Subjects, Work } from "./desk/stand.ts";
export { type Refusal, refused, SessionError } from "./errors.ts";
export type { AgentSpec, EnvironmentSpec } from "./spec.ts";
export {
  readAgentSpec,
  readSpaces,
  readSpec,
  specOf,
  writeAgentSpec,
  writeSpaces,
  writeSpec,
} from "./spec.ts";
export { askSettings } from "./client/agreement.ts";
export { type Company, gather, type GatherOptions } from "./client/gathering.ts";
export { askServed, withServed } from "./client/served.ts";
export { type EnvironmentFrame, RemoteEnvironments } from "./client/environments.ts";
export { RemoteSession, type SessionOptions } from "./client/session.ts";
export { checkServer, type CheckServerOptions } from "./check/check-server.ts";
