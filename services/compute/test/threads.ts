import type { ManualClock } from "@operant/bus";
import type { BlockResult } from "@operant/protocol";
import { decodeBlockResult } from "@operant/protocol";

import type { Pool, PoolAnswer, PoolJob } from "@operant/compute-service";
import { createThreadPool } from "@operant/compute-service";
import { startCrew } from "@operant/compute-service/crew";

/** A pool whose threads behave as the first subject of a block says. */
export function fixturePool(clock: ManualClock, threads = 1): Pool {
  return createThreadPool({
    crew: startCrew({
      threads,
      memoryMb: 64,
      entry: new URL("./fixtures/thread.ts", import.meta.url),
    }),
    maxPayload: 1 << 20,
    worker: { node: "test", runtime: "", version: "", architecture: "" },
    clock,
    hangMs: 1000,
  });
}

/** Two shared words: 0 lets a waiting thread go on, 1 counts the tasks that have begun. */
export function createGate(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(8));
}

/** A job of one subject. */
export function job(
  firstSubject: number,
  gate: Int32Array,
  change: Partial<PoolJob> = {},
): PoolJob {
  return {
    block: { study: new Uint8Array(32), firstSubject, subjectCount: 1, attempt: 1 },
    fence: { attempt: 1, takeover: 0 },
    served: false,
    manifest: new Uint8Array(gate.buffer),
    signal: new AbortController().signal,
    whileWaiting: new AbortController().signal,
    ...change,
  };
}

/** Resolves once `count` tasks have begun. */
export async function begun(gate: Int32Array, count: number): Promise<void> {
  while (Atomics.load(gate, 1) < count) await new Promise((resolve) => setImmediate(resolve));
}

/** The result inside an answer. */
export function resultOf(answer: PoolAnswer): BlockResult {
  if (answer.kind !== "done") throw new Error("the job was aborted");
  const decoded = decodeBlockResult(answer.parts[0] ?? new Uint8Array(0));
  if (!decoded.ok) throw decoded.error;
  return decoded.value;
}
