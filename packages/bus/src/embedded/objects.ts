import type { ObjectStore } from "../contract.ts";
import { checkKey } from "../names.ts";
import type { Link } from "./queue.ts";
import { checkOpen } from "./queue.ts";

/** Opens an object store for one connection; `kept` is shared by every connection. */
export function createObjects(kept: Map<string, Uint8Array>, link: Link): ObjectStore {
  function check(name: string): void {
    checkOpen(link);
    checkKey(name);
  }

  return {
    async put(name, data) {
      check(name);
      kept.set(name, Uint8Array.from(data));
    },
    async get(name) {
      check(name);
      const data = kept.get(name);
      return data && Uint8Array.from(data);
    },
    async delete(name) {
      check(name);
      kept.delete(name);
    },
    async list() {
      checkOpen(link);
      return [...kept.keys()];
    },
  };
}
