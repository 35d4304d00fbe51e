import type { Table } from "@operant/protocol";
import { MEASURED } from "../plan/tables.ts";
import { TableBuilder } from "../run/table-builder.ts";
import { unmetNeeds, type Measure, type PhaseRecord, type Rows } from "./measure.ts";
import { MEASURES } from "./registry.ts";

/** Where a phase begins in the tables, and which trial columns its environment writes. */
export interface MeasuredPhase {
  readonly name: string;
  readonly columns: ReadonlySet<string>;
  readonly firstTrial: number;
  readonly firstSession: number;
}

/**
 * Computes measures for each phase of one subject. `trials` and `sessions` hold the rows of all phases,
 * phase after phase. A measure whose columns a phase does not have is NaN there.
 */
export function measureSubject(
  ids: readonly string[],
  phases: readonly MeasuredPhase[],
  trials: TableBuilder,
  sessions: TableBuilder,
): Table {
  const table = new TableBuilder("measures", MEASURED);
  const measures = ids.flatMap((id) => MEASURES.get(id) ?? []);
  for (const [index, phase] of phases.entries()) {
    const next = phases[index + 1];
    const record = phaseRecord(
      view(trials, phase.firstTrial, next?.firstTrial ?? trials.rows, phase.columns),
      sessions,
      phase.firstSession,
      next?.firstSession ?? sessions.rows,
    );
    for (const measure of measures) {
      table.append();
      table.setText(0, phase.name);
      table.setText(1, measure.id);
      table.set(2, isDefined(measure, phase, sessions) ? measure.compute(record) : NaN);
    }
  }
  return table.finish();
}

function isDefined(measure: Measure, phase: MeasuredPhase, sessions: TableBuilder): boolean {
  const unmet = unmetNeeds(
    measure,
    (name) => phase.columns.has(name),
    (name) => sessions.indexOf(name) >= 0,
  );
  return unmet.length === 0;
}

function phaseRecord(trials: Rows, sessions: TableBuilder, from: number, to: number): PhaseRecord {
  return {
    trials,
    sessions: view(sessions, from, to),
    counter(name) {
      const values = sessions.numbers(sessions.indexOf(name), 0, sessions.rows);
      return { before: values[from - 1] ?? 0, after: values[to - 1] ?? 0 };
    },
  };
}

function view(table: TableBuilder, from: number, to: number, columns?: ReadonlySet<string>): Rows {
  const has = (name: string): boolean => columns?.has(name) ?? table.indexOf(name) >= 0;
  return {
    length: to - from,
    has,
    column(...names) {
      const name = names.find(has);
      return name === undefined ? [] : table.numbers(table.indexOf(name), from, to);
    },
  };
}
