import type { Tally } from "./tally.ts";
import { createTally } from "./tally.ts";

/** How the world treats messages now; every probability is per message. */
export interface Conditions {
  /** Mean time of one way between a process and the broker, ms. */
  latencyMs: number;
  /** A request or an answer is lost. */
  loss: number;
  /** A message is stored twice. */
  duplicate: number;
  /** A delivered message is delivered again before its acknowledgement wait is over. */
  earlyRedelivery: number;
  /** A message overtakes others of its queue. */
  reorder: number;
  /** A delivered message is damaged on its way. */
  damage: number;
  /** A compare-and-swap admits a writer with an old revision. */
  doubleSwap: number;
  /** Mean time of one effect of the disk, ms. */
  diskMs: number;
  /** The disk is full. */
  diskFull: boolean;
  /** An effect of the disk fails. */
  diskError: number;
}

/** The conditions, and what they have done so far. */
export interface Weather extends Conditions {
  readonly tally: Tally;
}

/** No faults, and a network and disk of ordinary speed. */
export const CALM: Readonly<Conditions> = {
  latencyMs: 0.5,
  loss: 0,
  duplicate: 0,
  earlyRedelivery: 0,
  reorder: 0,
  damage: 0,
  doubleSwap: 0,
  diskMs: 0.3,
  diskFull: false,
  diskError: 0,
};

/** Weather without faults. */
export function createWeather(): Weather {
  return { ...CALM, tally: createTally() };
}
