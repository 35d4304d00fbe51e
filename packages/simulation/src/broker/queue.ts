import type { Delivery, Queue, QueueOptions, Stored } from "@operant/bus";
import { BusError } from "@operant/bus";

import type { Line } from "./line.ts";
import { LOST } from "./line.ts";
import type { Handed, Taker } from "./stream.ts";

/** How much longer than the broker a client waits for messages, ms. */
const GRACE_MS = 1000;

/** Opens a queue for one process. */
export function openQueue(name: string, options: QueueOptions, line: Line): Queue {
  const { broker, process } = line;
  const { witness, maxPayload } = broker.parts;
  const stream = () => broker.stream(name, options);

  return {
    async publish(data, id): Promise<Stored> {
      if (data.length > maxPayload) {
        const text = `payload of ${data.length} bytes; at most ${maxPayload} fit one message`;
        throw new BusError("OPERANT_BUS_OVERSIZED", text);
      }
      const answer = await line.ask(() => {
        const stored = stream().store(data, id);
        if (stored.kind === "stored") witness.stored?.(name, data, process);
        return stored;
      });
      return answer === LOST ? unknown() : answer;
    },
    take: (credit, waitMs, signal) => take(credit, waitMs, signal),
    pending: () => line.demand(() => stream().size),
    purge: () => line.demand(() => stream().purge()),
    setAside: (limit) => line.demand(() => stream().setAside(limit)),
    async requeue({ sequence, data }, id) {
      const answer = await line.ask(() => {
        const stored = stream().store(data, id);
        if (stored.kind === "stored") stream().forget(sequence);
        return stored;
      });
      return answer === LOST ? unknown() : answer;
    },
  };

  function take(credit: number, waitMs: number, signal?: AbortSignal): Promise<Delivery[]> {
    const { scheduler } = broker.parts;
    if (line.ended.aborted) {
      const closed = new BusError("OPERANT_BUS_CLOSED", "the connection is closed");
      return Promise.reject(closed);
    }
    if (signal?.aborted) return Promise.resolve([]);
    return new Promise((resolve) => {
      let over = false;
      const finish = (deliveries: Delivery[]): void => {
        over = true;
        cancel();
        signal?.removeEventListener("abort", leave);
        line.ended.removeEventListener("abort", leave);
        resolve(deliveries);
      };
      const taker: Taker = {
        credit,
        untilMs: scheduler.nowMs + waitMs,
        // What arrives nowhere stays held until its time is over.
        give: (handed) => line.hear(() => over || finish(handed.map(deliver))),
      };
      const leave = (): void => {
        line.tell(() => stream().leave(taker));
        finish([]);
      };
      const cancel = scheduler.at(waitMs + GRACE_MS, () => finish([]), process);
      signal?.addEventListener("abort", leave);
      line.ended.addEventListener("abort", leave);
      line.tell(() => broker.isStalled(process) || stream().take(taker));
    });
  }

  function deliver(handed: Handed): Delivery {
    const { chance, weather } = broker.parts;
    const data = Uint8Array.from(handed.data);
    if (chance.happens(weather.damage)) {
      weather.tally.add("message damaged");
      const place = chance.integer(0, data.length - 1);
      data[place] = (data[place] ?? 0) ^ (1 << chance.integer(0, 7));
    }
    return {
      data,
      deliveries: handed.deliveries,
      working: () => line.tell(() => stream().working(handed.sequence)),
      async ack() {
        const answer = await line.ask(() => {
          witness.acknowledged?.(name, handed.data, process);
          stream().settle(handed);
          return true;
        });
        return answer !== LOST;
      },
      nak: (delayMs = 0) => line.tell(() => stream().giveBack(handed, delayMs)),
      term: (reason) => line.tell(() => stream().terminate(handed.sequence, reason)),
    };
  }
}

function unknown(): Stored {
  const cause = new BusError("OPERANT_BUS_TIMEOUT", "the broker did not answer");
  return { kind: "unknown", cause };
}
