import type { MessagePort } from "node:worker_threads";

import type { Worker } from "@operant/protocol";

/** What the I/O thread posts to a worker thread: one block is one task. */
export interface BlockTask {
  /** Framed Block. */
  readonly block: Uint8Array;
  readonly takeover: number;
  /** Study id in hexadecimal: the key of the thread's cache. */
  readonly study: string;
  /** Framed Manifest over shared memory, so that posting it copies nothing. */
  readonly manifest: Uint8Array;
  /** The progress slot that this task writes. */
  readonly slot: number;
  /** Largest payload of one message, bytes. */
  readonly maxPayload: number;
  /** Who computes. */
  readonly worker: Worker;
  /** Where served participants are asked, in a study that has some; see `answerAt`. */
  readonly participants?: MessagePort;
}

/** What a worker thread answers: framed results, each within the payload limit. */
export interface BlockAnswer {
  readonly parts: readonly Uint8Array[];
  /** Whether every subject finished. */
  readonly complete: boolean;
}

/** What every worker thread is given once. */
export interface WorkerSetting {
  /** Shared progress slots. */
  readonly progress: SharedArrayBuffer;
  /** Most memory of typed arrays in this thread, MiB. */
  readonly memoryMb: number;
}
