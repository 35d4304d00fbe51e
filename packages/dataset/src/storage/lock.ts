import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";

import type { LockOwner } from "../contract.ts";
import { DatasetLockedError } from "../errors.ts";
import type { Store } from "./store.ts";

const LOCK_FILE = "lock";

export interface LockOptions {
  readonly takeOver?: boolean | undefined;
  readonly isAlive?: ((owner: LockOwner) => boolean) | undefined;
}

/** The right to write to a dataset: a file that names its holder. */
export interface Lock {
  /** Whether it was taken over from a holder that may still live. */
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
  const mine = owner(process.pid);
  const bytes = new TextEncoder().encode(`${JSON.stringify(mine)}\n`);
  let takenOver = false;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (await store.createExclusive(path, bytes)) return lockOf(store, path, mine, takenOver);
    const holder = parse(await store.read(path));
    if (holder !== undefined && !takeOver) refuseLiving(path, holder, isAlive);
    takenOver = takeOver;
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

function owner(pid: number): LockOwner {
  return { pid, host: hostname(), started: startOf(pid), token: randomUUID() };
}

/** Tells whether the very process that took the lock still runs: its pid may be another's by now. */
function lives(holder: LockOwner): boolean {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  const started = startOf(holder.pid);
  return started === "" || holder.started === "" || started === holder.started;
}

/** When a process started, as boot id and clock ticks since boot; "" where there is no /proc. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    // The second field is the command in parentheses and may hold spaces; the 22nd is the start.
    return `${boot}/${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? ""}`;
  } catch {
    return "";
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
