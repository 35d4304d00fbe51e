import { join } from "node:path";

/** Where everything lies inside a dataset. */
export const LAYOUT = {
  manifest: "manifest.json",
  ledger: "ledger",
  spool: "spool",
  conditions: "conditions.parquet",
  statement: "statement.json",
  report: "report.html",
} as const;

/** Name of a study's directory: `<study>-<first 12 digits of its id>`. */
export function datasetName(study: string, id: string): string {
  return `${study}-${id.slice(0, 12)}`;
}

export function pathOf(directory: string, entry: keyof typeof LAYOUT): string {
  return join(directory, LAYOUT[entry]);
}
