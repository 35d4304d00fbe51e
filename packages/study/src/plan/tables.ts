import type { AnyAgent } from "@operant/agent";
import type { Columns } from "@operant/spaces";
import type { RecordedColumn, TableSpec } from "../manifest.ts";
import type { ConditionPlan } from "./planner.ts";

type Plans = readonly Pick<ConditionPlan, "agent" | "phases">[];

/** Names that the loop and the dataset write themselves. */
export const RESERVED_COLUMNS: readonly string[] = [
  "study",
  "condition",
  "subject",
  "phase",
  "session",
  "trial",
  "time",
  "steps",
  "trials",
  "responses",
  "duration",
  "ended",
];

const PLACE: TableSpec = {
  phase: text("name of the phase"),
  session: number("uint32", "", "session within the phase, from 1"),
};

const TRIAL: TableSpec = {
  ...PLACE,
  trial: number("uint32", "", "trial within the session, from 1"),
  time: number("float64", "s", "end of the trial, since the session began, gaps included"),
};

/** Columns of the trials table: place, the environments' columns, each signal at the choice. */
export function trialColumns(plans: Plans): TableSpec {
  const environments = plans.flatMap(({ phases }) => phases.map(({ environment }) => environment));
  const own = [...new Set(environments)].map(({ trial }) => recorded(trial));
  const signals = agentsOf(plans).flatMap(({ signals: all }) => Object.entries(all));
  const atChoice = signals.map(([name, { unit = "", meaning }]) => [
    `${name}_at_choice`,
    number("float32", unit, `${meaning}, at the latest choice of the trial; empty without one`),
  ]);
  return Object.assign({}, TRIAL, ...own, Object.fromEntries(atChoice)) as TableSpec;
}

/** Columns of every table that a subject may leave behind. */
export function tablesOf(plans: Plans): Readonly<Record<string, TableSpec>> {
  return {
    trials: trialColumns(plans),
    sessions: sessionColumns(agentsOf(plans)),
    spines: SPINES,
    traces: TRACES,
    events: EVENTS,
    measures: MEASURED,
  };
}

/** Sentences about columns that environments declare against each other or against the loop's own. */
export function clashingColumns(plans: Plans): readonly string[] {
  const seen = new Map<string, { type: string; id: string }>(
    Object.entries(TRIAL).map(([name, { type }]) => [name, { type, id: "every study" }]),
  );
  const messages = new Set<string>();
  for (const { environment } of plans.flatMap(({ phases }) => phases)) {
    for (const [name, { type }] of Object.entries(environment.trial)) {
      const other = seen.get(name) ?? { type, id: environment.id };
      seen.set(name, other);
      if (other.id === environment.id || (other.type === type && other.id !== "every study"))
        continue;
      messages.add(
        `the column "${name}" of ${environment.id} (${type}) clashes with that of ${other.id} ` +
          `(${other.type}); rename it in one of them`,
      );
    }
  }
  return [...messages];
}

/** Sentences about counters to which agents give a name of the sessions table's own columns. */
export function clashingCounters(plans: Plans): readonly string[] {
  return agentsOf(plans).flatMap(({ id, counters }) =>
    Object.keys(counters)
      .filter((name) => Object.hasOwn(SESSIONS, name))
      .map(
        (name) =>
          `the counter "${name}" of ${id} has the name of a column of every study; rename it`,
      ),
  );
}

/** Columns of the sessions table: place, totals, the agents' counters. */
export function sessionColumns(agents: readonly AnyAgent[]): TableSpec {
  const counters = agents.map((agent) => recorded(agent.counters));
  return Object.assign({}, SESSIONS, ...counters) as TableSpec;
}

const SESSIONS: TableSpec = {
  ...PLACE,
  steps: number("uint32", "", "environment steps"),
  trials: number("uint32", "", "trials that ended"),
  responses: number("uint32", "", "choices of an action other than wait"),
  reward: number("float64", "", "sum of rewards, in standard reinforcers"),
  duration: number("float64", "s", "simulated time, gaps included"),
  ended: {
    type: "uint8",
    unit: "",
    meaning: "what ended the session",
    levels: ["limit", "terminated", "truncated"],
  },
};

/** Columns of the spines table: one row per bin that is not empty. */
export const SPINES: TableSpec = {
  phase: text("name of the phase"),
  session: number("uint32", "", "session after whose end this was, from 1; 0 is before the first"),
  population: text("name of the population"),
  bin: number("uint8", "", "bin of the fixed logarithmic scale, ten per decade"),
  low: number("float32", "µm³", "lower edge of the bin, included"),
  high: number("float32", "µm³", "upper edge of the bin, not included"),
  count: number("uint32", "", "members of the population in the bin"),
};

/** Columns of the traces table: mean of each signal by time around the instant of alignment. */
export const TRACES: TableSpec = {
  ...PLACE,
  kind: number("uint8", "", "kind of trial (column kind of the environment; 0 without one)"),
  signal: text("name of the signal"),
  time: number("float32", "s", "middle of the bin, from the instant of alignment"),
  mean: number("float64", "", "mean over the steps in the bin, in the signal's unit"),
  count: number("uint32", "", "steps in the bin"),
};

/** Columns of the events table. */
export const EVENTS: TableSpec = {
  ...PLACE,
  trial: number("uint32", "", "trial in which it happened, from 1"),
  time: number("float64", "s", "time since the session began, gaps included"),
  kind: text("what happened"),
  value: number("float64", "", "its value, e.g. which action, how much reward"),
};

/** Columns of the measures table. */
export const MEASURED: TableSpec = {
  phase: text("name of the phase"),
  measure: text("id of the measure"),
  value: number("float64", "", "its value in the unit of the measure; empty where undefined"),
};

function agentsOf(plans: Plans): readonly AnyAgent[] {
  return [...new Set(plans.map(({ agent }) => agent))];
}

function recorded(columns: Columns): TableSpec {
  const entries = Object.entries(columns).map(([name, spec]) => [
    name,
    {
      type: spec.type,
      unit: spec.unit ?? "",
      meaning: spec.meaning,
      ...(spec.levels === undefined ? {} : { levels: spec.levels }),
    },
  ]);
  return Object.fromEntries(entries) as TableSpec;
}

function text(meaning: string): RecordedColumn {
  return { type: "text", unit: "", meaning };
}

function number(type: RecordedColumn["type"], unit: string, meaning: string): RecordedColumn {
  return { type, unit, meaning };
}
