import type { Store, StoreFile } from "@operant/dataset";

import type { Chance } from "../chance.ts";
import type { SimulatedProcess } from "../process.ts";
import type { Weather } from "../weather.ts";
import { Inode } from "./medium.ts";
import type { Medium } from "./medium.ts";

/** What a disk's effects depend on. */
export interface DiskParts {
  readonly medium: Medium;
  readonly process: SimulatedProcess;
  readonly chance: Chance;
  readonly weather: Weather;
  /** Called when an effect fails, with its name. */
  readonly onFault: (what: string) => void;
  /** Called when a file's bytes became durable. */
  readonly onSynced: (path: string) => void;
}

const FULL_SHARE = 0.5;

/**
 * A disk as one process sees it. Every effect takes its time; a process that dies leaves a running
 * append half done; a full disk takes part of an append before it says so.
 */
export function mountDisk(parts: DiskParts): Store {
  const { medium, process, chance, weather } = parts;
  const { names } = medium;

  function effect<T>(what: string, act: () => T): Promise<T> {
    return process.effect(chance.around(weather.diskMs), () => {
      if (chance.happens(weather.diskError)) {
        weather.tally.add("disk error");
        throw fault(what, "EIO", "input/output error");
      }
      return act();
    });
  }

  function fault(what: string, code: string, text: string): Error {
    parts.onFault(`${what}: ${text}`);
    return Object.assign(new Error(text), { code });
  }

  function expect(path: string): Inode {
    const inode = names.get(path);
    if (inode !== undefined) return inode;
    throw Object.assign(new Error(`no such file: ${path}`), { code: "ENOENT" });
  }

  function openFile(path: string, inode: Inode): StoreFile {
    let writing: Uint8Array | undefined;
    process.onKilled(() => {
      if (writing === undefined) return;
      weather.tally.add("record torn");
      inode.append(writing.subarray(0, cutOf(writing.length)));
    });
    return {
      async append(bytes) {
        writing = bytes;
        await effect("append", () => {
          writing = undefined;
          if (weather.diskFull && chance.happens(FULL_SHARE)) {
            weather.tally.add("disk full");
            inode.append(bytes.subarray(0, cutOf(bytes.length)));
            throw fault("append", "ENOSPC", "no space left on device");
          }
          inode.append(bytes);
        });
      },
      sync: () =>
        effect("sync", () => {
          inode.durable = inode.length;
          parts.onSynced(path);
        }),
      truncate: (length) =>
        effect("truncate", () => {
          inode.length = Math.min(inode.length, length);
          inode.durable = inode.length;
        }),
      close: () => effect("close", () => undefined),
    };
  }

  const cutOf = (length: number): number => chance.integer(0, length);

  return {
    read: (path) => effect("read", () => copyOf(names.get(path))),
    readAt: (path, offset, length) =>
      effect("readAt", () => {
        const inode = expect(path);
        return inode.bytes.slice(offset, Math.min(inode.length, offset + length));
      }),
    size: (path) => effect("size", () => names.get(path)?.length),
    list: (directory) =>
      effect("list", () => {
        const prefix = `${directory}/`;
        const inside = [...names.keys()].filter((path) => path.startsWith(prefix));
        const direct = inside.map((path) => path.slice(prefix.length));
        return direct.filter((name) => !name.includes("/")).sort();
      }),
    open: (path, mode = "append") =>
      effect("open", () => {
        const inode = names.get(path) ?? new Inode();
        if (mode === "replace") inode.length = inode.durable = 0;
        names.set(path, inode);
        return openFile(path, inode);
      }),
    createExclusive: (path, bytes) =>
      effect("createExclusive", () => {
        if (names.has(path)) return false;
        const inode = new Inode();
        inode.append(bytes);
        inode.durable = inode.length;
        names.set(path, inode);
        return true;
      }),
    makeDirectory: () => effect("makeDirectory", () => undefined),
    rename: (from, to) =>
      effect("rename", () => {
        names.set(to, expect(from));
        names.delete(from);
      }),
    remove: (path) => effect("remove", () => void names.delete(path)),
    syncDirectory: (path) => effect("syncDirectory", () => medium.syncDirectory(path)),
  };
}

function copyOf(inode: Inode | undefined): Uint8Array | undefined {
  return inode?.bytes.slice(0, inode.length);
}
