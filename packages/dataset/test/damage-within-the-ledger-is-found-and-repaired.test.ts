import { expect, it } from "vitest";

import { MemoryDisk } from "../src/index.ts";
import { DIRECTORY, openOn, partHashes } from "./store.ts";
import { blockResult, makeStudy, runToEnd } from "./study.ts";

const LEDGER = `${DIRECTORY}/ledger`;
const study = makeStudy({ subjects: 8 });

async function half(): Promise<{ readonly store: MemoryDisk; readonly ledger: Uint8Array }> {
  const store = new MemoryDisk();
  const dataset = await openOn(store, study);
  for (const first of [0, 2, 4, 6]) {
    const { result, bytes } = blockResult(study, first, 2);
    await dataset.commit(result, bytes);
  }
  await dataset.close();
  return { store, ledger: (await store.read(LEDGER)) ?? new Uint8Array(0) };
}

/** Offset of the nth frame, counted from 0. */
function frameAt(ledger: Uint8Array, n: number): number {
  const view = new DataView(ledger.buffer, ledger.byteOffset);
  let offset = 16;
  for (let i = 0; i < n; i += 1) offset += 56 + view.getUint32(offset + 4, true);
  return offset;
}

it("names offset and remedy for a flipped bit anywhere in a frame before the last", async () => {
  const { store, ledger } = await half();
  const [start, end] = [frameAt(ledger, 2), frameAt(ledger, 3)];
  for (let at = start; at < end; at += at < start + 24 || at > end - 33 ? 1 : 17) {
    const damaged = ledger.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 0x10;
    store.overwrite(LEDGER, damaged);
    await expect(openOn(store, study)).rejects.toMatchObject({
      code: "OPERANT_DATASET_LEDGER_CORRUPT",
      message: expect.stringMatching(
        new RegExp(`ledger is damaged at byte ${start}, after 2 good records .*--repair`),
      ),
    });
    expect(await store.read(LEDGER)).toEqual(damaged);
  }
});

it("repairs by dropping the damaged frame alone and keeps a copy", async () => {
  const { store, ledger } = await half();
  const damaged = ledger.slice();
  const at = frameAt(ledger, 2) + 40;
  damaged[at] = (damaged[at] ?? 0) ^ 1;
  store.overwrite(LEDGER, damaged);
  const dataset = await openOn(store, study, { repair: true });
  expect(dataset.recovery).toMatchObject({ droppedRecords: 1, lostSubjects: 0 });
  expect([...dataset.missing()]).toEqual([
    [2, 2],
    [8, 8],
  ]);
  expect(await store.read(`${LEDGER}.damaged`)).toEqual(damaged);
  await runToEnd(dataset, study);
  const { digest } = await dataset.complete();
  await dataset.close();

  const whole = new MemoryDisk();
  const reference = await openOn(whole, study);
  await runToEnd(reference, study);
  expect((await reference.complete()).digest).toBe(digest);
  expect(await partHashes(store)).toEqual(await partHashes(whole));
});

it("a repaired ledger has the sums of an undamaged one, whichever record was lost", async () => {
  const whole = new MemoryDisk();
  const reference = await openOn(whole, study);
  await runToEnd(reference, study);
  const { seconds: _, ...accounts } = await reference.complete();
  await reference.close();
  expect(accounts.steps).toBeGreaterThan(0);
  const ledger = (await whole.read(LEDGER)) ?? new Uint8Array(0);
  for (let frame = 1; frameAt(ledger, frame + 1) < ledger.length; frame += 1) {
    const damaged = ledger.slice();
    const at = frameAt(ledger, frame) + 40;
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    whole.overwrite(LEDGER, damaged);
    let dataset = await openOn(whole, study, { repair: true });
    // Closed and opened in the middle of it: the ledger alone knows what is to be counted.
    const [[first = 0, count = 0] = []] = dataset.missing(3);
    if (count > 0) {
      const { result, bytes } = blockResult(study, first, count);
      await dataset.commit(result, bytes);
    }
    await dataset.close();
    dataset = await openOn(whole, study);
    await runToEnd(dataset, study);
    expect(await dataset.complete()).toMatchObject(accounts);
    await dataset.close();
    dataset = await openOn(whole, study);
    expect(dataset.status()).toMatchObject({ committed: 16, missing: 0 });
    await dataset.close();
  }
});

it("computes results again whose spool is damaged", async () => {
  const { store } = await half();
  const [segment = ""] = await store.list(`${DIRECTORY}/spool`);
  const path = `${DIRECTORY}/spool/${segment}`;
  const bytes = (await store.read(path)) ?? new Uint8Array(0);
  bytes[10] = (bytes[10] ?? 0) ^ 1;
  store.overwrite(path, bytes);
  const dataset = await openOn(store, study);
  expect(dataset.recovery.lostSubjects).toBe(2);
  expect([...dataset.missing()]).toEqual([
    [0, 2],
    [8, 8],
  ]);
  await runToEnd(dataset, study);
  expect(await dataset.complete()).toMatchObject({ committed: 16, conflicts: 0, clean: true });
});
