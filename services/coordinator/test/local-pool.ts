import { builtins } from "@operant/catalog";
import type { Pool, PoolAnswer, PoolJob } from "@operant/compute-service";
import { createKernels } from "@operant/kernels";
import type { Failure } from "@operant/protocol";
import { decodeManifest, encodeBlockResult, failure } from "@operant/protocol";
import { readManifest, runBlock } from "@operant/study";

const kernels = createKernels();
const registry = builtins();

/** What a block does instead of running, if anything. */
export type Trouble = (job: PoolJob, run: number) => Failure | "aborted" | undefined;

/** A pool of no threads: it runs blocks at once, the way a thread would, unless there is trouble. */
export function localPool(trouble: Trouble = () => undefined): Pool & { readonly runs: PoolJob[] } {
  const runs: PoolJob[] = [];
  return {
    runs,
    threads: 2,
    steps: () => 0,
    close: () => Promise.resolve(),
    async run(job): Promise<PoolAnswer> {
      runs.push(job);
      // As with threads, the answer comes in a later turn.
      await new Promise((resolve) => setImmediate(resolve));
      const what = trouble(job, runs.length);
      if (what === "aborted") return { kind: "aborted" };
      const { block, fence } = job;
      const ran = what === undefined ? compute(job) : { subjects: [], failure: what };
      const bytes = encodeBlockResult({ block, fence, ...ran, computeMs: 1 });
      return { kind: "done", parts: [bytes], outcome: ran.failure ? "failed" : "finished" };
    },
  };
}

function compute({ block, manifest }: PoolJob) {
  const decoded = decodeManifest(manifest);
  if (!decoded.ok) throw decoded.error;
  return runBlock({ manifest: readManifest(decoded.value.json), registry, kernels, block });
}

/** Whether a block holds a subject. */
export function holds({ block }: PoolJob, subject: number): boolean {
  return subject >= block.firstSubject && subject < block.firstSubject + block.subjectCount;
}

/** Trouble whenever a block holds one of `bad`, without saying which. */
export function deadly(bad: readonly number[], code = "OPERANT_COMPUTE_WORKER_LOST"): Trouble {
  return (job) =>
    bad.some((subject) => holds(job, subject))
      ? failure(code, "the thread died", { retryable: true })
      : undefined;
}
