import { parentPort } from "node:worker_threads";
import type { ThreadMessage } from "../thread.ts";

/** Tells the thread that started this one. */
export function tell<Answer>(message: ThreadMessage<Answer>): void {
  // eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(message);
}
