import type { Clock } from "@operant/bus";

import type { Subjects } from "./stand.ts";

export interface LeaseOptions {
  readonly subjects: Subjects;
  readonly leaseMs: number;
  /** The reply to number 1. */
  readonly reply: Uint8Array;
  readonly clock: Clock;
  /** Called once, when it ends; `expired` when nothing was heard. */
  readonly gone: (expired: boolean) => void;
}

/** The subjects of one client, for as long as something is heard of it. */
export class Lease {
  readonly subjects: Subjects;
  /** 0 to the number of subjects − 1. */
  readonly everyone: Uint32Array;
  readonly leaseMs: number;
  /** Number of the latest request that was not refused, and its reply. */
  sequence = 1;
  reply: Uint8Array;
  readonly #clock: Clock;
  readonly #gone: (expired: boolean) => void;
  #heardMs: number;
  #cancel: () => void;
  #ended = false;

  constructor({ subjects, leaseMs, reply, clock, gone }: LeaseOptions) {
    this.subjects = subjects;
    this.everyone = new Uint32Array(subjects.count).map((_, row) => row);
    this.leaseMs = leaseMs;
    this.reply = reply;
    this.#clock = clock;
    this.#gone = gone;
    this.#heardMs = clock.nowMs();
    this.#cancel = this.#watch(leaseMs);
  }

  /** Notes a sign of life; false when it comes too late. */
  heard(): boolean {
    if (this.#silentMs() >= this.leaseMs) this.#end(true);
    if (this.#ended) return false;
    this.#heardMs = this.#clock.nowMs();
    return true;
  }

  done(reply: Uint8Array): void {
    this.sequence += 1;
    this.reply = reply;
  }

  end(): void {
    this.#end(false);
  }

  #end(expired: boolean): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#cancel();
    this.subjects.close();
    this.#gone(expired);
  }

  #silentMs(): number {
    return this.#clock.nowMs() - this.#heardMs;
  }

  /** Looks after `delayMs`; signs of life since then put the end off. */
  #watch(delayMs: number): () => void {
    return this.#clock.schedule(
      delayMs,
      () => {
        const leftMs = this.leaseMs - this.#silentMs();
        if (leftMs <= 0) this.#end(true);
        else this.#cancel = this.#watch(leftMs);
      },
      "background",
    );
  }
}
