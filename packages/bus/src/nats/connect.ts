import type { Clock } from "../clock.ts";
import type { ServiceBus } from "../contract.ts";
import type { BusLogger } from "../logger.ts";
import type { NatsCredentials, NatsTls } from "./credentials.ts";
import type { StreamLimits } from "./link.ts";

export interface NatsOptions {
  /** One or several of "host:port" or "nats://host:port" of one cluster. */
  readonly servers: string | readonly string[];
  /** Name of this connection in the server's monitoring. */
  readonly name: string;
  readonly credentials?: NatsCredentials;
  readonly tls?: NatsTls;
  /** Where answers come in; a role with an account of its own has one of its own. Default "_INBOX". */
  readonly inboxPrefix?: string;
  /** How streams are made that do not exist yet. Default: 1 GiB, one day, one replica. */
  readonly limits?: Partial<StreamLimits>;
  /** Time until the first connection is given up, ms. Default 5,000; later ones are tried for ever. */
  readonly connectMs?: number;
  readonly clock?: Clock;
  readonly logger?: BusLogger;
}

/**
 * Connects to nats-server 2.9 or newer with JetStream on. A connection that is lost later is made again
 * for ever. Throws OPERANT_BUS_UNREACHABLE when the first one fails.
 */
export async function connectNats(options: NatsOptions): Promise<ServiceBus> {
  // The client is 54 files, which nobody loads who stays within one process.
  const { openNats } = await import("./open.ts");
  return openNats(options);
}
