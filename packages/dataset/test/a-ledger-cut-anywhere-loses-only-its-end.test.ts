import { expect, it } from "vitest";

import { MemoryDisk } from "../src/index.ts";
import { DIRECTORY, openOn, partHashes } from "./store.ts";
import { blockResult, makeStudy, runToEnd } from "./study.ts";

const LEDGER = `${DIRECTORY}/ledger`;
const study = makeStudy({ subjects: 4 });

/** A finished dataset, and where its ledger ended after the opening and after each commit. */
async function finished() {
  const store = new MemoryDisk();
  const dataset = await openOn(store, study);
  const ends: number[] = [(await store.size(LEDGER)) ?? 0];
  for (const first of [0, 2, 4]) {
    const { result, bytes } = blockResult(study, first, 2);
    await dataset.commit(result, bytes);
    ends.push((await store.size(LEDGER)) ?? 0);
  }
  await runToEnd(dataset, study);
  const { digest } = await dataset.complete();
  await dataset.close();
  const ledger = (await store.read(LEDGER)) ?? new Uint8Array(0);
  return { store, ledger, ends, digest };
}

it("keeps every whole record and says how much it cut off", async () => {
  const { store, ledger, ends } = await finished();
  for (let length = 0; length < ledger.length; length += length < 700 ? 1 : 7) {
    store.overwrite(LEDGER, ledger.slice(0, length));
    const cut = await openOn(store, study);
    const good = ends.filter((end) => end <= length);
    expect(cut.recovery.cutBytes).toBe(good.length === 0 ? 0 : tornBytes(ledger, length));
    expect(cut.status().committed).toBeGreaterThanOrEqual(2 * Math.max(0, good.length - 1));
    await cut.close();
  }
});

it("finishes with the same parts and digest", async () => {
  const { store, ledger, ends, digest } = await finished();
  const expected = await partHashes(store);
  const steps = Array.from({ length: Math.floor(ledger.length / 131) }, (_, i) => i * 131);
  for (const length of [...ends, ...steps]) {
    store.overwrite(LEDGER, ledger.slice(0, length));
    const cut = await openOn(store, study);
    await runToEnd(cut, study);
    expect((await cut.complete()).digest).toBe(digest);
    await cut.close();
    expect(await partHashes(store)).toEqual(expected);
  }
});

/** Bytes after the last whole frame of a ledger cut to `length`. */
function tornBytes(ledger: Uint8Array, length: number): number {
  const view = new DataView(ledger.buffer, ledger.byteOffset);
  let end = 16;
  for (;;) {
    const next = end + 56 + (end + 8 <= length ? view.getUint32(end + 4, true) : Infinity);
    if (next > length) return length - end;
    end = next;
  }
}
