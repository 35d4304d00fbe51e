import { randomBytes, randomUUID } from "node:crypto";

import type { Bucket, Health } from "../contract.ts";
import { openBucket } from "./bucket.ts";
import type { Link } from "./link.ts";
import { CANARIES } from "./subjects.ts";

// As large as a small record, so that it does not fit where no record does.
const VALUE_BYTES = 4096;
const MAX_AGE_MS = 3_600_000;

/**
 * Makes the health check of a connection: a value is written to the server's disk, read back and deleted,
 * so that each time room must be found for it.
 */
export function createProbe(link: Link): (timeoutMs: number) => Promise<Health> {
  let key = randomUUID();
  let bucket: Promise<Bucket> | undefined;
  let running: Promise<Health> | undefined;

  async function round(): Promise<Health> {
    const startedMs = link.clock.nowMs();
    bucket ??= openBucket(link, CANARIES, { maxAgeMs: MAX_AGE_MS });
    const canaries = await bucket;
    const value = new Uint8Array(VALUE_BYTES);
    value.set(randomBytes(16));
    const written = await canaries.create(key, value);
    const read = await canaries.get(key);
    if (written === undefined || read === undefined || !equal(read.value, value)) {
      return { ok: false, cause: new Error("the value read back is not the value written") };
    }
    await canaries.delete(key);
    return { ok: true, roundTripMs: link.clock.nowMs() - startedMs };
  }

  return (timeoutMs) =>
    new Promise((resolve) => {
      let over = false;
      const end = (health: Health): void => {
        if (over) return;
        over = true;
        cancel();
        running = undefined;
        // What became of the canary is not known: the next one gets a key of its own.
        if (!health.ok) {
          key = randomUUID();
          bucket = undefined;
        }
        resolve(health);
      };
      const late = new Error(`no answer within ${timeoutMs} ms`);
      const cancel = link.clock.schedule(timeoutMs, () => end({ ok: false, cause: late }));
      running ??= round();
      running.then(end, (cause: unknown) => end({ ok: false, cause }));
    });
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
