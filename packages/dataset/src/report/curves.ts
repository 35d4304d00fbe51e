import type { Interval } from "../statistics/interval.ts";
import { tInterval } from "../statistics/interval.ts";
import type { Phase } from "./phases.ts";
import type { Source } from "./source.ts";
import { MOST_PANELS, numberOf, textOf } from "./source.ts";

/** Points that a learning curve should have at most, all phases together. */
const POINTS = 32;

/** A mean over animals with its 95 % interval, at a place of the protocol. */
export interface CurvePoint extends Interval {
  readonly phase: string;
  readonly session: number;
  /** First and last trial of the block within the session. */
  readonly trials: readonly [number, number];
  /** Middle of the block, in trials since the study began. */
  readonly at: number;
  readonly mean: number;
  readonly n: number;
}

/** The learning curve of one condition for one kind of trial. */
export interface Curve {
  readonly condition: string;
  readonly kind: string;
  readonly points: readonly CurvePoint[];
}

/** Learning curves of a study. */
export interface Curves {
  /** Column that is drawn, and what it means. */
  readonly column: string;
  readonly meaning: string;
  readonly kinds: readonly string[];
  readonly curves: readonly Curve[];
}

/** Columns that may be drawn, the most telling first. */
const CANDIDATES = ["response", "responded", "correct", "hit", "rewarded", "responses", "reward"];

/** Picks the column to draw: the first candidate, but `correct` where all trials are of one kind. */
export function responseColumn(source: Source, kinds: number): string | undefined {
  if (kinds < 2 && source.has("trials", "correct")) return "correct";
  return CANDIDATES.find((column) => source.has("trials", column));
}

/** Reads the curves: per animal and block of trials first, then over animals. */
export async function readCurves(
  source: Source,
  phases: readonly Phase[],
  wanted?: string,
): Promise<Curves | undefined> {
  const kinds = await readKinds(source);
  const column = wanted ?? responseColumn(source, kinds.length);
  if (column === undefined || !source.has("trials", column)) return undefined;
  const kind = source.has("trials", "kind") ? "kind" : "0";
  const rows = await source.rows(
    `WITH blocks(phase, session, per_session, longest) AS (VALUES ${blockRows(phases)}),
     animals AS (
       SELECT condition, ${kind} AS kind, phase, session, subject,
         (trial - 1) * per_session // longest AS block, avg("${column}") AS value
       FROM trials JOIN blocks USING (phase, session)
       WHERE condition IN (SELECT condition FROM conditions WHERE condition_index < ${MOST_PANELS})
       GROUP BY ALL)
     SELECT condition, kind, phase, session, block,
       avg(value) AS mean, stddev_samp(value) AS deviation, count(value) AS n
     FROM animals GROUP BY ALL ORDER BY ALL`,
  );
  const places = placesOf(phases);
  const points = rows.map((row) => ({
    condition: source.labelOf(row),
    kind: kindName(source, numberOf(row["kind"])),
    point: pointOf(row, places),
  }));
  const curves = source.conditions.slice(0, MOST_PANELS).flatMap((condition) =>
    kinds.map((name) => ({
      condition,
      kind: name,
      points: points
        .filter((entry) => entry.condition === condition && entry.kind === name)
        .flatMap(({ point }) => (point === undefined ? [] : [point]))
        .sort((a, b) => a.at - b.at),
    })),
  );
  const meaning = source.dataset.manifest.tables["trials"]?.[column]?.meaning ?? "";
  return { column, meaning, kinds, curves };
}

/** Names of the kinds of trial that occur, in the order of their numbers. */
async function readKinds(source: Source): Promise<readonly string[]> {
  if (!source.has("trials", "kind")) return ["all trials"];
  const rows = await source.rows("SELECT DISTINCT kind FROM trials ORDER BY kind");
  return rows.map((row) => kindName(source, numberOf(row["kind"])));
}

/** Name of a kind of trial. */
export function kindName(source: Source, kind: number): string {
  if (!source.has("trials", "kind")) return "all trials";
  const levels = source.dataset.manifest.tables["trials"]?.["kind"]?.levels;
  return levels?.[kind] ?? `kind ${kind}`;
}

/** Where the blocks of a session lie. */
interface Place {
  readonly blocks: number;
  readonly longest: number;
  /** Trials of the study before this session. */
  readonly before: number;
}

function blocksOf(trials: number, total: number): number {
  const share = Math.round((POINTS * trials) / total);
  return Math.max(1, Math.min(share, Math.floor(trials / 4)));
}

function placesOf(phases: readonly Phase[]): ReadonlyMap<string, Place> {
  const total = phases.reduce((sum, { trials }) => sum + trials, 0);
  const places = new Map<string, Place>();
  let before = 0;
  for (const { name, sessions } of phases) {
    for (const { session, trials } of sessions) {
      places.set(`${name}/${session}`, {
        blocks: blocksOf(trials, total),
        longest: trials,
        before,
      });
      before += trials;
    }
  }
  return places;
}

function blockRows(phases: readonly Phase[]): string {
  const total = phases.reduce((sum, { trials }) => sum + trials, 0);
  return phases
    .flatMap(({ name, sessions }) =>
      sessions.map(({ session, trials }) => {
        const text = `'${name.replaceAll("'", "''")}'`;
        return `(${text}, ${session}, ${blocksOf(trials, total)}, ${trials})`;
      }),
    )
    .join(", ");
}

function pointOf(
  row: Readonly<Record<string, Parameters<typeof numberOf>[0]>>,
  places: ReadonlyMap<string, Place>,
): CurvePoint | undefined {
  const phase = textOf(row["phase"]);
  const session = numberOf(row["session"]);
  const place = places.get(`${phase}/${session}`);
  const n = numberOf(row["n"]);
  if (place === undefined || n === 0) return undefined;
  const block = numberOf(row["block"]);
  const edge = (index: number) => Math.ceil((index * place.longest) / place.blocks);
  const mean = numberOf(row["mean"]);
  const deviation = numberOf(row["deviation"]);
  const bounds = n > 1 ? tInterval(mean, deviation, n) : { low: NaN, high: NaN };
  return {
    phase,
    session,
    trials: [edge(block) + 1, edge(block + 1)],
    at: place.before + (edge(block) + edge(block + 1)) / 2,
    mean,
    n,
    ...bounds,
  };
}
