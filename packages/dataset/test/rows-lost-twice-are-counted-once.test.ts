import { expect, it } from "vitest";

import { MemoryDisk } from "../src/index.ts";
import { DIRECTORY, openOn } from "./store.ts";
import { blockResult, makeStudy, runToEnd } from "./study.ts";

const study = makeStudy({ subjects: 35 });

it("a result that came back after its rows were lost is one subject, also when read again", async () => {
  const store = new MemoryDisk();
  const first = await openOn(store, study);
  const { result, bytes } = blockResult(study, 0, 7);
  await first.commit(result, bytes);
  for (const path of store.paths().filter((name) => name.startsWith(`${DIRECTORY}/spool/`))) {
    await store.remove(path);
  }

  const second = await openOn(store, study);
  expect(second.recovery.lostSubjects).toBe(7);
  expect(second.status()).toMatchObject({ committed: 7, missing: 70 });
  await second.commit(result, bytes);
  expect(second.status()).toMatchObject({ committed: 7, missing: 63 });

  const third = await openOn(store, study);
  expect(third.status()).toMatchObject({ committed: 7, missing: 63 });
  await runToEnd(third, study);
  expect(await third.complete()).toMatchObject({ committed: 70, clean: true });
});
