import type { Entry } from "@operant/bus";

import type { Chance } from "../chance.ts";
import type { Weather } from "../weather.ts";

/** A bucket of the broker. After `wipe` its revisions begin again, as on a real one. */
export class Shelf {
  readonly #entries = new Map<string, Entry>();
  readonly #followers = new Set<(entry: Entry) => void>();
  readonly #chance: Chance;
  readonly #weather: Weather;
  #revision = 0;

  constructor(chance: Chance, weather: Weather) {
    this.#chance = chance;
    this.#weather = weather;
  }

  read(key: string): Entry | undefined {
    return this.#entries.get(key);
  }

  keys(): string[] {
    return [...this.#entries.keys()];
  }

  /** Writes when the present revision (0 = absent) is `expected`, or when the weather lets two in. */
  write(key: string, value: Uint8Array, expected: number): number | undefined {
    const present = this.#entries.get(key)?.revision ?? 0;
    if (present !== expected) {
      if (!this.#chance.happens(this.#weather.doubleSwap)) return undefined;
      this.#weather.tally.add("swap admitted two");
    }
    this.#revision += 1;
    const entry = { key, value: Uint8Array.from(value), revision: this.#revision };
    this.#entries.set(key, entry);
    for (const seen of this.#followers) seen(entry);
    return this.#revision;
  }

  /** Removes an entry, where `expected` is given only if that is its revision. */
  remove(key: string, expected?: number): void {
    const present = this.#entries.get(key)?.revision;
    if (present === undefined || (expected ?? present) !== present) return;
    this.#entries.delete(key);
    this.#revision += 1;
    const gone = { key, value: new Uint8Array(0), revision: this.#revision };
    for (const seen of this.#followers) seen(gone);
  }

  follow(seen: (entry: Entry) => void): () => void {
    for (const entry of this.#entries.values()) seen(entry);
    this.#followers.add(seen);
    return () => this.#followers.delete(seen);
  }

  wipe(): void {
    this.#entries.clear();
    this.#revision = 0;
  }
}
