import type { Served, SessionReply, SessionRequest, SessionRequestOf } from "@operant/protocol";

/** What a client says of the subjects that it wants. */
export interface Setting {
  /** JSON object; empty: the defaults. */
  readonly parameters: string;
  /** s; 0: the environment's own. */
  readonly stepSeconds: number;
  /** JSON of the environment's spaces, to an agent. */
  readonly spaces: string;
}

/** The requests that subjects answer; hello, open, renew and close are the desk's. */
export type Work = Exclude<
  SessionRequest,
  SessionRequestOf<"hello"> | SessionRequestOf<"open"> | SessionRequestOf<"renew" | "close">
>;

type WithoutEnvelope<T> = T extends unknown ? Omit<T, "lease" | "sequence"> : never;

/** What subjects answer: a reply without lease and number. */
export type Answer = WithoutEnvelope<SessionReply>;

/** One environment or agent as the desk sees it. */
export interface Stand {
  readonly participant: Served;
  readonly id: string;
  /** The spec of a setting, as JSON text; equal settings give equal texts. Throws a SessionError. */
  spec(setting: Setting): string;
  /** Makes the subjects of a lease: two key words each. Throws a SessionError. */
  open(setting: Setting, keys: Uint32Array, detailed: boolean): Subjects;
}

/** The subjects of one lease. */
export interface Subjects {
  readonly count: number;
  /**
   * Does what is asked of the subjects in `rows` (ascending). Throws a SessionError having changed
   * nothing; anything else that it throws ends the lease.
   */
  answer(work: Work, rows: Uint32Array): Answer;
  /** Gives the memory back. */
  close(): void;
}
