import type { Phase } from "./phases.ts";
import type { Source } from "./source.ts";
import { MOST_PANELS, numberOf, textOf } from "./source.ts";

/** A bin of a distribution, with members per animal before and after the study. */
export interface SpineBin {
  readonly low: number;
  readonly high: number;
  readonly before: number;
  readonly after: number;
}

/** One population in one condition. */
export interface Distribution {
  readonly population: string;
  readonly condition: string;
  readonly bins: readonly SpineBin[];
  /** Members per animal. */
  readonly countBefore: number;
  readonly countAfter: number;
}

/** Reads the distributions at the first and at the last recorded session of the protocol. */
export async function readDistributions(
  source: Source,
  phases: readonly Phase[],
): Promise<readonly Distribution[]> {
  if (!source.has("spines")) return [];
  const order = phases.map(({ name }, i) => `('${name.replaceAll("'", "''")}', ${i})`);
  if (order.length === 0) return [];
  const rows = await source.rows(
    `WITH phases(phase, rank) AS (VALUES ${order.join(", ")}),
     ranked AS (SELECT s.*, rank * 1000000 + session AS place FROM spines s JOIN phases USING (phase)),
     ends AS (SELECT min(place) AS first, max(place) AS last FROM ranked),
     animals AS (SELECT condition, count(DISTINCT subject) AS n FROM ranked GROUP BY condition)
     SELECT population, condition, low, high,
       sum(count) FILTER (place = first) / any_value(n) AS before,
       sum(count) FILTER (place = last) / any_value(n) AS after
     FROM ranked JOIN animals USING (condition), ends
     WHERE place IN (first, last)
       AND condition IN (SELECT condition FROM conditions WHERE condition_index < ${MOST_PANELS})
     GROUP BY ALL ORDER BY population, condition, low`,
  );
  const found = new Map<string, SpineBin[]>();
  const populations = new Set<string>();
  for (const row of rows) {
    const population = textOf(row["population"]);
    populations.add(population);
    const key = `${population}/${source.labelOf(row)}`;
    const bins = found.get(key) ?? [];
    bins.push({
      low: numberOf(row["low"]),
      high: numberOf(row["high"]),
      before: numberOf(row["before"]) || 0,
      after: numberOf(row["after"]) || 0,
    });
    found.set(key, bins);
  }
  return [...populations].flatMap((population) =>
    source.conditions.slice(0, MOST_PANELS).flatMap((condition) => {
      const bins = found.get(`${population}/${condition}`);
      if (bins === undefined) return [];
      const sum = (pick: (bin: SpineBin) => number) =>
        bins.reduce((total, bin) => total + pick(bin), 0);
      const countBefore = sum(({ before }) => before);
      return [{ population, condition, bins, countBefore, countAfter: sum(({ after }) => after) }];
    }),
  );
}
