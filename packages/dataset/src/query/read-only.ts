import { resolve } from "node:path";

import type { DuckDBConnection, DuckDBResultReader } from "@duckdb/node-api";

import { QueryError } from "../errors.ts";

/** What a question may be made of; PIVOT creates a type in memory before it selects. */
const READING: ReadonlySet<string> = new Set(["SELECT", "EXPLAIN", "CREATE"]);
// EXPLAIN ANALYZE does what it explains, and a secret may be kept in the home directory.
const WRITING = /\b(?:copy|export|import|attach|install|load|secret)\b/i;

const COMMENT = /--[^\n]*|\/\*[\s\S]*?\*\//g;
const NOTHING = "the query asks nothing; write a SELECT";

/**
 * From here on DuckDB reads `files` and nothing else, keeps what does not fit its memory in `scratch`, and
 * loads no extension; that cannot be undone. It would still write to the files that it may read:
 * `runReading` refuses to.
 */
export async function confine(
  connection: DuckDBConnection,
  scratch: string,
  files: readonly string[],
): Promise<void> {
  const paths = files.map((file) => literal(resolve(file))).join(", ");
  await connection.run(`SET temp_directory = ${literal(scratch)}`);
  await connection.run(`SET allowed_paths = [${paths}]`);
  await connection.run("SET enable_external_access = false");
}

/** Runs the statements of a question and returns the answer to the last. Throws QueryError for any that writes. */
export async function runReading(
  connection: DuckDBConnection,
  sql: string,
): Promise<DuckDBResultReader> {
  if (sql.replaceAll(COMMENT, "").trim() === "") throw new QueryError(NOTHING);
  const { StatementType } = await import("@duckdb/node-api");
  const statements = await connection.extractStatements(sql);
  let answer: DuckDBResultReader | undefined;
  for (let index = 0; index < statements.count; index += 1) {
    // One after the other: a later one may need what an earlier one created.
    const prepared = await statements.prepare(index).catch(refuseForbidden);
    const kind = StatementType[prepared.statementType];
    if (!READING.has(kind) || (kind !== "SELECT" && WRITING.test(sql))) throw readOnlyError(kind);
    answer = await prepared.runAndReadAll().catch(refuseForbidden);
  }
  if (answer === undefined) throw new QueryError(NOTHING);
  return answer;
}

function refuseForbidden(error: unknown): never {
  const forbidden = error instanceof Error && error.message.startsWith("Permission Error");
  throw forbidden ? readOnlyError("this", error) : error;
}

function readOnlyError(what: string, cause?: unknown): QueryError {
  const text =
    `a query reads the tables of its dataset and touches no other file: ${what} is not allowed; ` +
    "print the answer with --json, or open the Parquet files in a DuckDB of your own";
  return new QueryError(text, { cause });
}

/** Writes text as an SQL literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
