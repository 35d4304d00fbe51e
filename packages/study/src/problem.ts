import { nearestName } from "@operant/units";

/** Why a study file is refused. */
export type ProblemCode =
  | "OPERANT_STUDY_YAML"
  | "OPERANT_STUDY_DUPLICATE_KEY"
  | "OPERANT_STUDY_UNKNOWN_KEY"
  | "OPERANT_STUDY_MISSING"
  | "OPERANT_STUDY_VALUE"
  | "OPERANT_STUDY_UNIT"
  | "OPERANT_STUDY_RANGE"
  | "OPERANT_STUDY_UNKNOWN_ENVIRONMENT"
  | "OPERANT_STUDY_UNKNOWN_AGENT"
  | "OPERANT_STUDY_UNKNOWN_PRESET"
  | "OPERANT_STUDY_UNKNOWN_PARAMETER"
  | "OPERANT_STUDY_UNKNOWN_MEASURE"
  | "OPERANT_STUDY_FACTOR_EMPTY"
  | "OPERANT_STUDY_FACTOR_PATH"
  | "OPERANT_STUDY_FACTOR_CLASH"
  | "OPERANT_STUDY_TOO_MANY_CONDITIONS"
  | "OPERANT_STUDY_TOO_MANY_SUBJECTS"
  | "OPERANT_STUDY_NO_PROTOCOL"
  | "OPERANT_STUDY_PHASE_LENGTH"
  | "OPERANT_STUDY_SPACES"
  | "OPERANT_STUDY_COLUMN"
  | "OPERANT_STUDY_MEASURE_COLUMN";

/** One thing that is wrong with a study file: an expected outcome, shown to whoever wrote it. */
export interface Problem {
  readonly code: ProblemCode;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** Where in the document, e.g. "factors.delay.values[2]"; "" for the whole. */
  readonly path: string;
  /** The bad value, what is allowed, the nearest name. */
  readonly message: string;
}

/** One line for people: `study.yaml:3:5: factors.delay.values[2]: message`. */
export function formatProblem({ file, line, column, path, message }: Problem): string {
  return `${file}:${line}:${column}: ${path === "" ? "" : `${path}: `}${message}`;
}

/** Steps from the root of a document: keys and list positions. */
export type SourcePath = readonly (string | number)[];

/** Writes a path as people do: factors.delay.values[2]. */
export function formatPath(path: SourcePath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}

/** Writes any value on one short line. */
export function show(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (typeof value === "number") return String(value);
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** "; nearest: …" and "; allowed: …" for a name that is not among `names`. */
export function suggest(name: string, names: readonly string[]): string {
  const near = nearestName(name, names);
  const hint = near === undefined ? "" : `; did you mean "${near}"?`;
  const list = names.length > 24 ? [...names.slice(0, 24), "…"] : names;
  return `${hint || ";"} allowed: ${list.join(", ") || "none"}`;
}
