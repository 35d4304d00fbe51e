// Loads nothing but what starts threads, so that they may start before anything else is loaded.
import { availableParallelism } from "node:os";

import { Piscina } from "piscina";

import { memoryPerThreadMb } from "./memory.ts";
import { createProgress } from "./progress.ts";
import type { WorkerSetting } from "./task.ts";

export interface CrewOptions {
  /** Worker threads. Default: as many as the machine runs in parallel. */
  readonly threads?: number | undefined;
  /** Most memory of one thread in MiB. Default: its part of 70 % of this machine or container. */
  readonly memoryMb?: number | undefined;
  /** The thread's module; the tests use others. */
  readonly entry?: URL;
}

/** Worker threads that load their code by themselves and then wait for blocks. */
export interface Crew {
  readonly threads: number;
  /** Most memory of one thread in MiB, once for its heap and once for its typed arrays. */
  readonly memoryMb: number;
  /** Shared progress slots, one for each thread. */
  readonly progress: SharedArrayBuffer;
  readonly piscina: Piscina;
  /** Ends every thread, whatever it does; a second call does nothing. */
  dismiss(): Promise<void>;
}

/** Starts worker threads. A thread that dies is replaced. */
export function startCrew(options: CrewOptions = {}): Crew {
  const threads = options.threads ?? availableParallelism();
  const memoryMb = options.memoryMb ?? memoryPerThreadMb(threads);
  const progress = createProgress(threads);
  const piscina = createPiscina(threads, { progress, memoryMb }, options.entry);
  let dismissed: Promise<void> | undefined;
  return {
    threads,
    memoryMb,
    progress,
    piscina,
    dismiss: () => (dismissed ??= piscina.destroy()),
  };
}

function createPiscina(threads: number, setting: WorkerSetting, given: URL | undefined): Piscina {
  const source = import.meta.url.endsWith(".ts");
  const entry = given ?? new URL(source ? "./worker.ts" : "./entry.cjs", import.meta.url);
  const piscina = new Piscina({
    filename: entry.href,
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: 1,
    recordTiming: false,
    workerData: setting,
    execArgv: source ? ["--import", "tsx", "--conditions=@operant/source"] : [],
    resourceLimits: { maxOldGenerationSizeMb: setting.memoryMb },
  });
  // A thread that dies without a task is replaced; there is nobody to tell.
  piscina.on("error", () => {});
  return piscina;
}
