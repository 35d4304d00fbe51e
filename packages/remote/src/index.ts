export { cut, join, requireWidth } from "./desk/rows.ts";
export type { ServedStands, ServeStandsOptions } from "./desk/serve.ts";
export { serveStands, serviceName } from "./desk/serve.ts";
export type { Answer, Setting, Stand, Subjects, Work } from "./desk/stand.ts";
export { type Refusal, refused, SessionError } from "./errors.ts";
export type { EnvironmentSpec } from "./spec.ts";
export { readSpaces, readSpec, specOf, writeSpaces, writeSpec } from "./spec.ts";
export { type EnvironmentFrame, RemoteEnvironments } from "./client/environments.ts";
export { RemoteSession, type SessionOptions } from "./client/session.ts";
