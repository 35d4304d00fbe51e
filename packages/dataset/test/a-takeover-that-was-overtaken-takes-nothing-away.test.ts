import { expect, it } from "vitest";

import type { Store } from "../src/index.ts";
import { MemoryDisk, openOrCreateDataset } from "../src/index.ts";
import { DIRECTORY, openOn } from "./store.ts";
import { blockResult, makeStudy } from "./study.ts";

const study = makeStudy({ subjects: 35 });
const { conditionAt, manifest } = study;

/** A disk on which one operation, on a copy of the ledger, waits until it is told to go on. */
function stalling(store: MemoryDisk, operation: "open" | "rename") {
  let goOn = (): void => {};
  let arrive = (): void => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const told = new Promise<void>((resolve) => (goOn = resolve));
  async function wait(path: string): Promise<void> {
    if (!/ledger\.[0-9a-f-]{36}$/.test(path)) return;
    arrive();
    await told;
  }
  const slow = new Proxy<Store>(store, {
    get(_, name: "open" | "rename") {
      const act = store[name].bind(store) as (...given: unknown[]) => unknown;
      if (name !== operation) return act;
      return async (path: string, ...rest: unknown[]) => {
        await wait(path);
        return act(path, ...rest);
      };
    },
  });
  return { slow, arrived, goOn: () => goOn() };
}

it.each(["open", "rename"] as const)(
  "a candidate stands still before it can %s its copy, is overtaken, and wakes up",
  async (operation) => {
    const store = new MemoryDisk();
    const first = await openOn(store, study);
    const early = blockResult(study, 0, 7);
    await first.commit(early.result, early.bytes);

    const { slow, arrived, goOn } = stalling(store, operation);
    const take = { conditionAt, takeOver: true };
    const sleeper = openOrCreateDataset(DIRECTORY, manifest, { ...take, store: slow });
    sleeper.catch(() => {});
    await arrived;
    const successor = await openOrCreateDataset(DIRECTORY, manifest, { ...take, store });
    const kept = blockResult(study, 7, 7);
    await successor.commit(kept.result, kept.bytes);
    goOn();
    await expect(sleeper).rejects.toMatchObject({ code: "OPERANT_DATASET_LOCKED" });

    const later = blockResult(study, 14, 7);
    await successor.commit(later.result, later.bytes);
    await successor.close();
    expect((await openOn(store, study)).status()).toMatchObject({ committed: 21 });
  },
);
