import type { Store, StoreFile } from "./store.ts";

/** A file in memory: what the medium holds, and what is appended but not yet synced. */
interface MemoryFile {
  bytes: Uint8Array;
  length: number;
  synced: number;
}

/** How an effect fails: not at all, before anything happened, or (append) after `kept` bytes. */
export type Fault =
  { readonly error: Error } | { readonly error: Error; readonly kept: number } | undefined;

/**
 * A disk in memory whose effects can fail, for tests and simulation.
 *
 * `fault` is asked before every effect that changes something. `crash` forgets what was not synced, as
 * a power failure may. Names are durable at once (a journalling file system without `syncDirectory`
 * would be weaker; the dataset calls it all the same).
 */
export class MemoryDisk implements Store {
  readonly #files = new Map<string, MemoryFile>();
  /** Effects so far. */
  effects = 0;
  /** Decides the fate of effect number `effect`, counted from 0. */
  fault: (effect: number, name: string, path: string) => Fault = () => undefined;

  /** Loses unsynced bytes: keeps `kept(unsynced)` of each tail. */
  crash(kept: (unsynced: number, path: string) => number = () => 0): void {
    for (const [path, file] of this.#files) {
      file.length = file.synced + kept(file.length - file.synced, path);
      file.synced = file.length;
    }
    this.fault = () => undefined;
  }

  /** Replaces the bytes of a file, as a faulty disk or a person would. */
  overwrite(path: string, bytes: Uint8Array): void {
    this.#files.set(path, { bytes, length: bytes.length, synced: bytes.length });
  }

  paths(): readonly string[] {
    return [...this.#files.keys()].sort();
  }

  async read(path: string): Promise<Uint8Array | undefined> {
    const file = this.#files.get(path);
    return file?.bytes.slice(0, file.length);
  }

  async readAt(path: string, offset: number, length: number): Promise<Uint8Array> {
    const file = this.#expect(path);
    return file.bytes.slice(offset, Math.min(file.length, offset + length));
  }

  async size(path: string): Promise<number | undefined> {
    return this.#files.get(path)?.length;
  }

  async list(directory: string): Promise<readonly string[]> {
    const prefix = `${directory}/`;
    const inside = this.paths().filter((path) => path.startsWith(prefix));
    return inside.map((path) => path.slice(prefix.length)).filter((name) => !name.includes("/"));
  }

  async open(path: string, mode: "append" | "replace" = "append"): Promise<StoreFile> {
    this.#effect("open", path);
    const found = mode === "append" ? this.#files.get(path) : undefined;
    const file = found ?? { bytes: new Uint8Array(64), length: 0, synced: 0 };
    this.#files.set(path, file);
    return {
      append: async (bytes) => this.#append(path, file, bytes),
      sync: async () => {
        this.#effect("sync", path);
        file.synced = file.length;
      },
      truncate: async (length) => {
        this.#effect("truncate", path);
        file.length = Math.min(file.length, length);
        file.synced = file.length;
      },
      close: async () => undefined,
    };
  }

  async createExclusive(path: string, bytes: Uint8Array): Promise<boolean> {
    this.#effect("createExclusive", path);
    if (this.#files.has(path)) return false;
    this.overwrite(path, bytes.slice());
    return true;
  }

  async makeDirectory(path: string): Promise<void> {
    this.#effect("makeDirectory", path);
  }

  async rename(from: string, to: string): Promise<void> {
    this.#effect("rename", to);
    this.#files.set(to, this.#expect(from));
    this.#files.delete(from);
  }

  async remove(path: string): Promise<void> {
    this.#effect("remove", path);
    this.#files.delete(path);
  }

  async syncDirectory(path: string): Promise<void> {
    this.#effect("syncDirectory", path);
  }

  #append(path: string, file: MemoryFile, bytes: Uint8Array): void {
    const fault = this.fault(this.effects++, "append", path);
    const kept = fault === undefined ? bytes.length : "kept" in fault ? fault.kept : 0;
    const grown = file.length + kept;
    if (grown > file.bytes.length) {
      const larger = new Uint8Array(Math.max(grown, file.bytes.length * 2));
      larger.set(file.bytes.subarray(0, file.length));
      file.bytes = larger;
    }
    file.bytes.set(bytes.subarray(0, kept), file.length);
    file.length = grown;
    if (fault !== undefined) throw fault.error;
  }

  #effect(name: string, path: string): void {
    const fault = this.fault(this.effects++, name, path);
    if (fault !== undefined) throw fault.error;
  }

  #expect(path: string): MemoryFile {
    const file = this.#files.get(path);
    if (file === undefined) {
      throw Object.assign(new Error(`no such file: ${path}`), { code: "ENOENT" });
    }
    return file;
  }
}
