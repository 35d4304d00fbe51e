import { MessageChannel } from "node:worker_threads";

import type { Clock } from "@operant/bus";
import type { Block, Failure, Fence, Worker } from "@operant/protocol";
import { encodeBlock, encodeBlockResult, failure, toHex } from "@operant/protocol";

import { COMPUTE_CODES } from "./codes.ts";
import type { Crew } from "./crew.ts";
import type { Participants } from "./participants-port.ts";
import { answerAt } from "./participants-port.ts";
import type { Sighting } from "./progress.ts";
import { clearSlot, readSlot } from "./progress.ts";
import type { BlockAnswer, BlockTask } from "./task.ts";
import { createWatchdog } from "./watchdog.ts";

/** One block to compute. */
export interface PoolJob {
  readonly block: Block;
  readonly fence: Fence;
  /** Framed Manifest over shared memory. */
  readonly manifest: Uint8Array;
  /** Whether the study has participants served from elsewhere. */
  readonly served: boolean;
  /** Stops it whether it runs or waits. */
  readonly signal: AbortSignal;
  /** Stops it only as long as it waits for a thread. */
  readonly whileWaiting: AbortSignal;
}

/** What became of a job; a dead, hung or memory-less thread is an answer too. */
export type PoolAnswer =
  | { readonly kind: "done"; readonly parts: readonly Uint8Array[]; readonly outcome: Outcome }
  /** One of the job's signals stopped it. */
  | { readonly kind: "aborted" };

export type Outcome = "finished" | "failed" | "hung" | "lost";

/** Threads that compute blocks. */
export interface Pool {
  readonly threads: number;
  /** Never rejects. Jobs beyond the number of threads wait in order. */
  run(job: PoolJob): Promise<PoolAnswer>;
  /** Steps taken by all threads so far, those of dead ones included. */
  steps(): number;
  /** Ends every thread; jobs that still run are answered "aborted". */
  close(): Promise<void>;
}

export interface ThreadPoolOptions {
  /** The threads; the pool ends them when it is closed. */
  readonly crew: Crew;
  readonly maxPayload: number;
  readonly worker: Worker;
  readonly clock: Clock;
  /** Where participants that are served are asked. Absent: they run here. */
  readonly participants?: Participants;
  /** Time without a step after which a task is given up, ms. */
  readonly hangMs: number;
}

/** Creates the pool of a crew. */
export function createThreadPool(options: ThreadPoolOptions): Pool {
  const { crew, maxPayload, worker } = options;
  const { progress, piscina, threads, memoryMb } = crew;
  const watchdog = createWatchdog(options.hangMs, options.clock);
  const slots = createSlots(threads);
  const closing = new AbortController();

  async function runOn(slot: number, job: PoolJob, signal: AbortSignal): Promise<PoolAnswer> {
    clearSlot(progress, slot);
    const giveUp = new AbortController();
    let hung: Sighting | undefined;
    const unwatch = watchdog.watch({
      look: () => readSlot(progress, slot),
      onHung: (last) => {
        hung = last;
        giveUp.abort();
      },
    });
    const { block, fence, manifest } = job;
    const study = toHex(block.study);
    const ports = job.served ? openPorts(options) : undefined;
    const task: BlockTask = {
      block: encodeBlock(block),
      takeover: fence.takeover,
      study,
      manifest,
      slot,
      maxPayload,
      worker,
      ...(ports === undefined ? {} : { participants: ports.port2 }),
    };
    try {
      const until = AbortSignal.any([signal, giveUp.signal]);
      const transferList = ports === undefined ? [] : [ports.port2];
      const answer = (await piscina.run(task, { signal: until, transferList })) as BlockAnswer;
      return {
        kind: "done",
        parts: answer.parts,
        outcome: answer.complete ? "finished" : "failed",
      };
    } catch (error) {
      if (signal.aborted) return { kind: "aborted" };
      if (hung !== undefined)
        return report(job, options, hungFailure(hung, options.hangMs), "hung");
      const { subject } = readSlot(progress, slot);
      return report(job, options, lostFailure(error, subject, memoryMb), "lost");
    } finally {
      ports?.port1.close();
      unwatch();
    }
  }

  return {
    threads,
    async run(job) {
      const signal = AbortSignal.any([job.signal, closing.signal]);
      const slot = await slots.take(AbortSignal.any([signal, job.whileWaiting]));
      if (slot === undefined) return { kind: "aborted" };
      try {
        return await runOn(slot, job, signal);
      } finally {
        slots.give(slot);
      }
    },
    steps: () => watchdog.steps(),
    async close() {
      closing.abort();
      await crew.dismiss();
    },
  };
}

/** A line by which a thread may ask served participants. */
function openPorts({ participants }: ThreadPoolOptions): MessageChannel | undefined {
  if (participants === undefined) return undefined;
  const channel = new MessageChannel();
  answerAt(channel.port1, participants);
  return channel;
}

function report(
  { block, fence }: PoolJob,
  { worker }: ThreadPoolOptions,
  failed: Failure,
  outcome: Outcome,
): PoolAnswer {
  const bytes = encodeBlockResult({ block, fence, subjects: [], failure: failed, worker });
  return { kind: "done", parts: [bytes], outcome };
}

function hungFailure({ subject }: Sighting, hangMs: number): Failure {
  const message =
    `no step for ${hangMs / 1000} s${inSubject(subject)}; the environment or agent is caught in an ` +
    "endless loop, or one of its steps takes too long: correct its code, or allow more (--hang-after)";
  return failure(COMPUTE_CODES.hung, message, { retryable: true, subject });
}

function lostFailure(error: unknown, subject: number | undefined, memoryMb: number): Failure {
  const reason = error instanceof Error ? error.message : String(error);
  const { code } = error as NodeJS.ErrnoException;
  const message =
    code === "ERR_WORKER_OUT_OF_MEMORY"
      ? `out of memory${inSubject(subject)}: the environment or agent keeps more than the ` +
        `${memoryMb} MB that a thread may take; correct its code, or allow more (--memory)`
      : `the thread ended${inSubject(subject)} (${reason}): the environment or agent leaves or ` +
        "crashes its process; correct its code";
  return failure(COMPUTE_CODES.workerLost, message, { retryable: true, subject });
}

function inSubject(subject: number | undefined): string {
  return subject === undefined ? "" : ` in subject ${subject}`;
}

/** Numbered places, handed out in the order of asking. */
function createSlots(count: number): {
  take(signal: AbortSignal): Promise<number | undefined>;
  give(slot: number): void;
} {
  const free = Array.from({ length: count }, (_, slot) => slot);
  const waiting = new Set<(slot: number | undefined) => void>();
  return {
    async take(signal) {
      if (signal.aborted) return undefined;
      const slot = free.shift();
      if (slot !== undefined) return slot;
      return new Promise((resolve) => {
        const leave = (): void => served(undefined);
        const served = (given: number | undefined): void => {
          waiting.delete(served);
          signal.removeEventListener("abort", leave);
          resolve(given);
        };
        waiting.add(served);
        signal.addEventListener("abort", leave);
      });
    },
    give(slot) {
      const [first] = waiting;
      if (first === undefined) free.push(slot);
      else first(slot);
    },
  };
}
