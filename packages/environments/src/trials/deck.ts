import type { RandomStream } from "@operant/kernels";

/** Kinds of trials in random order, exact in every block. */
export interface Deck {
  /** Plain; part of the environment's state. */
  readonly state: object;
  /** Starts a session with a fresh block. */
  begin(): void;
  /** The kind (index into the counts) of the next trial. */
  draw(): number;
}

/**
 * Makes a deck: each block holds kind k `counts[k]` times, shuffled anew (or, with `shuffled` false,
 * in the order of the kinds).
 */
export function createDeck(counts: readonly number[], random: RandomStream, shuffled = true): Deck {
  const sorted = counts.flatMap((count, kind) => Array.from({ length: count }, () => kind));
  const state = { at: 0, order: [...sorted] };
  return {
    state,
    begin() {
      state.at = 0;
      state.order = [...sorted];
    },
    draw() {
      if (state.at === 0 && shuffled) random.shuffle(state.order);
      const kind = state.order[state.at] ?? 0;
      state.at = (state.at + 1) % state.order.length;
      return kind;
    },
  };
}
