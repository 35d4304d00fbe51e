import type { Chance } from "../chance.ts";

/** The bytes of one file, whatever it is called: what is written, and how much of it is durable. */
export class Inode {
  bytes: Uint8Array = new Uint8Array(64);
  length = 0;
  durable = 0;

  append(more: Uint8Array): void {
    const grown = this.length + more.length;
    if (grown > this.bytes.length) {
      const larger = new Uint8Array(Math.max(grown, 2 * this.bytes.length));
      larger.set(this.bytes.subarray(0, this.length));
      this.bytes = larger;
    }
    this.bytes.set(more, this.length);
    this.length = grown;
  }

  /** What a power failure could not take. */
  durableBytes(): Uint8Array {
    return this.bytes.subarray(0, this.durable);
  }
}

/** Paths and what they name; shared by all processes, outlives them all. */
export class Medium {
  /** Names as every process sees them. */
  readonly names = new Map<string, Inode>();
  /** Names that survive a power failure. */
  readonly #durableNames = new Map<string, Inode>();

  /** Makes the names directly in a directory durable. */
  syncDirectory(directory: string): void {
    const inside = (path: string): boolean => parentOf(path) === directory;
    for (const path of this.#durableNames.keys()) {
      if (inside(path) && !this.names.has(path)) this.#durableNames.delete(path);
    }
    for (const [path, inode] of this.names) if (inside(path)) this.#durableNames.set(path, inode);
  }

  /** A file as it would be after a power failure now, if its name survives. */
  durable(path: string): Inode | undefined {
    return this.#durableNames.get(path) ?? this.names.get(path);
  }

  /**
   * The power fails: unsynced bytes are kept up to any length, or come back as zeros; unsynced names
   * may all be gone.
   */
  losePower(chance: Chance): void {
    if (chance.happens(0.5)) {
      this.names.clear();
      for (const [path, inode] of this.#durableNames) this.names.set(path, inode);
    }
    for (const inode of new Set(this.names.values())) {
      if (inode.length === inode.durable) continue;
      inode.length = chance.integer(inode.durable, inode.length);
      const zeroed = chance.happens(0.3);
      if (zeroed) {
        const from = chance.integer(inode.durable, inode.length);
        inode.bytes.fill(0, from, inode.length);
      }
      inode.durable = inode.length;
    }
    this.#durableNames.clear();
    for (const [path, inode] of this.names) this.#durableNames.set(path, inode);
  }
}

/** Directory part of a path. */
function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}
