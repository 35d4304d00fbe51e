import type { Interval } from "../statistics/interval.ts";
import { tInterval } from "../statistics/interval.ts";
import { kindName } from "./curves.ts";
import type { Phase } from "./phases.ts";
import type { Source } from "./source.ts";
import { MOST_PANELS, numberOf, textOf } from "./source.ts";

/** Mean of a signal over animals, at a time around the instant of alignment. */
interface TracePoint extends Interval {
  readonly seconds: number;
  readonly mean: number;
}

/** A signal in one condition, kind of trial and session. */
export interface Trace {
  readonly condition: string;
  readonly kind: string;
  /** First or last session of the phase. */
  readonly when: "early" | "late";
  readonly points: readonly TracePoint[];
}

/** The traces of one phase. */
export interface PhaseTraces {
  readonly phase: string;
  readonly signal: string;
  readonly unit: string;
  /** What happens at time 0, e.g. "cue on". */
  readonly instant: string;
  readonly kinds: readonly string[];
  readonly traces: readonly Trace[];
}

/** Signals that are drawn, the most telling first. */
const CANDIDATES = ["dopamine", "prediction_error", "value"];
/** Phases that are drawn at most: the first and the last ones. */
const MOST_PHASES = 3;

/** Reads the traces of the first and the last session of each phase. */
export async function readTraces(
  source: Source,
  phases: readonly Phase[],
): Promise<readonly PhaseTraces[]> {
  if (!source.has("traces")) return [];
  const signals = await source.rows("SELECT DISTINCT signal FROM traces ORDER BY signal");
  const names = signals.map((row) => textOf(row["signal"]));
  const signal = CANDIDATES.find((name) => names.includes(name)) ?? names[0];
  if (signal === undefined) return [];
  const drawn =
    phases.length > MOST_PHASES
      ? [...phases.slice(0, 1), ...phases.slice(1 - MOST_PHASES)]
      : phases;
  const figures: PhaseTraces[] = [];
  for (const { name } of drawn) {
    const figure = await readPhase(source, name, signal);
    if (figure.traces.length > 0) figures.push(figure);
  }
  return figures;
}

async function readPhase(source: Source, phase: string, signal: string): Promise<PhaseTraces> {
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const rows = await source.rows(
    `WITH chosen AS (SELECT * FROM traces WHERE phase = ${quoted(phase)} AND signal = ${quoted(signal)}
       AND condition IN (SELECT condition FROM conditions WHERE condition_index < ${MOST_PANELS})),
     ends AS (SELECT min(session) AS first, max(session) AS last FROM chosen)
     SELECT condition, kind, session = last AS late, time,
       avg(mean) AS mean, stddev_samp(mean) AS deviation, count(mean) AS n
     FROM chosen, ends WHERE session IN (first, last)
     GROUP BY ALL HAVING n > 0 ORDER BY ALL`,
  );
  const found = new Map<string, { trace: Omit<Trace, "points">; points: TracePoint[] }>();
  const kinds = new Map<number, string>();
  for (const row of rows) {
    const number = numberOf(row["kind"]);
    const kind = kindName(source, number);
    kinds.set(number, kind);
    const when = row["late"] === true ? ("late" as const) : ("early" as const);
    const condition = source.labelOf(row);
    const key = `${condition}/${kind}/${when}`;
    const entry = found.get(key) ?? { trace: { condition, kind, when }, points: [] };
    const mean = numberOf(row["mean"]);
    const n = numberOf(row["n"]);
    const bounds = n > 1 ? tInterval(mean, numberOf(row["deviation"]), n) : { low: NaN, high: NaN };
    entry.points.push({ seconds: numberOf(row["time"]), mean, ...bounds });
    found.set(key, entry);
  }
  const inOrder = [...kinds].sort(([a], [b]) => a - b).map(([, kind]) => kind);
  return {
    phase,
    signal,
    unit: unitOf(source, signal),
    instant: instantOf(source),
    kinds: inOrder,
    traces: [...found.values()].map(({ trace, points }) => ({ ...trace, points })),
  };
}

/** Unit of a signal, from the column that holds it at the choice. */
function unitOf(source: Source, signal: string): string {
  return source.dataset.manifest.tables["trials"]?.[`${signal}_at_choice`]?.unit ?? "";
}

function instantOf(source: Source): string {
  const record = source.dataset.manifest.json["record"] as
    { readonly traces?: { readonly align?: unknown } | null } | undefined;
  const align = record?.traces?.align;
  return typeof align === "string" ? align.replaceAll("-", " ") : "trial start";
}
