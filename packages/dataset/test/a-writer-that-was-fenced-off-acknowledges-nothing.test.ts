import { expect, it } from "vitest";

import { MemoryDisk, openOrCreateDataset } from "../src/index.ts";
import { DIRECTORY, openOn } from "./store.ts";
import { blockResult, makeStudy, runToEnd } from "./study.ts";

const study = makeStudy({ subjects: 35 });

it("somebody takes over: the old writer, which still lives, changes nothing any more", async () => {
  const store = new MemoryDisk();
  const old = await openOn(store, study);
  const kept = blockResult(study, 0, 7);
  await old.commit(kept.result, kept.bytes);

  const { manifest, conditionAt } = study;
  const options = { conditionAt, store, takeOver: true, isAlive: () => true };
  const successor = await openOrCreateDataset(DIRECTORY, manifest, options);
  expect(successor.status()).toMatchObject({ committed: 7, missing: 63 });

  const late = blockResult(study, 7, 7);
  await expect(old.commit(late.result, late.bytes)).rejects.toMatchObject({
    code: "OPERANT_DATASET_LOCKED",
    message: expect.stringMatching(/another writer.*taken over/),
  });
  await old.close();
  await successor.commit(late.result, late.bytes);
  await successor.close();

  const last = await openOn(store, study);
  expect(last.recovery).toEqual({ cutBytes: 0, droppedRecords: 0, lostSubjects: 0 });
  expect(last.status()).toMatchObject({ committed: 14, missing: 56 });
  await runToEnd(last, study);
  expect(await last.complete()).toMatchObject({ committed: 70, clean: true });
});
