import type { NamedEndpointStats, QueuedIterator, ServiceMsg } from "nats";
import { RequestStrategy } from "nats";

import type {
  FoundEndpoint,
  FoundService,
  OfferedService,
  ServiceEndpoint,
  ServiceOffer,
} from "../contract.ts";
import { asBusError, failureOf } from "./failure.ts";
import type { Link } from "./link.ts";

/** Offers a service through the server's services API: $SRV.PING, INFO and STATS answer for it. */
export async function offerService(link: Link, offer: ServiceOffer): Promise<OfferedService> {
  const { name, version, description, metadata, endpoints } = offer;
  const refused = new Map<string, number>();
  try {
    const service = await link.connection.services.add({
      name,
      version,
      description,
      metadata: { ...metadata },
      // The API counts what a handler throws; refusals are answers like any other.
      statsHandler: async ({ subject }) => ({ refused: refused.get(subject) ?? 0 }),
    });
    for (const endpoint of endpoints) {
      const { subject } = endpoint;
      const count = (): void => void refused.set(subject, (refused.get(subject) ?? 0) + 1);
      service.addEndpoint(endpoint.name, { subject, handler: handlerOf(link, endpoint, count) });
    }
    // Whoever asks from now on must find it.
    await link.connection.flush();
    return {
      id: service.info().id,
      async stop() {
        await service.stop();
      },
    };
  } catch (error) {
    throw asBusError(error, `offering the service ${name}`);
  }
}

function handlerOf(link: Link, endpoint: ServiceEndpoint, countRefusal: () => void) {
  return (error: Error | null, message: ServiceMsg): void => {
    if (error !== null) return;
    endpoint.handle({
      data: message.data,
      respond: (data, refused) => {
        if (refused !== undefined) countRefusal();
        // Copied, since the client sends later than it is told to.
        if (!link.connection.isClosed()) message.respond(new Uint8Array(data));
      },
    });
  };
}

/** Asks everybody of a name for what they are and what they did. */
export async function discoverServices(
  link: Link,
  name: string,
  waitMs: number,
): Promise<FoundService[]> {
  const client = link.connection.services.client({
    strategy: RequestStrategy.Timer,
    maxWait: Math.max(1, waitMs),
  });
  try {
    const [infos, stats] = await Promise.all([all(client.info(name)), all(client.stats(name))]);
    const counts = new Map(stats.map(({ id, endpoints = [] }) => [id, endpoints]));
    const found = infos.map(({ id, version, description, metadata = {}, endpoints }) => {
      const counted = counts.get(id) ?? [];
      const facts = { name, id, version, description, metadata };
      return {
        ...facts,
        endpoints: endpoints.map(({ name: endpoint, subject }) =>
          countsOf(
            endpoint,
            subject,
            counted.find((one) => one.name === endpoint),
          ),
        ),
      };
    });
    return found.sort((one, other) => (one.id < other.id ? -1 : 1));
  } catch (error) {
    if (failureOf(error) === "unavailable") return [];
    throw asBusError(error, `looking for the service ${name}`);
  }
}

function countsOf(
  name: string,
  subject: string,
  counted: NamedEndpointStats | undefined,
): FoundEndpoint {
  const { refused = 0 } = (counted?.data ?? {}) as { readonly refused?: number };
  return { name, subject, requests: counted?.num_requests ?? 0, refused };
}

async function all<T>(answers: Promise<QueuedIterator<T>>): Promise<T[]> {
  const list: T[] = [];
  for await (const answer of await answers) list.push(answer);
  return list;
}
