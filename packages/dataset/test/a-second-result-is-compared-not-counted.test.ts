import { describe, expect, it } from "vitest";

import type { Dataset } from "../src/index.ts";
import { MemoryDisk } from "../src/index.ts";
import { openOn } from "./store.ts";
import { blockResult, makeStudy, runToEnd } from "./study.ts";

const study = makeStudy({ subjects: 40 });

/** Kinds of outcome of a commit, one per subject. */
async function kindsOf(
  dataset: Dataset,
  ...[first, count, options]: [number, number, Parameters<typeof blockResult>[3]?]
): Promise<readonly string[]> {
  const { result, bytes } = blockResult(study, first, count, options);
  const outcome = await dataset.commit(result, bytes);
  if (outcome.kind === "rejected") return [outcome.reason];
  return outcome.subjects.map(({ kind }) => kind);
}

describe.each([
  ["before sealing", 3],
  ["after sealing", 80],
])("%s", (_, committed) => {
  it("counts an equal digest as verified", async () => {
    const dataset = await openOn(new MemoryDisk(), study);
    expect(await kindsOf(dataset, 0, committed)).toEqual(Array(committed).fill("committed"));
    expect(await kindsOf(dataset, 1, 2)).toEqual(["verified", "verified"]);
    expect(dataset.status()).toMatchObject({ committed, verified: 2, conflicts: 0 });
  });

  it("raises the alarm on another digest and keeps both with their machines", async () => {
    const store = new MemoryDisk();
    const dataset = await openOn(store, study);
    await kindsOf(dataset, 0, committed);
    expect(await kindsOf(dataset, 2, 1, { salt: 1, node: "node-b" })).toEqual(["conflict"]);
    await dataset.close();
    const reopened = await openOn(store, study);
    const [conflict] = reopened.conflicts();
    expect(conflict).toMatchObject({
      subject: 2,
      committedBy: { node: "node-a" },
      otherBy: { node: "node-b" },
    });
    expect(await store.size(`/runs/test/${conflict?.file}`)).toBeGreaterThan(0);
    await runToEnd(reopened, study);
    expect(await reopened.complete()).toMatchObject({ committed: 80, conflicts: 1, clean: false });
  });
});

it("commits nothing under an older fence, but still compares", async () => {
  const dataset = await openOn(new MemoryDisk(), study);
  await dataset.raiseFence([0, 4], { attempt: 2, takeover: 1 });
  expect(dataset.highestFence([0, 80])).toEqual({ attempt: 2, takeover: 1 });
  const old = { fence: { attempt: 2, takeover: 0 } };
  expect(await kindsOf(dataset, 3, 2, old)).toEqual(["stale", "committed"]);
  expect(await kindsOf(dataset, 3, 1, { fence: { attempt: 2, takeover: 1 } })).toEqual([
    "committed",
  ]);
  expect(await kindsOf(dataset, 3, 1, old)).toEqual(["verified"]);
  expect(dataset.status().missing).toBe(78);
});

it("rejects a result of another study and one beyond the last subject", async () => {
  const dataset = await openOn(new MemoryDisk(), study);
  const other = blockResult(makeStudy({ subjects: 40, seed: 2 }), 0, 1);
  expect(await dataset.commit(other.result, other.bytes)).toMatchObject({ kind: "rejected" });
  expect(await kindsOf(dataset, 79, 2)).toEqual([
    "block ends at subject 80, must end at 79 or before",
  ]);
  expect(dataset.status().committed).toBe(0);
});

it("leaves a quarantined subject out until it is released", async () => {
  const store = new MemoryDisk();
  const dataset = await openOn(store, study);
  await kindsOf(dataset, 0, 5);
  await kindsOf(dataset, 6, 74);
  await dataset.quarantine({ subject: 5, code: "OPERANT_TEST_BAD", message: "it throws" });
  expect(await dataset.complete()).toMatchObject({ committed: 79, quarantined: 1, clean: false });
  expect(await kindsOf(dataset, 5, 1)).toEqual(["quarantined"]);
  await dataset.release(5);
  expect([...dataset.missing()]).toEqual([
    [0, 40],
    [40, 24],
  ]);
  await runToEnd(dataset, study);
  expect(await dataset.complete()).toMatchObject({ committed: 80, quarantined: 0, clean: true });
});
