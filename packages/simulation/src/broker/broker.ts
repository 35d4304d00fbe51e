import type { Bus, QueueOptions } from "@operant/bus";

import type { Chance } from "../chance.ts";
import type { SimulatedProcess } from "../process.ts";
import type { Scheduler } from "../scheduler.ts";
import type { Timeline } from "../timeline.ts";
import type { Weather } from "../weather.ts";
import { connect } from "./connection.ts";
import { Shelf } from "./shelf.ts";
import { SimulatedStream } from "./stream.ts";

/** What an observer may see at the broker, whoever did it. */
export interface Witness {
  /** A queue stored a message. */
  stored?(queue: string, data: Uint8Array, by: SimulatedProcess): void;
  /** A message was acknowledged; called as the broker learns of it. */
  acknowledged?(queue: string, data: Uint8Array, by: SimulatedProcess): void;
}

export interface BrokerParts {
  readonly scheduler: Scheduler;
  readonly chance: Chance;
  readonly weather: Weather;
  readonly timeline: Timeline;
  readonly maxPayload: number;
  readonly witness: Witness;
}

/** Somebody who listens on a subject. */
export interface Listener {
  readonly subject: string;
  readonly group: string | undefined;
  hear(data: Uint8Array, respond?: (data: Uint8Array) => void): void;
}

/** The broker in memory: queues, buckets, objects, topics, and what can go wrong with them. */
export class SimulatedBroker {
  readonly parts: BrokerParts;
  readonly streams = new Map<string, SimulatedStream>();
  readonly shelves = new Map<string, Shelf>();
  readonly stores = new Map<string, Map<string, Uint8Array>>();
  readonly listeners = new Set<Listener>();
  /** Questions and orders received, by the name of the process. */
  readonly exchanges = new Map<string, number>();
  readonly #cutOff = new Set<SimulatedProcess>();
  readonly #stalledUntilMs = new Map<string, number>();
  #down = false;

  constructor(parts: BrokerParts) {
    this.parts = parts;
  }

  connect(process: SimulatedProcess): Bus {
    return connect(this, process);
  }

  stream(name: string, options: QueueOptions): SimulatedStream {
    const { scheduler, chance, weather } = this.parts;
    return keep(
      this.streams,
      name,
      () => new SimulatedStream(options, scheduler, chance.fork(), weather),
    );
  }

  shelf(name: string): Shelf {
    const { chance, weather } = this.parts;
    return keep(this.shelves, name, () => new Shelf(chance.fork(), weather));
  }

  objects(name: string): Map<string, Uint8Array> {
    return keep(this.stores, name, () => new Map());
  }

  /** Whether a message between this process and the broker arrives. */
  reaches(process: SimulatedProcess): boolean {
    const { chance, weather } = this.parts;
    if (this.#down || this.#cutOff.has(process)) return false;
    if (!chance.happens(weather.loss)) return true;
    weather.tally.add("message lost");
    return false;
  }

  isStalled(process: SimulatedProcess): boolean {
    return (this.#stalledUntilMs.get(process.name) ?? 0) > this.parts.scheduler.nowMs;
  }

  /** Cuts the line to a process until `heal`. */
  cutOff(process: SimulatedProcess): void {
    this.#cutOff.add(process);
  }

  heal(process?: SimulatedProcess): void {
    if (process === undefined) this.#cutOff.clear();
    else this.#cutOff.delete(process);
  }

  /** Gives a process no messages for a time, though it asks and there are some. */
  stall(process: SimulatedProcess, forMs: number): void {
    this.#stalledUntilMs.set(process.name, this.parts.scheduler.nowMs + forMs);
  }

  unstall(): void {
    this.#stalledUntilMs.clear();
  }

  stop(): void {
    this.#down = true;
  }

  /** Comes back; what was held is delivered again. */
  start(): void {
    if (!this.#down) return;
    this.#down = false;
    for (const stream of this.streams.values()) stream.releaseAll();
  }

  /** Deletes the whole store. */
  wipe(): void {
    for (const stream of this.streams.values()) stream.wipe();
    this.wipeBuckets();
    for (const store of this.stores.values()) store.clear();
  }

  wipeBuckets(): void {
    for (const shelf of this.shelves.values()) shelf.wipe();
  }

  /** Messages kept in all queues. */
  get stowed(): number {
    let sum = 0;
    for (const stream of this.streams.values()) sum += stream.size;
    return sum;
  }
}

function keep<T>(kept: Map<string, T>, name: string, create: () => T): T {
  const present = kept.get(name);
  if (present !== undefined) return present;
  const created = create();
  kept.set(name, created);
  return created;
}
