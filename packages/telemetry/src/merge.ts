import type { Sample, Snapshot } from "./metrics.ts";

/**
 * Adds up the snapshots of many threads or nodes. Totals never fall: a source that starts again from
 * zero goes on counting, and what a dead source had counted is kept.
 */
export interface Merge {
  /** Takes the latest snapshot of one source; its earlier one is replaced, not added. */
  accept(source: string, snapshot: Snapshot): void;
  /** Drops the gauges of a source that is gone; its counts stay. */
  forget(source: string): void;
  /** The sum over all sources: counters ever, gauges of the sources that live. */
  total(): Snapshot;
}

/** Creates an empty merge. */
export function createMerge(): Merge {
  const totals = new Map<string, { readonly sample: Sample; value: number }>();
  const last = new Map<string, Map<string, number>>();
  const gauges = new Map<string, readonly Sample[]>();

  return {
    accept(source, snapshot) {
      const before = last.get(source) ?? new Map<string, number>();
      last.set(source, before);
      for (const sample of snapshot.counters) {
        const key = keyOf(sample);
        const seen = before.get(key) ?? 0;
        // A smaller value means that the source began anew: all of it is new.
        const risen = sample.value >= seen ? sample.value - seen : sample.value;
        before.set(key, sample.value);
        const total = totals.get(key) ?? { sample, value: 0 };
        total.value += risen;
        totals.set(key, total);
      }
      gauges.set(source, snapshot.gauges);
    },
    forget(source) {
      last.delete(source);
      gauges.delete(source);
    },
    total() {
      const sums = new Map<string, Sample>();
      for (const sample of [...gauges.values()].flat()) {
        const key = keyOf(sample);
        sums.set(key, { ...sample, value: sample.value + (sums.get(key)?.value ?? 0) });
      }
      const counters = [...totals.values()].map(({ sample, value }) => ({ ...sample, value }));
      return { counters, gauges: [...sums.values()] };
    },
  };
}

function keyOf({ name, labels }: Sample): string {
  const sorted = Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([name, sorted]);
}
