import type { Bus, QueueOptions } from "@operant/bus";

import type { SimulatedProcess } from "../process.ts";
import type { SimulatedBroker } from "./broker.ts";
import { openBucket } from "./bucket.ts";
import { createLine } from "./line.ts";
import { openQueue } from "./queue.ts";
import { openTopics } from "./topics.ts";

/** Opens the bus of one process. */
export function connect(broker: SimulatedBroker, process: SimulatedProcess): Bus {
  const ending = new AbortController();
  const line = createLine(broker, process, ending.signal);
  const closed = new Promise<void>((resolve) => {
    ending.signal.addEventListener("abort", () => resolve());
  });
  const topics = openTopics(line);
  return {
    maxPayload: broker.parts.maxPayload,
    server: "simulated",
    closed,
    ...topics,
    async queue(name: string, options: QueueOptions) {
      await line.demand(() => broker.stream(name, options));
      return openQueue(name, options, line);
    },
    async bucket(name: string) {
      await line.demand(() => broker.shelf(name));
      return openBucket(name, line);
    },
    async objects(name: string) {
      await line.demand(() => broker.objects(name));
      return {
        put: (key: string, data: Uint8Array) =>
          line.demand(() => void broker.objects(name).set(key, Uint8Array.from(data))),
        get: (key: string) => line.demand(() => broker.objects(name).get(key)),
        delete: (key: string) => line.demand(() => void broker.objects(name).delete(key)),
        list: () => line.demand(() => [...broker.objects(name).keys()]),
      };
    },
    async probe() {
      try {
        await line.demand(() => undefined);
        return { ok: true, roundTripMs: 0 };
      } catch (cause) {
        return { ok: false, cause };
      }
    },
    drain() {
      ending.abort();
      return closed;
    },
  };
}
