import type { JS } from "@duckdb/node-api";

import { DatasetError, QueryError } from "../errors.ts";
import { readOnly } from "../read/inspect.ts";
import { runReading } from "./read-only.ts";
import type { Views } from "./views.ts";
import { openViews, SpoolMovedError } from "./views.ts";

/** A cell as JSON can say it, but for NaN and ±∞. */
export type QueryValue =
  null | boolean | number | string | readonly QueryValue[] | { readonly [key: string]: QueryValue };

export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly QueryValue[])[];
}

/**
 * Answers SQL (DuckDB) over the views `trials`, `sessions`, `spines`, `traces`, `measures`, `events`
 * (those that were recorded), `subjects` and `conditions`. Works while the study runs or after it was
 * interrupted, on whatever is committed; it writes nothing and reads nothing else. Whole numbers beyond 2^53 come as text, times as ISO 8601.
 *
 * Throws QueryError, PartCorruptError, and what `inspectDataset` throws.
 */
export async function query(directory: string, sql: string): Promise<QueryResult> {
  const views = await viewsFor(directory, sql);
  try {
    return await ask(views, sql);
  } finally {
    await views.close();
  }
}

/** Opens the views that `sql` mentions; the others exist, but their parts are not checked. */
async function viewsFor(directory: string, sql: string): Promise<Views> {
  const words = new Set(sql.toLowerCase().match(/[a-z_][a-z0-9_]*/g) ?? []);
  // A catalogue query may ask for any view.
  const everything = /\b(?:show|describe|summarize|information_schema|duckdb_\w+)\b/i.test(sql);
  const isUsed = (table: string) => everything || words.has(table);
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await openViews(await readOnly(directory), isUsed, attempt > 0);
    } catch (error) {
      if (!(error instanceof SpoolMovedError)) throw error;
    }
  }
}

/** Answers SQL over open views. Throws QueryError. */
export async function ask(views: Views, sql: string): Promise<QueryResult> {
  try {
    const reader = await runReading(views.connection, sql);
    return {
      columns: reader.deduplicatedColumnNames(),
      rows: reader.getRowsJS().map((row) => row.map(valueOf)),
    };
  } catch (cause) {
    if (cause instanceof DatasetError) throw cause;
    const problem = cause instanceof Error ? cause.message.trim() : String(cause);
    throw new QueryError(`${problem}\ntables: ${views.names.join(", ")}`, { cause });
  }
}

function valueOf(value: JS): QueryValue {
  if (value === null || typeof value === "boolean" || typeof value === "number") return value;
  if (typeof value === "string") return value;
  if (typeof value === "bigint") {
    return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  }
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString("hex");
  if (Array.isArray(value)) return value.map((item) => valueOf(item));
  return Object.fromEntries(
    Object.entries(value as Record<string, JS>).map(([key, item]) => [key, valueOf(item)]),
  );
}
