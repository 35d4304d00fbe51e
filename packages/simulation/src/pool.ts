import type { Pool, PoolAnswer, PoolJob } from "@operant/compute-service";
import { COMPUTE_CODES } from "@operant/compute-service";
import type { BlockResult, Failure } from "@operant/protocol";
import { encodeBlockResult, failure } from "@operant/protocol";

import type { Animal } from "./animal.ts";
import type { Chance } from "./chance.ts";
import type { SimulatedProcess } from "./process.ts";
import type { Poison } from "./scenario.ts";

/** What a simulated pool is made of. */
export interface PoolParts {
  readonly process: SimulatedProcess;
  readonly chance: Chance;
  readonly threads: number;
  readonly animal: Animal;
  readonly poison: ReadonlyMap<number, Poison>;
  /** Mean time of one subject, ms. */
  readonly subjectMs: number;
  /** Ends the whole node, as a crash of its process does. */
  readonly crash: () => void;
  /** Whether the thread of this block dies though no subject is to blame. */
  readonly accident: (job: PoolJob) => boolean;
}

const HANG_MS = 30_000;
/** Chance that a finished result is sent in parts, as a large one is. */
const SPLIT = 0.15;

/** Creates a pool without threads: blocks take simulated time and then answer as threads would. */
export function createSimulatedPool(parts: PoolParts): Pool {
  const { process, chance, threads } = parts;
  const waiting: (() => void)[] = [];
  let running = 0;
  let steps = 0;
  let closed = false;

  /** Waits for a thread; false when a signal came first. */
  function takeThread({ signal, whileWaiting }: PoolJob): Promise<boolean> {
    const leaving = AbortSignal.any([signal, whileWaiting]);
    if (closed || leaving.aborted) return Promise.resolve(false);
    if (running < threads) {
      running += 1;
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      const leave = (): void => done(false);
      const start = (): void => {
        running += 1;
        done(true);
      };
      const done = (started: boolean): void => {
        const place = waiting.indexOf(start);
        if (place >= 0) waiting.splice(place, 1);
        leaving.removeEventListener("abort", leave);
        resolve(started);
      };
      waiting.push(start);
      leaving.addEventListener("abort", leave);
    });
  }

  function compute(job: PoolJob): Promise<PoolAnswer> {
    if (kills(job)) {
      process.clock.schedule(chance.around(parts.subjectMs), parts.crash);
      return new Promise(() => {});
    }
    const { outcome, afterMs, results } = attempt(job);
    return new Promise((resolve) => {
      const stop = (): void => {
        cancel();
        resolve({ kind: "aborted" });
      };
      const cancel = process.clock.schedule(afterMs, () => {
        job.signal.removeEventListener("abort", stop);
        for (const { subjects } of results) for (const one of subjects) steps += one.steps;
        resolve({ kind: "done", parts: results.map(encodeBlockResult), outcome });
      });
      job.signal.addEventListener("abort", stop);
    });
  }

  function kills({ block: { firstSubject, subjectCount } }: PoolJob): boolean {
    for (let subject = firstSubject; subject < firstSubject + subjectCount; subject += 1) {
      if (parts.poison.get(subject) === "kills-node") return true;
    }
    return false;
  }

  function attempt(job: PoolJob): {
    readonly outcome: "finished" | "failed" | "hung" | "lost";
    readonly afterMs: number;
    readonly results: readonly BlockResult[];
  } {
    const { firstSubject, subjectCount } = job.block;
    const all = Array.from({ length: subjectCount }, (_, place) => firstSubject + place);
    const computeMs = chance.around(parts.subjectMs) * subjectCount;
    const bad = all.find((subject) => parts.poison.has(subject));
    const kind = bad === undefined ? undefined : parts.poison.get(bad);
    const named = chance.happens(0.5) ? { subject: bad } : {};
    const failed = (reported: Failure, good: readonly number[]): readonly BlockResult[] => [
      { ...resultOf(job, good, computeMs), failure: reported },
    ];
    if (kind === "hangs") {
      const hung = failure(COMPUTE_CODES.hung, "no step", { retryable: true, ...named });
      return { outcome: "hung", afterMs: HANG_MS, results: failed(hung, []) };
    }
    if (kind === "kills-thread" || parts.accident(job)) {
      const about = kind === undefined ? {} : named;
      const lost = failure(COMPUTE_CODES.workerLost, "the thread died", {
        retryable: true,
        ...about,
      });
      return { outcome: "lost", afterMs: computeMs / 2, results: failed(lost, []) };
    }
    if (kind === "throws") {
      const threw = failure("OPERANT_ENVIRONMENT_NOT_FINITE", "reward is NaN", {
        retryable: false,
        subject: bad,
      });
      const good = all.filter((subject) => !parts.poison.has(subject));
      return { outcome: "failed", afterMs: computeMs, results: failed(threw, good) };
    }
    return { outcome: "finished", afterMs: computeMs, results: split(job, all, computeMs) };
  }

  /** One result, or two halves. */
  function split(job: PoolJob, all: readonly number[], computeMs: number): BlockResult[] {
    if (all.length < 2 || !chance.happens(SPLIT)) return [resultOf(job, all, computeMs)];
    const middle = chance.integer(1, all.length - 1);
    return [all.slice(0, middle), all.slice(middle)].map((some) => {
      const block = { ...job.block, firstSubject: some[0] ?? 0, subjectCount: some.length };
      return resultOf({ ...job, block }, some, (computeMs * some.length) / all.length);
    });
  }

  function resultOf(job: PoolJob, subjects: readonly number[], computeMs: number): BlockResult {
    const { block, fence } = job;
    const worker = { node: process.name, runtime: "simulated", version: "0.1.0", architecture: "" };
    return { block, fence, subjects: subjects.map(parts.animal), worker, computeMs };
  }

  return {
    threads,
    steps: () => steps,
    async run(job) {
      if (!(await takeThread(job))) return { kind: "aborted" };
      try {
        return await compute(job);
      } finally {
        running -= 1;
        waiting.shift()?.();
      }
    },
    close() {
      closed = true;
      return Promise.resolve();
    },
  };
}
