import { randomUUID } from "node:crypto";
import { link, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";

import { makeDirectory } from "./directory.ts";
import type { Store, StoreFile } from "./store.ts";

/** The file system of this machine. */
export const disk: Store = {
  read: (path) => absent(readFile(path), undefined),
  readAt,
  size: async (path) => (await absent(stat(path), undefined))?.size,
  list: async (directory) => (await absent(readdir(directory), [])).sort(byCodeUnit),
  open: async (path, mode = "append") =>
    new DiskFile(await open(path, mode === "append" ? "a" : "w")),
  createExclusive,
  makeDirectory,
  rename,
  remove: (path) => rm(path, { force: true }),
  syncDirectory: async (path) => {
    // Windows opens no directories; its file systems keep names in order by themselves.
    if (process.platform !== "win32") await withHandle(path, "r", (handle) => handle.sync());
  },
};

function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : 1;
}

class DiskFile implements StoreFile {
  readonly #handle: FileHandle;

  constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  async append(bytes: Uint8Array): Promise<void> {
    for (let written = 0; written < bytes.length;) {
      const { bytesWritten } = await this.#handle.write(bytes, written, bytes.length - written);
      written += bytesWritten;
    }
  }

  sync(): Promise<void> {
    return this.#handle.datasync();
  }

  async truncate(length: number): Promise<void> {
    await this.#handle.truncate(length);
    await this.#handle.sync();
  }

  close(): Promise<void> {
    return this.#handle.close();
  }
}

async function readAt(path: string, offset: number, length: number): Promise<Uint8Array> {
  return withHandle(path, "r", async (handle) => {
    const bytes = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
      const { bytesRead } = await handle.read(bytes, filled, length - filled, offset + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  });
}

/** Writes the file aside and links it, so that nobody ever reads half of it. */
async function createExclusive(path: string, bytes: Uint8Array): Promise<boolean> {
  const aside = `${path}.${randomUUID()}`;
  await withHandle(aside, "wx", async (handle) => {
    await handle.writeFile(bytes);
    await handle.sync();
  });
  try {
    return await ifCode(
      link(aside, path).then(() => true),
      "EEXIST",
      false,
    );
  } finally {
    await rm(aside, { force: true });
  }
}

async function withHandle<T>(
  path: string,
  flags: string,
  use: (handle: FileHandle) => Promise<T>,
): Promise<T> {
  const handle = await open(path, flags);
  try {
    return await use(handle);
  } finally {
    await handle.close();
  }
}

function absent<T, U>(promise: Promise<T>, otherwise: U): Promise<T | U> {
  return ifCode(ifCode(promise, "ENOENT", otherwise), "ENOTDIR", otherwise);
}

async function ifCode<T, U>(promise: Promise<T>, code: string, otherwise: U): Promise<T | U> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof Error && (error as NodeJS.ErrnoException).code === code) return otherwise;
    throw error;
  }
}
