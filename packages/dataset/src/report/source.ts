import type { ReadOnly } from "../read/inspect.ts";
import type { QueryValue } from "../query/query.ts";
import { ask } from "../query/query.ts";
import type { Views } from "../query/views.ts";
import { identifier } from "../query/views.ts";

/** A row of an answer, by column. */
export type Row = Readonly<Record<string, QueryValue>>;

/** What the report asks the dataset. */
export interface Source {
  readonly dataset: ReadOnly;
  /** Labels of the conditions in order, the first 1,000. */
  readonly conditions: readonly string[];
  /** Label of the condition of a row: the level alone where there is one factor. */
  labelOf(row: Row): string;
  rows(sql: string): Promise<readonly Row[]>;
  /** Whether the dataset has the table, and in it the column. */
  has(table: string, column?: string): boolean;
}

/** Conditions beyond this number stand in the tables only. */
export const MOST_PANELS = 24;

export async function openSource(dataset: ReadOnly, views: Views): Promise<Source> {
  // One thread: sums are taken in one order, and the same dataset gives the same page.
  await views.connection.run("SET threads = 1");
  const columns = new Map<string, Set<string>>();
  for (const name of views.names) {
    if (name === "subjects") continue;
    const { rows } = await ask(views, `SELECT column_name FROM (DESCRIBE ${identifier(name)})`);
    columns.set(name, new Set(rows.map(([column]) => textOf(column))));
  }
  const { rows: conditions } = await ask(
    views,
    "SELECT condition FROM conditions ORDER BY condition_index LIMIT 1000",
  );
  return {
    dataset,
    conditions: conditions.map(([id]) => labelOf(dataset.manifest.factors, textOf(id))),
    labelOf: (row) => labelOf(dataset.manifest.factors, textOf(row["condition"])),
    rows: async (sql) => {
      const answer = await ask(views, sql);
      return answer.rows.map((row) =>
        Object.fromEntries(answer.columns.map((column, i) => [column, row[i] ?? null])),
      );
    },
    has: (table, column) => {
      const known = columns.get(table);
      return known !== undefined && (column === undefined || known.has(column));
    },
  };
}

function labelOf(factors: readonly string[], condition: string): string {
  const [only, ...others] = factors;
  const prefix = `${only ?? ""}=`;
  const bare = others.length === 0 && condition.startsWith(prefix);
  return bare ? condition.slice(prefix.length) : condition.replaceAll(",", ", ");
}

/** A cell that is a number; NaN when it is empty. */
export function numberOf(value: QueryValue | undefined): number {
  return typeof value === "number" ? value : NaN;
}

export function textOf(value: QueryValue | undefined): string {
  return typeof value === "string" ? value : "";
}

/** A name for people: "d1_spine_volume" becomes "D1 spine volume". */
export function wordsOf(name: string): string {
  const words = name.replaceAll("_", " ").replaceAll(/\bd(\d)\b/g, "D$1");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
