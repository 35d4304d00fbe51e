export type { NatsServer, NatsServerOptions } from "./nats-server.ts";
export { findNatsServer, startNatsServer } from "./nats-server.ts";
