import type { Block } from "@operant/protocol";
import { encodeBlock, toHex } from "@operant/protocol";

import type { StudySetting } from "./contract.ts";
import type { Due } from "./plan.ts";
import type { Outstanding, Window } from "./window.ts";

/** Publishes a range under a fence of its own, raised in the log first when it is not the first. */
export async function dispatch(
  { first, count, leastAttempt }: Due,
  setting: StudySetting,
  window: Window,
): Promise<void> {
  const { archive, blocks, id, metrics } = setting;
  let attempt = Math.max(leastAttempt, archive.highestFence([first, count]).attempt + 1);
  for (;;) {
    if (attempt > 1) await archive.raiseFence([first, count], { attempt, takeover: 0 });
    const block: Block = { study: id, firstSubject: first, subjectCount: count, attempt };
    // Before publishing: the answer may overtake the acknowledgement.
    window.add(block);
    const stored = await blocks.publish(encodeBlock(block), messageId(block));
    metrics.enqueued.add(1, { kind: attempt > 1 ? "again" : "first" });
    // Unknown: either it is stored, or the silence will tell. A fresh attempt that was stored before
    // belongs to an earlier life of this coordinator; it may have been answered already.
    if (stored.kind !== "duplicate") return;
    window.settle({ first, count }, attempt);
    attempt += 1;
  }
}

/**
 * Publishes once more what is on its way, under the same fence: whoever answers first is committed, and
 * the other answer is compared with it.
 */
export async function dispatchCopy(
  { first, count, attempt }: Outstanding,
  { blocks, id, metrics }: StudySetting,
): Promise<void> {
  const block: Block = { study: id, firstSubject: first, subjectCount: count, attempt };
  metrics.enqueued.add(1, { kind: "again" });
  await blocks.publish(encodeBlock(block), `${messageId(block)}/copy`);
}

function messageId({ study, firstSubject, subjectCount, attempt }: Block): string {
  return `${toHex(study)}/${firstSubject}-${subjectCount}/${attempt}`;
}
