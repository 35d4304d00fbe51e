import type { KV } from "nats";

import type { Entry } from "../contract.ts";
import type { Mailbox } from "../mailbox.ts";
import { createMailbox } from "../mailbox.ts";
import type { Link } from "./link.ts";

const PAUSE_MS = 500;
const LONGEST_WAIT_MS = 5000;

/**
 * Follows a bucket until `signal` ends it. The client's own watch may fall silent when the server
 * restarts or loses its store, so every interruption of the connection starts a new one: present entries
 * are then repeated, and those that vanished meanwhile are told as deletions.
 */
export function watchBucket(
  link: Link,
  open: () => Promise<KV>,
  reopen: () => void,
  signal: AbortSignal,
): AsyncIterable<Entry> {
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  const mailbox = createMailbox<Entry>(stop);
  const present = new Set<string>();

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      if (!(await link.connected(LONGEST_WAIT_MS, stopping.signal))) continue;
      try {
        const kv = await link.unlessInterrupted(open());
        await followOnce(kv, { link, present, mailbox, stopping: stopping.signal });
      } catch (error) {
        link.logger.warn({ err: error }, "a watch ended; starting it again");
        reopen();
        await link.pause(PAUSE_MS, stopping.signal);
      }
    }
  }

  for (const ending of [signal, link.ended]) {
    ending.addEventListener("abort", stop, { once: true });
    if (ending.aborted) stop();
  }
  stopping.signal.addEventListener("abort", () => {
    signal.removeEventListener("abort", stop);
    link.ended.removeEventListener("abort", stop);
    mailbox.stop();
  });
  if (stopping.signal.aborted) mailbox.stop();
  else void run();
  return mailbox;
}

interface Following {
  readonly link: Link;
  /** Keys that the reader takes for present. */
  readonly present: Set<string>;
  readonly mailbox: Mailbox<Entry>;
  readonly stopping: AbortSignal;
}

/** Passes on what one watch of the client yields, until the connection is interrupted. */
async function followOnce(kv: KV, { link, present, mailbox, stopping }: Following): Promise<void> {
  const vanished = new Set(present);
  // Told once every present entry has been: what is still listed then has gone meanwhile.
  const initializedFn = (): void => {
    for (const key of vanished) tell({ key, value: new Uint8Array(0), revision: 0 });
    vanished.clear();
  };
  const opening = kv.watch({ initializedFn });
  const end = (): void =>
    void opening.then(
      (late) => late.stop(),
      () => {},
    );
  // Already now: a watch that was opened on a connection lost meanwhile may stay silent.
  const forget = link.onInterruption(end);
  stopping.addEventListener("abort", end, { once: true });
  if (stopping.aborted) end();

  function tell(entry: Entry): void {
    if (entry.value.length > 0) present.add(entry.key);
    // A deletion that the reader never saw the entry of is none of its business.
    else if (!present.delete(entry.key)) return;
    mailbox.push(entry);
  }

  try {
    const entries = await link.unlessInterrupted(opening);
    for await (const { key, value, revision, operation } of entries) {
      vanished.delete(key);
      tell({ key, value: operation === "PUT" ? value : new Uint8Array(0), revision });
    }
  } finally {
    forget();
    stopping.removeEventListener("abort", end);
  }
}
