import type { Bus } from "@operant/bus";
import type { Served } from "@operant/protocol";

/** What the suite knows of the server that it checks. */
export interface Suspect {
  readonly bus: Pick<Bus, "request">;
  readonly participant: Served;
  readonly id: string;
  /** JSON object; empty: the defaults. */
  readonly parameters: string;
  /** To an agent: JSON of the spaces that it is to live in; else empty. */
  readonly spaces: string;
  /** Whether it draws no random numbers. */
  readonly chanceFree: boolean;
  /** Time that an answer may take, ms. */
  readonly answerMs: number;
}

/** A promise that is not kept. */
export class Broken extends Error {}
