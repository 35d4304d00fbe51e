import { openStream } from "@operant/kernels";

import type { Draws, ResampledMoments } from "../statistics/bootstrap.ts";
import { drawResamples, effectInterval, resampleMoments } from "../statistics/bootstrap.ts";
import { hedgesFactor, hedgesG } from "../statistics/effect.ts";
import type { Interval, MeanInterval } from "../statistics/interval.ts";
import { meanInterval } from "../statistics/interval.ts";
import type { Phase } from "./phases.ts";
import type { Row, Source } from "./source.ts";
import { numberOf, textOf } from "./source.ts";

/** One group in one phase by one measure. */
export interface GroupResult {
  readonly condition: string;
  readonly estimate: MeanInterval;
  /** Hedges' g against the first condition with its bootstrap interval; undefined for the first. */
  readonly effect: (Interval & { readonly g: number }) | undefined;
}

/** One measure in one phase. */
export interface MeasuredPhase {
  readonly phase: string;
  readonly groups: readonly GroupResult[];
}

export interface Measure {
  readonly name: string;
  readonly phases: readonly MeasuredPhase[];
}

/** Conditions that the tables hold at most; further ones are a query away. */
export const MOST_GROUPS = 200;

/** Values of the animals by measure, phase and condition. */
type Values = Map<string, Map<string, Map<string, number[]>>>;

/** Reads what was measured and compares every condition with the first. */
export async function readMeasures(
  source: Source,
  phases: readonly Phase[],
  fallback: string | undefined,
): Promise<readonly Measure[]> {
  const sql = source.has("measures") ? MEASURED : fallbackSql(fallback);
  if (sql === undefined) return [];
  const values = gather(source, await source.rows(sql));
  const draws = drawsOf(source.dataset.manifest.id);
  const order = source.dataset.manifest.measures;
  const names = [...values.keys()].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return names.flatMap((name) => {
    const byPhase = values.get(name);
    const measured = phases.flatMap(({ name: phase }) => {
      const groups = byPhase?.get(phase);
      return groups === undefined
        ? []
        : [{ phase, groups: compare(source.conditions, groups, draws) }];
    });
    return measured.length === 0 ? [] : [{ name, phases: measured }];
  });
}

const MEASURED = `
  SELECT measure, phase, condition, value FROM measures
  WHERE value IS NOT NULL AND NOT isnan(value)
    AND condition IN (SELECT condition FROM conditions WHERE condition_index < ${MOST_GROUPS})
  ORDER BY measure, phase, subject`;

/** Without measures: the mean of the response over the trials of each phase. */
function fallbackSql(column: string | undefined): string | undefined {
  if (column === undefined) return undefined;
  return `
    SELECT '${column}' AS measure, phase, condition, subject, avg("${column}") AS value FROM trials
    WHERE condition IN (SELECT condition FROM conditions WHERE condition_index < ${MOST_GROUPS})
    GROUP BY ALL HAVING value IS NOT NULL ORDER BY phase, subject`;
}

function gather(source: Source, rows: readonly Row[]): Values {
  const values: Values = new Map();
  for (const row of rows) {
    const phases = entry(
      values,
      textOf(row["measure"]),
      () => new Map<string, Map<string, number[]>>(),
    );
    const conditions = entry(phases, textOf(row["phase"]), () => new Map<string, number[]>());
    entry(conditions, source.labelOf(row), (): number[] => []).push(numberOf(row["value"]));
  }
  return values;
}

function entry<V>(map: Map<string, V>, key: string, begin: () => V): V {
  const found = map.get(key) ?? begin();
  map.set(key, found);
  return found;
}

function compare(
  conditions: readonly string[],
  groups: ReadonlyMap<string, readonly number[]>,
  draws: (n: number, control: boolean) => Draws,
): readonly GroupResult[] {
  const [first] = conditions;
  const control = groups.get(first ?? "") ?? [];
  const moments =
    control.length > 1 ? resampleMoments(control, draws(control.length, true)) : undefined;
  return conditions.slice(0, MOST_GROUPS).flatMap((condition) => {
    const values = groups.get(condition);
    if (values === undefined) return [];
    const estimate = meanInterval(values);
    const effect = condition === first ? undefined : effectOf(values, control, moments, draws);
    return [{ condition, estimate, effect }];
  });
}

function effectOf(
  values: readonly number[],
  control: readonly number[],
  controlMoments: ResampledMoments | undefined,
  draws: (n: number, control: boolean) => Draws,
): (Interval & { readonly g: number }) | undefined {
  if (controlMoments === undefined || values.length < 2) return undefined;
  const moments = resampleMoments(values, draws(values.length, false));
  const factor = hedgesFactor(values.length + control.length - 2);
  return { g: hedgesG(values, control), ...effectInterval(moments, controlMoments, factor) };
}

/** Resamples by size of group, from a stream that the study's id seeds. */
function drawsOf(id: string): (n: number, control: boolean) => Draws {
  const key = [parseInt(id.slice(0, 8), 16), parseInt(id.slice(8, 16), 16)] as const;
  const known = new Map<string, Draws>();
  return (n, control) => {
    const name = `${n}/${control}`;
    const found = known.get(name) ?? drawResamples(n, openStream(key, control ? 1 : 2, n));
    known.set(name, found);
    return found;
  };
}
