/** A file open for appending. */
export interface StoreFile {
  /** Adds bytes at the end. Not durable before `sync`. */
  append(bytes: Uint8Array): Promise<void>;
  /** Returns once everything appended is on the medium. */
  sync(): Promise<void>;
  /** Cuts the file to `length` bytes, whatever it is called by now, and makes that durable. */
  truncate(length: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * Every effect that a dataset has on a disk, and nothing else: the seam where tests and the fault
 * simulation put another disk. Paths are absolute.
 */
export interface Store {
  /** Reads a whole file; undefined when there is none. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Reads up to `length` bytes from `offset`; fewer at the end of the file. Throws when there is none. */
  readAt(path: string, offset: number, length: number): Promise<Uint8Array>;
  /** Size in bytes; undefined when there is no such file. */
  size(path: string): Promise<number | undefined>;
  /** Names of the files in a directory, sorted; empty when there is none. */
  list(directory: string): Promise<readonly string[]>;
  /** Opens for appending; creates the file when there is none, empties it first with "replace". */
  open(path: string, mode?: "append" | "replace"): Promise<StoreFile>;
  /** Creates a file with these bytes unless it exists. Returns whether it did. */
  createExclusive(path: string, bytes: Uint8Array): Promise<boolean>;
  /** Makes a directory with its parents; no error when it exists. */
  makeDirectory(path: string): Promise<void>;
  /** Replaces `to` by `from` in one step. */
  rename(from: string, to: string): Promise<void>;
  /** Removes a file; no error when there is none. */
  remove(path: string): Promise<void>;
  /** Makes the names in a directory durable after creating, renaming or removing. */
  syncDirectory(path: string): Promise<void>;
}
