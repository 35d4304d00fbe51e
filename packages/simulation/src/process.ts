import type { Clock } from "@operant/bus";

import type { Owner, Scheduler } from "./scheduler.ts";

/** One operating-system process: it has a clock of its own, and can be stopped and killed. */
export interface SimulatedProcess extends Owner {
  /** E.g. "node-2". */
  readonly name: string;
  /** Agrees with no other process's. */
  readonly clock: Clock;
  /** Lets `act` happen after `delayMs` and answers with what it gave, unless the process dies first. */
  effect<T>(delayMs: number, act: () => T): Promise<T>;
  /** SIGSTOP, and SIGCONT after `forMs`. */
  pause(forMs: number): void;
  /** SIGCONT now. */
  resume(): void;
  /** SIGKILL: nothing that it waits for ever happens. `last` runs first where somebody must know. */
  kill(): void;
  /** Called when it is killed. */
  onKilled(act: () => void): void;
}

/** Starts a process whose clock shows `offsetMs` at the start of the simulation. */
export function createProcess(
  name: string,
  scheduler: Scheduler,
  offsetMs: number,
): SimulatedProcess {
  let dead = false;
  let pausedUntilMs = 0;
  const mourners: (() => void)[] = [];
  const process: SimulatedProcess = {
    name,
    get dead() {
      return dead;
    },
    get pausedUntilMs() {
      return pausedUntilMs;
    },
    clock: {
      nowMs: () => scheduler.nowMs + offsetMs,
      schedule: (delayMs, task) => scheduler.at(delayMs, task, process),
    },
    effect: (delayMs, act) =>
      new Promise((resolve, reject) => {
        const run = (): void => {
          try {
            resolve(act());
          } catch (error) {
            reject(error);
          }
        };
        scheduler.at(delayMs, run, process);
      }),
    pause(forMs) {
      pausedUntilMs = scheduler.nowMs + forMs;
    },
    resume() {
      pausedUntilMs = Math.min(pausedUntilMs, scheduler.nowMs);
    },
    kill() {
      if (dead) return;
      dead = true;
      for (const act of mourners) act();
    },
    onKilled(act) {
      mourners.push(act);
    },
  };
  return process;
}
