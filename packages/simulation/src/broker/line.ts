import { BusError } from "@operant/bus";

import type { SimulatedProcess } from "../process.ts";
import type { SimulatedBroker } from "./broker.ts";

/** How a client waits for an answer before it takes it for lost, ms. */
const ANSWER_MS = 5000;

/** Stands for an answer that never came. */
export const LOST = Symbol("lost");

/** One process's line to the broker. */
export interface Line {
  readonly broker: SimulatedBroker;
  readonly process: SimulatedProcess;
  readonly ended: AbortSignal;
  /** Asks the broker; LOST when the question or its answer did not arrive. */
  ask<T>(act: () => T): Promise<T | typeof LOST>;
  /** Asks the broker; rejects with OPERANT_BUS_TIMEOUT when it stays silent. */
  demand<T>(act: () => T): Promise<T>;
  /** Tells the broker without waiting. */
  tell(act: () => void): void;
  /** Lets the broker tell this process. */
  hear(act: () => void): void;
}

/** Opens the line of a process; it ends with `ended`. */
export function createLine(
  broker: SimulatedBroker,
  process: SimulatedProcess,
  ended: AbortSignal,
): Line {
  const { scheduler, chance, weather } = broker.parts;
  const travelMs = (): number => 0.1 + chance.around(weather.latencyMs);

  function tell(act: () => void): void {
    const { exchanges } = broker;
    exchanges.set(process.name, (exchanges.get(process.name) ?? 0) + 1);
    scheduler.at(travelMs(), () => {
      if (broker.reaches(process)) act();
    });
  }

  function hear(act: () => void): void {
    const arrive = (): void => {
      if (broker.reaches(process)) act();
    };
    scheduler.at(travelMs(), arrive, process);
  }

  function ask<T>(act: () => T): Promise<T | typeof LOST> {
    if (ended.aborted) return Promise.reject(closedError());
    return new Promise((resolve) => {
      const cancel = scheduler.at(ANSWER_MS, () => resolve(LOST), process);
      tell(() => {
        const answer = act();
        hear(() => {
          cancel();
          resolve(answer);
        });
      });
    });
  }

  return {
    broker,
    process,
    ended,
    tell,
    hear,
    ask,
    async demand(act) {
      const answer = await ask(act);
      if (answer !== LOST) return answer;
      throw new BusError("OPERANT_BUS_TIMEOUT", "the broker did not answer; ask again");
    },
  };
}

function closedError(): BusError {
  return new BusError("OPERANT_BUS_CLOSED", "the connection is closed; connect again");
}
