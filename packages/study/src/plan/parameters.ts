import { nearestName } from "@operant/units";
import { z } from "zod";
import { show, suggest, type ProblemCode } from "../problem.ts";
import { isObject, type JsonObject } from "../json.ts";
import type { Written } from "../manifest.ts";

/** Something wrong with a parameter; `path` leads from the parameters to the value. */
interface ParameterIssue {
  readonly code: ProblemCode;
  readonly path: readonly (string | number)[];
  readonly message: string;
  /** Whether the name is at fault, not the value. */
  readonly aboutKey: boolean;
}

/** What a schema makes of written parameters. */
export type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly issues: readonly ParameterIssue[] };

/** JSON Schema of what a study file may write for these parameters. */
export function inputSchema(parameters: z.ZodType): JsonObject {
  return z.toJSONSchema(parameters, { io: "input", unrepresentable: "any" }) as JsonObject;
}

/**
 * Parses written parameters. Keys that the schema does not know are refused, also inside nested
 * mappings, although zod would drop them silently.
 */
export function parseParameters(
  parameters: z.ZodType,
  schema: JsonObject,
  written: Written,
): Parsed {
  const unknown = unknownKeys(schema, schema, written, []);
  const result = parameters.safeParse(written);
  if (result.success && unknown.length === 0) return { ok: true, value: result.data };
  const issues = result.success
    ? []
    : result.error.issues.flatMap((issue) => explain(issue, written));
  return { ok: false, issues: [...unknown, ...issues] };
}

function unknownKeys(
  root: JsonObject,
  schema: JsonObject,
  value: unknown,
  path: readonly string[],
): ParameterIssue[] {
  const node = dereference(root, schema);
  const properties = node["properties"];
  if (!isObject(value) || !isObject(properties)) return [];
  const names = Object.keys(properties);
  return Object.entries(value).flatMap(([key, member]) => {
    const inner = properties[key];
    if (isObject(inner)) return unknownKeys(root, inner, member, [...path, key]);
    const open =
      node["additionalProperties"] !== undefined && node["additionalProperties"] !== false;
    return open ? [] : [unknownKey(key, names, path)];
  });
}

function unknownKey(
  key: string,
  names: readonly string[],
  path: readonly string[],
): ParameterIssue {
  return {
    code: "OPERANT_STUDY_UNKNOWN_PARAMETER",
    path: [...path, key],
    message:
      names.length === 0
        ? `unknown parameter "${key}"; there are no parameters to set here`
        : `unknown parameter "${key}"${suggest(key, names)}`,
    aboutKey: true,
  };
}

function dereference(root: JsonObject, schema: JsonObject): JsonObject {
  const reference = schema["$ref"];
  if (typeof reference !== "string" || !reference.startsWith("#/")) return schema;
  let node: unknown = root;
  for (const key of reference.slice(2).split("/")) node = isObject(node) ? node[key] : undefined;
  return isObject(node) ? (node as JsonObject) : {};
}

type Issue = z.core.$ZodIssue;

function explain(issue: Issue, written: unknown): ParameterIssue[] {
  if (issue.code === "unrecognized_keys") return [];
  const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  const value = path.reduce<unknown>((node, step) => memberOf(node, step), written);
  const { code, message } = describe(issue, value);
  return [{ code, path, message, aboutKey: false }];
}

function memberOf(node: unknown, step: string | number): unknown {
  return typeof node === "object" && node !== null
    ? (node as Record<string | number, unknown>)[step]
    : undefined;
}

function describe(issue: Issue, value: unknown): { code: ProblemCode; message: string } {
  const missing = value === undefined;
  const found = missing ? "missing" : `${show(value)} is not allowed`;
  switch (issue.code) {
    case "custom":
      return { code: missing ? "OPERANT_STUDY_MISSING" : reasonOf(issue), message: issue.message };
    case "invalid_value": {
      const names = issue.values.map(String);
      const near = typeof value === "string" ? nearestName(value, names) : undefined;
      const hint = near === undefined ? "" : `; did you mean "${near}"?`;
      return {
        code: codeOf(missing),
        message: `${found}${hint || ";"} allowed: ${names.join(", ")}`,
      };
    }
    case "too_small":
      return {
        code: "OPERANT_STUDY_RANGE",
        message: `${found}; allowed: at least ${issue.minimum}`,
      };
    case "too_big":
      return {
        code: "OPERANT_STUDY_RANGE",
        message: `${found}; allowed: at most ${issue.maximum}`,
      };
    case "invalid_type":
      return { code: codeOf(missing), message: `${found}; expected ${issue.expected}` };
    case "invalid_union":
      return { code: codeOf(missing), message: `${found}; ${unionText(issue, value)}` };
    case "invalid_element":
    case "invalid_format":
    case "invalid_key":
    case "not_multiple_of":
    case "unrecognized_keys":
      break;
  }
  return { code: codeOf(missing), message: `${found}; ${issue.message}` };
}

function unionText(issue: Extract<Issue, { code: "invalid_union" }>, value: unknown): string {
  const texts = issue.errors.flatMap((branch) =>
    branch.map((each) => describe(each, value).message),
  );
  const unique = [...new Set(texts.map((text) => text.replace(/^.*? is not allowed; /u, "")))];
  return unique.length === 0 ? issue.message : unique.join("; or ");
}

/** `quantity` of @operant/units names the reason of its refusal. */
function reasonOf(issue: Extract<Issue, { code: "custom" }>): ProblemCode {
  const reason: unknown = issue.params?.["reason"];
  if (reason === "unit") return "OPERANT_STUDY_UNIT";
  return reason === "range" ? "OPERANT_STUDY_RANGE" : "OPERANT_STUDY_VALUE";
}

function codeOf(missing: boolean): ProblemCode {
  return missing ? "OPERANT_STUDY_MISSING" : "OPERANT_STUDY_VALUE";
}
