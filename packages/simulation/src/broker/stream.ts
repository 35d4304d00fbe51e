import type { QueueOptions, SetAside, Stored } from "@operant/bus";

import type { Chance } from "../chance.ts";
import type { Scheduler } from "../scheduler.ts";
import type { FaultKind } from "../tally.ts";
import type { Weather } from "../weather.ts";

/** A message that is not settled. */
interface Stowed {
  readonly sequence: number;
  readonly data: Uint8Array;
  deliveries: number;
  /** Number of the delivery that holds it; 0 while nobody does. */
  holder: number;
  heldUntilMs: number;
  /** Whether it stands in the line of what can be taken. */
  waiting: boolean;
}

/** One message handed to somebody. */
export interface Handed {
  readonly sequence: number;
  readonly holder: number;
  readonly data: Uint8Array;
  readonly deliveries: number;
}

/** A request for messages. */
export interface Taker {
  readonly credit: number;
  readonly untilMs: number;
  give(handed: Handed[]): void;
}

const WINDOW_MS = 120_000;
const ASIDE_KEPT = 1000;
/** Unsettled deliveries beyond which a consumer gives nothing more, as the real one is made. */
const MOST_HELD = 20_000;

/**
 * A queue of the broker, no friendlier than a real one: a late acknowledgement is accepted, whoever
 * sends it; a remembered id is refused although its message is gone; a delivery may come twice.
 */
export class SimulatedStream {
  readonly options: QueueOptions;
  readonly #scheduler: Scheduler;
  readonly #chance: Chance;
  readonly #weather: Weather;
  readonly #stowed = new Map<number, Stowed>();
  /** Every message, settled or not: a settled one is only forgotten by the consumer. */
  readonly #kept = new Map<number, Uint8Array>();
  readonly #held = new Set<Stowed>();
  readonly #ids = new Map<string, { readonly sequence: number; readonly untilMs: number }>();
  readonly #aside: SetAside[] = [];
  #line: Stowed[] = [];
  #takers: Taker[] = [];
  #sequence = 0;
  #holder = 0;
  /** Most messages ever kept at once. */
  peak = 0;

  constructor(options: QueueOptions, scheduler: Scheduler, chance: Chance, weather: Weather) {
    this.options = options;
    this.#scheduler = scheduler;
    this.#chance = chance;
    this.#weather = weather;
  }

  get size(): number {
    return this.#stowed.size;
  }

  store(data: Uint8Array, id: string): Stored {
    const nowMs = this.#scheduler.nowMs;
    for (const [known, { untilMs }] of this.#ids) {
      if (untilMs > nowMs) break;
      this.#ids.delete(known);
    }
    const known = this.#ids.get(id);
    if (known !== undefined) return { kind: "duplicate", sequence: known.sequence };
    const sequence = this.#stow(data);
    this.#ids.set(id, { sequence, untilMs: nowMs + WINDOW_MS });
    if (this.#happens("duplicate", "message stored twice")) this.#stow(data);
    this.#serve();
    return { kind: "stored", sequence };
  }

  take(taker: Taker): void {
    this.#takers.push(taker);
    this.#serve();
  }

  leave(taker: Taker): void {
    this.#takers = this.#takers.filter((one) => one !== taker);
  }

  /** Settles a message that was delivered, whoever has it now. */
  settle({ sequence, holder }: Pick<Handed, "sequence" | "holder">): void {
    const stowed = this.#stowed.get(sequence);
    if (stowed === undefined || stowed.deliveries === 0) return;
    if (stowed.holder !== holder) this.#weather.tally.add("late acknowledgement accepted");
    this.#drop(sequence);
    this.#serve();
  }

  working(sequence: number): void {
    const stowed = this.#stowed.get(sequence);
    if (stowed !== undefined && stowed.holder !== 0) {
      stowed.heldUntilMs = this.#scheduler.nowMs + this.options.ackWaitMs;
    }
  }

  giveBack({ sequence, holder }: Handed, delayMs: number): void {
    const stowed = this.#stowed.get(sequence);
    if (stowed === undefined || stowed.holder !== holder) return;
    if (delayMs <= 0) this.#release(stowed);
    // Until then it counts as held.
    else stowed.heldUntilMs = this.#scheduler.nowMs + delayMs;
    if (delayMs > 0) this.#watch(stowed, holder);
  }

  /** Settles a message as hopeless. */
  terminate(sequence: number, reason: string): void {
    const stowed = this.#stowed.get(sequence);
    if (stowed !== undefined) this.#setAside(stowed, { why: "terminated", reason });
  }

  setAside(limit: number): SetAside[] {
    return this.#aside.slice(0, limit);
  }

  forget(sequence: number): void {
    const place = this.#aside.findIndex((one) => one.sequence === sequence);
    if (place >= 0) this.#aside.splice(place, 1);
    this.#kept.delete(sequence);
  }

  purge(): void {
    this.#aside.length = 0;
    this.#kept.clear();
    this.#forgetDeliveries();
  }

  /** Its consumer is gone and another one is made: that one begins at the first message, settled or not. */
  loseConsumer(): void {
    this.#forgetDeliveries();
    for (const [sequence, data] of this.#kept) this.#enqueue(sequence, data);
    this.#serve();
  }

  /** Forgets everything, as a broker whose store is deleted. */
  wipe(): void {
    this.purge();
    this.#ids.clear();
    this.#sequence = 0;
  }

  /** Loses the messages that were stored last, acknowledged or not; they are not remembered either. */
  loseTail(count: number): number {
    const tail = [...this.#stowed.keys()].slice(-count);
    for (const sequence of tail) {
      this.#drop(sequence);
      this.#kept.delete(sequence);
      for (const [id, known] of this.#ids) if (known.sequence === sequence) this.#ids.delete(id);
    }
    return tail.length;
  }

  /** Delivers everything that is held once more, as after a restart. */
  releaseAll(): void {
    for (const stowed of this.#stowed.values()) if (stowed.holder !== 0) this.#release(stowed);
  }

  #happens(what: "duplicate" | "reorder" | "earlyRedelivery", kind: FaultKind): boolean {
    if (!this.#chance.happens(this.#weather[what])) return false;
    this.#weather.tally.add(kind);
    return true;
  }

  #stow(data: Uint8Array): number {
    this.#sequence += 1;
    const copy = Uint8Array.from(data);
    this.#kept.set(this.#sequence, copy);
    this.#enqueue(this.#sequence, copy);
    return this.#sequence;
  }

  #enqueue(sequence: number, data: Uint8Array): void {
    const stowed: Stowed = {
      sequence,
      data,
      deliveries: 0,
      holder: 0,
      heldUntilMs: 0,
      waiting: true,
    };
    this.#stowed.set(stowed.sequence, stowed);
    this.#line.push(stowed);
    this.peak = Math.max(this.peak, this.#stowed.size);
  }

  /** Whether it is the one of its sequence number, not of a consumer or a store that is gone. */
  #isPresent(stowed: Stowed): boolean {
    return this.#stowed.get(stowed.sequence) === stowed;
  }

  #drop(sequence: number): void {
    const stowed = this.#stowed.get(sequence);
    if (stowed !== undefined) this.#held.delete(stowed);
    this.#stowed.delete(sequence);
  }

  #forgetDeliveries(): void {
    this.#stowed.clear();
    this.#held.clear();
    this.#line = [];
  }

  #serve(): void {
    const nowMs = this.#scheduler.nowMs;
    while (this.#takers.length > 0) {
      this.#line = this.#line.filter((one) => this.#isPresent(one));
      if (this.#line.length === 0 || this.#held.size >= MOST_HELD) return;
      const taker = this.#takers.shift();
      if (taker === undefined || taker.untilMs < nowMs) continue;
      const handed: Handed[] = [];
      const most = Math.min(taker.credit, MOST_HELD - this.#held.size);
      while (handed.length < most && this.#line.length > 0) handed.push(this.#hand());
      taker.give(handed);
    }
  }

  #hand(): Handed {
    const overtakes = this.#happens("reorder", "message overtook another");
    const place = overtakes ? this.#chance.integer(0, this.#line.length - 1) : 0;
    const [stowed] = this.#line.splice(place, 1) as [Stowed];
    this.#holder += 1;
    stowed.waiting = false;
    stowed.holder = this.#holder;
    this.#held.add(stowed);
    stowed.deliveries += 1;
    stowed.heldUntilMs = this.#scheduler.nowMs + this.options.ackWaitMs;
    this.#watch(stowed, stowed.holder);
    if (this.#happens("earlyRedelivery", "message delivered too early")) {
      const soonMs = this.#chance.around(200);
      this.#scheduler.at(soonMs, () => stowed.holder !== 0 && this.#release(stowed));
    }
    const { sequence, holder, data, deliveries } = stowed;
    return { sequence, holder, data, deliveries };
  }

  /** Gives a message to somebody else once its time is over. */
  #watch(stowed: Stowed, holder: number): void {
    this.#scheduler.at(stowed.heldUntilMs - this.#scheduler.nowMs, () => {
      if (!this.#isPresent(stowed) || stowed.holder !== holder) return;
      if (stowed.heldUntilMs > this.#scheduler.nowMs) this.#watch(stowed, holder);
      else this.#release(stowed);
    });
  }

  #release(stowed: Stowed): void {
    stowed.holder = 0;
    this.#held.delete(stowed);
    if (!this.#isPresent(stowed) || stowed.waiting) return;
    if (stowed.deliveries >= this.options.maxDeliver) {
      this.#setAside(stowed, { why: "deliveries" });
      return;
    }
    stowed.waiting = true;
    this.#line.push(stowed);
    this.#serve();
  }

  #setAside({ sequence, data }: Stowed, why: Omit<SetAside, "sequence" | "data">): void {
    this.#drop(sequence);
    this.#aside.push({ sequence, data, ...why });
    if (this.#aside.length > ASIDE_KEPT) this.#aside.shift();
  }
}
