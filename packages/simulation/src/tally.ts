/** Everything that can go wrong; each kind must happen in a thousand seeds, or it proves nothing. */
export const FAULT_KINDS = [
  "message lost",
  "message stored twice",
  "message delivered too early",
  "message overtook another",
  "message damaged",
  "late acknowledgement accepted",
  "swap admitted two",
  "network slow",
  "disk slow",
  "disk full",
  "disk error",
  "record torn",
  "node killed",
  "node left",
  "coordinator killed",
  "power failed",
  "process stood still",
  "process cut off",
  "process given no messages",
  "broker stopped",
  "acknowledged tail lost",
  "store deleted",
  "buckets deleted",
  "consumers deleted",
  "coordinator lost its lease",
  "coordinator fenced off",
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** Counts what went wrong. */
export interface Tally {
  readonly counts: ReadonlyMap<FaultKind, number>;
  add(kind: FaultKind, times?: number): void;
}

/** Creates a tally in which nothing has happened. */
export function createTally(): Tally {
  const counts = new Map<FaultKind, number>(FAULT_KINDS.map((kind) => [kind, 0]));
  return {
    counts,
    add(kind, times = 1) {
      counts.set(kind, (counts.get(kind) ?? 0) + times);
    },
  };
}
