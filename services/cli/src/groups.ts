import { query } from "@operant/dataset";
import { table } from "./text.ts";

/** What of a study orders the table. */
export interface GroupOrder {
  /** Ids of the measures. */
  readonly measures: readonly string[];
  readonly protocol: readonly { readonly phase: string }[];
}

/**
 * Writes the table of groups: for each condition and phase the mean over subjects of every measure,
 * with its 95 % interval. Empty text where the study asks for no measures.
 */
export async function groupTable(directory: string, order: GroupOrder): Promise<string> {
  if (order.measures.length === 0) return "";
  const { rows } = await query(
    directory,
    `SELECT condition, phase, measure, avg(value) AS mean,
            CASE WHEN count(value) > 1 THEN 1.96 * stddev_samp(value) / sqrt(count(value)) END AS half
     FROM (SELECT * FROM measures WHERE NOT isnan(value))
     GROUP BY condition, phase, measure ORDER BY min(subject)`,
  );
  const cells = new Map(
    rows.map(([condition, phase, measure, mean, half]) => [
      keyOf(condition, phase, measure),
      interval(mean, half),
    ]),
  );
  const lines: string[][] = [];
  for (const condition of new Set(rows.map(([name]) => textOf(name)))) {
    for (const phase of new Set(order.protocol.map((each) => each.phase))) {
      const values = order.measures.map((measure) => cells.get(keyOf(condition, phase, measure)));
      lines.push([condition, phase, ...values.map((value) => value ?? "–")]);
    }
  }
  return table(["condition", "phase", ...order.measures], lines);
}

/** One text that names a cell. */
function keyOf(...parts: readonly unknown[]): string {
  return parts.map(textOf).join("\u0000");
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function interval(mean: unknown, half: unknown): string {
  if (typeof mean !== "number" || Number.isNaN(mean)) return "–";
  const digits = Math.abs(mean) >= 100 ? 0 : Math.abs(mean) >= 10 ? 1 : 2;
  if (typeof half !== "number") return mean.toFixed(digits);
  return `${mean.toFixed(digits)} ± ${half.toFixed(digits)}`;
}
