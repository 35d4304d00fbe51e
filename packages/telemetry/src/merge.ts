import type { Declaration } from "./declaration.ts";
import type { Sample, Snapshot } from "./metrics.ts";

/**
 * Adds up the snapshots of many threads or nodes. Totals never fall: a source that starts again from
 * zero goes on counting, and what a dead source had counted is kept.
 */
export interface Merge {
  /** Takes the latest snapshot of one source; its earlier one is replaced, not added. */
  accept(source: string, snapshot: Snapshot): void;
  /** Takes what a source had counted before it was first heard: it is known and not added. */
  begin(source: string, snapshot: Snapshot): void;
  /** Drops the gauges of a source that is silent; what it counts when it returns is added. */
  hush(source: string): void;
  /** Drops a source that is gone; its counts stay. Should it return, it counts anew. */
  forget(source: string): void;
  /** The sum over all sources: counters ever, gauges of the sources that live. */
  total(): Snapshot;
}

/** Creates an empty merge; `declarations` say how gauges are put together. */
export function createMerge(declarations: Iterable<Declaration> = []): Merge {
  const across = new Map([...declarations].map((one) => [one.name, one.across ?? "sum"]));
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
    begin(source, snapshot) {
      last.set(source, new Map(snapshot.counters.map((one) => [keyOf(one), one.value])));
      gauges.set(source, snapshot.gauges);
    },
    hush: (source) => void gauges.delete(source),
    forget(source) {
      last.delete(source);
      gauges.delete(source);
    },
    total() {
      const sums = new Map<string, Sample>();
      for (const sample of [...gauges.values()].flat()) {
        const key = keyOf(sample);
        const before = sums.get(key)?.value;
        sums.set(key, { ...sample, value: joined(across.get(sample.name), sample.value, before) });
      }
      const counters = [...totals.values()].map(({ sample, value }) => ({ ...sample, value }));
      return { counters, gauges: [...sums.values()] };
    },
  };
}

function joined(how: Declaration["across"], value: number, before: number | undefined): number {
  if (before === undefined) return value;
  if (how === "least") return Math.min(before, value);
  return how === "greatest" ? Math.max(before, value) : before + value;
}

function keyOf({ name, labels }: Sample): string {
  const sorted = Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([name, sorted]);
}
