import type { Clock } from "../clock.ts";
import type { FoundService, OfferedService, ServiceEndpoint, ServiceOffer } from "../contract.ts";
import type { Topics } from "./topics.ts";

/** Offering and finding services within one process. */
export interface Services {
  offer(service: ServiceOffer): OfferedService;
  discover(name: string, waitMs: number): Promise<FoundService[]>;
}

const GROUP = "services";

/** Creates the services of one broker. */
export function createServices(topics: Topics, clock: Clock): Services {
  const offered = new Map<string, Offered>();
  let drawn = 0;

  return {
    offer(service) {
      drawn += 1;
      const id = `service-${drawn}`;
      const one = startOffered(id, service, topics);
      offered.set(id, one);
      return {
        id,
        async stop() {
          offered.delete(id);
          await one.stop();
        },
      };
    },
    discover: (name, waitMs) =>
      new Promise((resolve) => {
        clock.schedule(waitMs, () => {
          const all = [...offered.values()].map((one) => one.look());
          resolve(all.filter((one) => one.name === name));
        });
      }),
  };
}

interface Offered {
  look(): FoundService;
  stop(): Promise<void>;
}

function startOffered(id: string, service: ServiceOffer, topics: Topics): Offered {
  const { endpoints, ...facts } = service;
  const listening = endpoints.map((endpoint) => listen(endpoint, topics));
  return {
    look: () => ({ ...facts, id, endpoints: listening.map((one) => ({ ...one.counted })) }),
    async stop() {
      await Promise.all(listening.map((one) => one.stop()));
    },
  };
}

function listen({ name, subject, handle }: ServiceEndpoint, topics: Topics) {
  const counted = { name, subject, requests: 0, refused: 0 };
  const subscription = topics.subscribe(subject, GROUP);

  async function answer(): Promise<void> {
    for await (const message of subscription) {
      counted.requests += 1;
      handle({
        data: message.data,
        respond: (reply, refused) => {
          if (refused !== undefined) counted.refused += 1;
          message.respond?.(reply);
        },
      });
    }
  }

  const answering = answer();
  return {
    counted,
    stop() {
      subscription.stop();
      return answering;
    },
  };
}
