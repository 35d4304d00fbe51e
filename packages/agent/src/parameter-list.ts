import { z } from "zod";

/** One parameter as the page shows it; empty where the schema says nothing. */
export interface ListedParameter {
  /** Path within the parameters, e.g. "encoder.cells". */
  readonly name: string;
  readonly symbol: string;
  readonly unit: string;
  readonly defaultText: string;
  readonly range: string;
  readonly description: string;
  readonly source: string;
}

type Json = Readonly<Record<string, unknown>>;

/** Lists the parameters of a schema in its order, those of nested objects by their path. */
export function listParameters(schema: z.ZodType): ListedParameter[] {
  return walk(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }), "");
}

function walk(node: Json, path: string): ListedParameter[] {
  const { properties } = node;
  if (typeof properties === "object" && properties !== null) {
    return Object.entries(properties).flatMap(([name, child]) =>
      walk(child as Json, path === "" ? name : `${path}.${name}`),
    );
  }
  return path === "" ? [] : [describe(node, path)];
}

function describe(node: Json, name: string): ListedParameter {
  const text = (key: string) => (typeof node[key] === "string" ? node[key] : "");
  const fallback = node["default"] === undefined ? "" : JSON.stringify(node["default"]);
  return {
    name,
    symbol: text("symbol"),
    unit: text("unit"),
    defaultText: text("defaultText") || fallback,
    range: rangeOf(node),
    description: text("description"),
    source: text("source"),
  };
}

/** Limits in the base unit, or the alternatives of a choice. */
function rangeOf(node: Json): string {
  if (Array.isArray(node["enum"])) return node["enum"].join(", ");
  if (node["type"] === "boolean") return "true, false";
  const low = node["min"] ?? node["minimum"];
  const high = node["max"] ?? node["maximum"];
  const number = (value: unknown) => (typeof value === "number" ? String(value) : "");
  if (low === undefined && high === undefined) return "";
  if (high === undefined) return `≥ ${number(low)}`;
  if (low === undefined) return `≤ ${number(high)}`;
  return `${number(low)} … ${number(high)}`;
}
