import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { join } from "node:path";

import type { LockOwner } from "../contract.ts";
import { DatasetLockedError } from "../errors.ts";
import { lives, thisProcess } from "./holder.ts";
import type { Store } from "./store.ts";

const LOCK_FILE = "lock";

export interface LockOptions {
  readonly takeOver?: boolean | undefined;
  readonly isAlive?: ((owner: LockOwner) => boolean) | undefined;
}

/** The right to write to a dataset: a file that names its holder. */
export interface Lock {
  /** Whether it was taken over from a holder that may still live, even if somebody else removed its lock. */
  readonly takenOver: boolean;
  /** Names this holder; random. */
  readonly token: string;
  /** Throws DatasetLockedError when somebody else has taken over since. */
  assertMine(): Promise<void>;
  release(): Promise<void>;
}

/**
 * Takes the lock of a dataset, over from a holder that has died. Throws DatasetLockedError when the
 * holder lives, or runs on another machine, where this one cannot tell.
 */
export async function takeLock(
  store: Store,
  directory: string,
  { takeOver = false, isAlive = lives }: LockOptions,
): Promise<Lock> {
  const path = join(directory, LOCK_FILE);
  const mine = { ...thisProcess(), token: randomUUID() };
  const bytes = new TextEncoder().encode(`${JSON.stringify(mine)}\n`);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (await store.createExclusive(path, bytes)) return lockOf(store, path, mine, takeOver);
    const holder = parse(await store.read(path));
    if (holder !== undefined && !takeOver) refuseLiving(path, holder, isAlive);
    await setAside(store, path, holder, mine);
  }
  throw new DatasetLockedError(path, "processes that compete for it", "run one of them alone");
}

/** Removes the lock of a dead holder, but not one that another process has taken meanwhile. */
async function setAside(
  store: Store,
  path: string,
  dead: LockOwner | undefined,
  mine: LockOwner,
): Promise<void> {
  if ((await store.size(path)) === undefined) return;
  const aside = `${path}.${mine.token}`;
  await store.rename(path, aside);
  if (parse(await store.read(aside))?.token === dead?.token) await store.remove(aside);
  else await store.rename(aside, path);
}

function lockOf(store: Store, path: string, mine: LockOwner, takenOver: boolean): Lock {
  return {
    takenOver,
    token: mine.token,
    assertMine: async () => {
      const holder = parse(await store.read(path));
      if (holder?.token === mine.token) return;
      const remedy = "which has taken over; this writer takes nothing more";
      throw new DatasetLockedError(path, "another writer", remedy);
    },
    release: async () => {
      const holder = parse(await store.read(path));
      if (holder?.token === mine.token) await store.remove(path);
    },
  };
}

function refuseLiving(
  path: string,
  holder: LockOwner,
  isAlive: (owner: LockOwner) => boolean,
): void {
  const who = `process ${holder.pid} on ${holder.host}`;
  if (holder.host !== hostname()) {
    const remedy =
      "which this machine cannot watch; if that process is gone, delete the file and try again";
    throw new DatasetLockedError(path, who, remedy);
  }
  if (isAlive(holder)) {
    throw new DatasetLockedError(path, who, "wait until it ends or stop it, then try again");
  }
}

function parse(bytes: Uint8Array | undefined): LockOwner | undefined {
  if (bytes === undefined) return undefined;
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes)) as LockOwner;
    return typeof value.pid === "number" && typeof value.host === "string" ? value : undefined;
  } catch {
    return undefined; // Torn while it was written: its writer died.
  }
}
