import { operant } from "#wire";

import type { Block, Fence } from "./block.ts";
import { checkBlock, checkFence, HASH_BYTES, readBlock, readFence } from "./block.ts";
import { checkBytes, checkCode, checkCount, checkText, checkUint, inconsistent } from "./check.ts";
import type { Decoded } from "./frame.ts";
import { checkKnown, frame, FrameKind, readBytes, unframe } from "./frame.ts";
import type { Table } from "./table.ts";
import { checkTable, readTable, wireTable } from "./table.ts";

/** Everything one animal leaves behind. */
export interface SubjectResult {
  /** Index in the whole study. */
  readonly subject: number;
  /** SHA-256 over the canonical bytes of the trials and the final snapshot of the agent; 32 bytes. */
  readonly digest: Uint8Array;
  readonly tables: readonly Table[];
  /** Environment steps. */
  readonly steps: number;
  readonly trials: number;
  readonly spineUpdates: number;
}

/** Why a subject did not finish: an expected outcome. */
export interface Failure {
  /** Stable code, e.g. OPERANT_ENVIRONMENT_NOT_FINITE. */
  readonly code: string;
  /** Field, value, allowed range and remedy; at most 8,192 characters. */
  readonly message: string;
  /** The subject that failed, where it is known. */
  readonly subject?: number | undefined;
  /** Whether the same block may succeed elsewhere. */
  readonly retryable: boolean;
}

/** Who computed a block. */
export interface Worker {
  readonly node: string;
  readonly runtime: string;
  readonly version: string;
  readonly architecture: string;
}

/** What became of one block. */
export interface BlockResult {
  readonly block: Block;
  readonly fence: Fence;
  /** In subject order; without a failure there is one for each subject of the block. */
  readonly subjects: readonly SubjectResult[];
  readonly failure?: Failure | undefined;
  /** Filled in by the node that ran the block. */
  readonly worker?: Worker | undefined;
  /** Wall-clock time of the block there; 0 or absent = unknown. Shapes no result. */
  readonly computeMs?: number | undefined;
}

const MAX_FAILURE_TEXT = 8192;

/** Builds a failure whose message is cut to what the wire carries. */
export function failure(
  code: string,
  message: string,
  options: { readonly retryable: boolean; readonly subject?: number | undefined },
): Failure {
  const clipped = message.slice(0, MAX_FAILURE_TEXT - 1).replaceAll(/[\uD800-\uDFFF]/gu, "?");
  return { code, message: clipped, ...options };
}

/** Frames a result. Throws ProtocolError. */
export function encodeBlockResult(result: BlockResult): Uint8Array {
  checkBlockResult(result);
  return frame(
    FrameKind.blockResult,
    operant.v1.BlockResult.encode({
      block: result.block,
      fence: result.fence,
      subjects: result.subjects.map((subject) => ({
        ...subject,
        tables: subject.tables.map(wireTable),
      })),
      failure: result.failure
        ? { ...result.failure, subject: result.failure.subject ?? null }
        : null,
      worker: result.worker ?? null,
      computeMs: result.computeMs ?? 0,
    }),
  );
}

/** Reads a framed result. Values of columns are views into one fresh buffer, possibly unaligned. */
export function decodeBlockResult(bytes: Uint8Array): Decoded<BlockResult> {
  return unframe(FrameKind.blockResult, bytes, (reader) => {
    const wire = operant.v1.BlockResult.decode(reader);
    checkKnown("result", wire);
    const result: BlockResult = {
      block: readBlock("block", wire.block ?? {}),
      fence: readFence("fence", wire.fence ?? {}),
      subjects: (wire.subjects ?? []).map(readSubject),
      ...(wire.failure ? { failure: readFailure(wire.failure) } : {}),
      ...(wire.worker ? { worker: readWorker(wire.worker) } : {}),
      ...(wire.computeMs ? { computeMs: wire.computeMs } : {}),
    };
    checkBlockResult(result);
    return result;
  });
}

/** Throws ProtocolError unless every field is in range and the subjects fit the block. */
export function checkBlockResult(result: BlockResult): void {
  checkBlock("block", result.block);
  checkFence("fence", result.fence);
  if (result.fence.attempt !== result.block.attempt) {
    throw inconsistent(
      "fence.attempt",
      "differs from block.attempt; report the block's own attempt",
    );
  }
  checkSubjects(result);
  if (result.computeMs !== undefined) checkCount("compute_ms", result.computeMs);
  if (result.failure !== undefined) checkFailure(result.failure, result.block);
  if (result.worker !== undefined) {
    checkText("worker.node", result.worker.node, 0, 256);
    checkText("worker.runtime", result.worker.runtime, 0, 256);
    checkText("worker.version", result.worker.version, 0, 256);
    checkText("worker.architecture", result.worker.architecture, 0, 256);
  }
}

function checkSubjects({ block, subjects, failure: failed }: BlockResult): void {
  if (subjects.length > block.subjectCount) {
    throw inconsistent("subjects", `${subjects.length} for a block of ${block.subjectCount}`);
  }
  if (failed === undefined && subjects.length !== block.subjectCount) {
    const problem = `${subjects.length} of ${block.subjectCount} without a failure that explains it`;
    throw inconsistent("subjects", problem);
  }
  const end = block.firstSubject + block.subjectCount;
  let next = block.firstSubject;
  for (const [index, subject] of subjects.entries()) {
    const field = `subjects[${index}]`;
    checkUint(`${field}.subject`, subject.subject, next, end - 1);
    next = subject.subject + 1;
    checkBytes(`${field}.digest`, subject.digest, HASH_BYTES);
    checkCount(`${field}.steps`, subject.steps);
    checkCount(`${field}.trials`, subject.trials);
    checkCount(`${field}.spine_updates`, subject.spineUpdates);
    checkTables(field, subject.tables);
  }
}

function checkTables(field: string, tables: readonly Table[]): void {
  const seen = new Set<string>();
  for (const table of tables) {
    const name = `${field}.${table.name}`;
    checkTable(name, table);
    if (seen.has(table.name)) throw inconsistent(name, "the table occurs twice");
    seen.add(table.name);
  }
}

function checkFailure(failed: Failure, block: Block): void {
  checkCode("failure.code", failed.code);
  checkText("failure.message", failed.message, 0, MAX_FAILURE_TEXT);
  if (failed.subject !== undefined) {
    const last = block.firstSubject + block.subjectCount - 1;
    checkUint("failure.subject", failed.subject, block.firstSubject, last);
  }
}

function readSubject(wire: operant.v1.SubjectResult.$Properties, index: number): SubjectResult {
  const field = `subjects[${index}]`;
  checkKnown(field, wire);
  return {
    subject: wire.subject ?? 0,
    digest: readBytes(wire.digest),
    tables: (wire.tables ?? []).map((table) => readTable(`${field}.${table.name ?? ""}`, table)),
    steps: wire.steps ?? 0,
    trials: wire.trials ?? 0,
    spineUpdates: wire.spineUpdates ?? 0,
  };
}

function readFailure(wire: operant.v1.Failure.$Properties): Failure {
  checkKnown("failure", wire);
  return {
    code: wire.code ?? "",
    message: wire.message ?? "",
    ...(typeof wire.subject === "number" ? { subject: wire.subject } : {}),
    retryable: wire.retryable ?? false,
  };
}

function readWorker(wire: operant.v1.Worker.$Properties): Worker {
  checkKnown("worker", wire);
  return {
    node: wire.node ?? "",
    runtime: wire.runtime ?? "",
    version: wire.version ?? "",
    architecture: wire.architecture ?? "",
  };
}
