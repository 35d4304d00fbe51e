// The entry of a worker thread: one call computes one block. It answers in any case; whatever an error
// would lose on its way between threads (code, fields) travels in the encoded result instead.
import { createHash } from "node:crypto";
import { performance } from "node:perf_hooks";

import { move, transferableSymbol, valueSymbol, workerData } from "piscina";

import { createKernels } from "@operant/kernels";
import type { Block, BlockResult } from "@operant/protocol";
import { decodeBlock, failure } from "@operant/protocol";
import { runBlock } from "@operant/study/run";

import { COMPUTE_CODES } from "./codes.ts";
import type { OpenStudy } from "./open-study.ts";
import { createMemoryGuard } from "./memory.ts";
import { openStudy, StudyUnusableError } from "./open-study.ts";
import { startSlot } from "./progress.ts";
import { encodeParts } from "./result-parts.ts";
import type { BlockAnswer, BlockTask, WorkerSetting } from "./task.ts";

const MOST_STUDIES = 8;
const setting = workerData as WorkerSetting;
const kernels = createKernels();
const checkMemory = createMemoryGuard(setting.memoryMb);
const studies = new Map<string, OpenStudy>();

/** Computes one block and hands the framed results over without copying them. */
export default async function computeBlock(task: BlockTask): Promise<unknown> {
  const decoded = decodeBlock(task.block);
  // The I/O thread encoded it a moment ago.
  if (!decoded.ok) throw decoded.error;
  const startedMs = performance.now();
  const outcome = await outcomeOf(decoded.value, task);
  const result: BlockResult = {
    block: decoded.value,
    fence: { attempt: decoded.value.attempt, takeover: task.takeover },
    ...outcome,
    worker: task.worker,
    computeMs: performance.now() - startedMs,
  };
  const parts = encodeParts(result, task.maxPayload);
  return handOver({ parts, complete: outcome.failure === undefined });
}

async function outcomeOf(
  block: Block,
  task: BlockTask,
): Promise<Pick<BlockResult, "subjects" | "failure">> {
  const { steps, subject: onSubject } = startSlot(setting.progress, task.slot);
  const onProgress = (count: number): void => {
    steps(count);
    checkMemory();
  };
  try {
    const { manifest, registry } = await study(task);
    const createHasher = () => createHash("sha256");
    const watched = { onProgress, onSubject, createHasher };
    const job = { manifest, registry, kernels, block, ...watched };
    if (task.participants === undefined) return runBlock(job);
    // Loaded by those who need it: it brings the conversation with served participants.
    const { runWhereverServed } = await import("./run-served.ts");
    return await runWhereverServed(job, task.participants);
  } catch (error) {
    const unusable = error instanceof StudyUnusableError;
    const code = unusable ? COMPUTE_CODES.studyUnusable : COMPUTE_CODES.internal;
    const message = error instanceof Error ? error.message : String(error);
    return { subjects: [], failure: failure(code, message, { retryable: false }) };
  } finally {
    task.participants?.close();
  }
}

async function study(task: BlockTask): Promise<OpenStudy> {
  const open = studies.get(task.study) ?? (await openStudy(task.study, task.manifest));
  studies.delete(task.study);
  studies.set(task.study, open);
  const oldest = studies.keys().next();
  if (studies.size > MOST_STUDIES && oldest.done !== true) studies.delete(oldest.value);
  return open;
}

function handOver(answer: BlockAnswer): unknown {
  return move({
    get [transferableSymbol]() {
      return answer.parts.map((part) => part.buffer);
    },
    get [valueSymbol]() {
      return answer;
    },
  });
}
