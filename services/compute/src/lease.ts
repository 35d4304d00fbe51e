import type { Block, Fence } from "@operant/protocol";

/** The right to compute a block for now. */
export interface Lease {
  /** What the result is reported under. */
  readonly fence: Fence;
  /** Aborted when the lease is lost: the task stops and reports nothing. */
  readonly lost: AbortSignal;
  /** Renews; called at a third of the acknowledgement wait. */
  renew(): void;
  release(): Promise<void>;
}

/** Decides who may compute a block. */
export interface LeaseKeeper {
  /**
   * Undefined while somebody else holds the block.
   *
   * @param deliveries - How often the block was delivered, from 1. Costs a second run where it lies.
   */
  hold(block: Block, deliveries: number): Promise<Lease | undefined>;
}

/**
 * Grants every block: right where the queue has one taker at a time and redelivers only what its
 * holder dropped, as within one process. An accidental second run costs time, not truth.
 */
export const uncontestedLeases: LeaseKeeper = {
  hold: (block) =>
    Promise.resolve({
      fence: { attempt: block.attempt, takeover: 0 },
      lost: new AbortController().signal,
      renew: () => {},
      release: () => Promise.resolve(),
    }),
};
