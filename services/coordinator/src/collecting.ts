import type { Clock } from "@operant/bus";
import { BusError } from "@operant/bus";
import type { Logger } from "@operant/telemetry";

import { wait } from "./wait.ts";

const REOPEN_MS = 1000;

/** Runs the loop again after any error of the bus, until it is closed or `signal` ends it. */
export async function keepCollecting(
  collect: () => Promise<void>,
  signal: AbortSignal,
  clock: Clock,
  logger: Logger,
): Promise<void> {
  while (!signal.aborted) {
    try {
      await collect();
    } catch (error) {
      if (error instanceof BusError && error.code === "OPERANT_BUS_CLOSED") return;
      logger.warn({ err: error }, "the queue of results failed; opening it again");
      await wait(clock, REOPEN_MS, signal);
    }
  }
}
