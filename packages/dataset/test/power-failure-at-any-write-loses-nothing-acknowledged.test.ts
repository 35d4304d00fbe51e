import { describe, expect, it } from "vitest";

import { MemoryDisk } from "../src/index.ts";
import { DIRECTORY, openOn, partHashes } from "./store.ts";
import { blockResult, makeStudy, runToEnd } from "./study.ts";

const study = makeStudy({ subjects: 35, levels: 2 });

/** Commits the study in blocks of 35 until something fails; returns the subjects acknowledged. */
async function runUntilFailure(store: MemoryDisk): Promise<Set<number>> {
  const acknowledged = new Set<number>();
  try {
    const dataset = await openOn(store, study);
    for (let first = 0; first < study.subjects; first += 35) {
      const { result, bytes } = blockResult(study, first, 35);
      await dataset.commit(result, bytes);
      for (let subject = first; subject < first + 35; subject += 1) acknowledged.add(subject);
    }
    await dataset.complete();
  } catch {
    // The disk failed.
  }
  return acknowledged;
}

describe("A dataset whose disk fails at any effect", () => {
  it("keeps what was acknowledged and finishes with the same bytes", async () => {
    const whole = new MemoryDisk();
    await runUntilFailure(whole);
    const expected = await partHashes(whole);
    const effects = whole.effects;
    expect(Object.keys(expected)).toHaveLength(1 + 2 * 2);
    for (let k = 0; k < effects; k += 1) {
      for (const torn of k % 3 === 0 ? [0, 5] : [5]) {
        const store = new MemoryDisk();
        const error = new Error("power failure");
        store.fault = (effect) => (effect >= k ? { error, kept: torn } : undefined);
        const acknowledged = await runUntilFailure(store);
        store.crash((unsynced) => (torn === 0 ? 0 : unsynced));
        const dataset = await openOn(store, study);
        for (const [first, count] of dataset.missing()) {
          for (let i = 0; i < count; i += 1) expect(acknowledged.has(first + i)).toBe(false);
        }
        await runToEnd(dataset, study);
        const statement = await dataset.complete();
        expect(statement).toMatchObject({ committed: study.subjects, clean: true });
        await dataset.close();
        expect(await partHashes(store)).toEqual(expected);
        expect(await store.list(`${DIRECTORY}/spool`)).toEqual([]);
      }
    }
  });
});
