import type { ConnectionOptions, JetStreamManager, NatsConnection } from "nats";
import { connect } from "nats";

import { systemClock } from "../clock.ts";
import type { ServiceBus } from "../contract.ts";
import { BusError } from "../errors.ts";
import { silentLogger } from "../logger.ts";
import { createBus } from "./bus.ts";
import type { NatsOptions } from "./connect.ts";
import { securityOf } from "./credentials.ts";
import type { StreamLimits } from "./link.ts";
import { createLink } from "./link.ts";

const DEFAULT_LIMITS: StreamLimits = { bytes: 1 << 30, ageMs: 86_400_000, replicas: 1 };
const CONNECT_MS = 5000;
const RECONNECT_WAIT_MS = 250;
// A server that hangs, or a network that swallows, is given up after two of these.
const PING_MS = 5000;
const REQUEST_MS = 3000;

/** Connects as `connectNats` promises. */
export async function openNats(options: NatsOptions): Promise<ServiceBus> {
  const { name, clock = systemClock, logger = silentLogger, inboxPrefix = "_INBOX" } = options;
  const connection = await connectFirst(options, inboxPrefix);
  await checkVersion(connection);
  const ending = new AbortController();
  void connection.closed().then(() => ending.abort());
  const manager = await openManager(connection);
  const link = createLink({
    connection,
    jetstream: connection.jetstream({ timeout: REQUEST_MS }),
    manager,
    clock,
    logger,
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    inboxPrefix,
    ended: ending.signal,
  });
  logger.info({ name, server: connection.info?.version }, "connected to the server");
  return createBus(link, () => ending.abort());
}

const OLDEST = [2, 9] as const;

/** Throws for a server that is too old. Nothing newer than the oldest is used, so no feature is looked for. */
async function checkVersion(connection: NatsConnection): Promise<void> {
  const version = connection.info?.version ?? "unknown";
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  await connection.close();
  const text = `the server is nats-server ${version}; use ${OLDEST.join(".")} or newer`;
  throw new BusError("OPERANT_BUS_UNREACHABLE", text);
}

function openManager(connection: NatsConnection): Promise<JetStreamManager> {
  return connection.jetstreamManager({ checkAPI: false, timeout: REQUEST_MS });
}

async function connectFirst(options: NatsOptions, inboxPrefix: string): Promise<NatsConnection> {
  const { servers, name, credentials, tls, connectMs = CONNECT_MS } = options;
  const list = [servers].flat<(string | readonly string[])[]>();
  const settings: ConnectionOptions = {
    servers: list,
    name,
    inboxPrefix,
    timeout: connectMs,
    maxReconnectAttempts: -1,
    reconnectTimeWait: RECONNECT_WAIT_MS,
    reconnectJitter: RECONNECT_WAIT_MS,
    ignoreAuthErrorAbort: true,
    pingInterval: PING_MS,
    maxPingOut: 2,
    noAsyncTraces: true,
    ...securityOf(list, credentials, tls),
  };
  try {
    return await connect(settings);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const text = `no connection to ${list.join(", ")} (${reason}); see that nats-server runs there and that address and credentials are right`;
    throw new BusError("OPERANT_BUS_UNREACHABLE", text, { cause: error });
  }
}
