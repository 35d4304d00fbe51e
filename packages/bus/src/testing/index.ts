export type { NatsServer, NatsServerOptions } from "./nats-server.ts";
export { findNatsServer, startNatsServer } from "./nats-server.ts";
export type { NetworkProxy, NetworkProxyOptions } from "./proxy.ts";
export { startNetworkProxy } from "./proxy.ts";
