import { DatasetManifestError } from "./errors.ts";
import { sha256 } from "./ledger/frame.ts";

/** What the manifest says of one column. */
export interface ColumnNote {
  readonly unit?: string;
  readonly meaning?: string;
  /** Names of the values of a discrete column: value k means levels[k]. */
  readonly levels?: readonly string[];
}

/** What the dataset reads in a manifest; everything else in it is kept and not looked at. */
export interface StudyManifest {
  /** SHA-256 of the text, hexadecimal. */
  readonly id: string;
  readonly study: string;
  readonly title: string;
  readonly description: string;
  readonly seed: string;
  readonly subjectsPerCondition: number;
  readonly conditions: number;
  readonly factors: readonly string[];
  readonly tables: Readonly<Record<string, Readonly<Record<string, ColumnNote>>>>;
  /** Versions of product, environments and agents, as the manifest holds them. */
  readonly versions: unknown;
  readonly measures: readonly string[];
  /** The whole manifest, for provenance. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** Names of studies, as study files may have them; they become names of folders. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u;

/** Reads a manifest. Throws DatasetManifestError naming what is missing. */
export function readStudyManifest(text: string, where = "manifest"): StudyManifest {
  const json = parse(text, where);
  const study = json["study"];
  if (typeof study !== "string" || !NAME.test(study)) {
    throw wrong(where, "study", study, "a name of letters, digits, dots, dashes, underscores");
  }
  const subjects = json["subjects"];
  if (!Number.isSafeInteger(subjects) || (subjects as number) < 1) {
    throw wrong(where, "subjects", subjects, "a whole number of at least 1");
  }
  const factors = factorsOf(json["factors"], where);
  const conditions = factors.reduce((product, { levels }) => product * levels, 1);
  if (conditions * (subjects as number) > 0xffff_ffff) {
    throw wrong(where, "subjects", subjects, `at most ${Math.floor(0xffff_ffff / conditions)}`);
  }
  return {
    id: Buffer.from(sha256(new TextEncoder().encode(text))).toString("hex"),
    study,
    title: textOf(json["title"]) || study,
    description: textOf(json["description"]),
    seed: JSON.stringify(json["seed"] ?? ""),
    subjectsPerCondition: subjects as number,
    conditions,
    factors: factors.map(({ name }) => name),
    tables: isObject(json["tables"]) ? (json["tables"] as StudyManifest["tables"]) : {},
    versions: json["versions"] ?? {},
    measures: Array.isArray(json["measures"]) ? json["measures"].map(String) : [],
    json,
  };
}

function factorsOf(
  value: unknown,
  where: string,
): readonly { readonly name: string; readonly levels: number }[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw wrong(where, "factors", value, "a list");
  return value.map((factor: unknown, index) => {
    if (!isObject(factor) || typeof factor["name"] !== "string") {
      throw wrong(where, `factors[${index}].name`, undefined, "a name");
    }
    const levels = factor["levels"];
    if (!Array.isArray(levels) || levels.length === 0) {
      throw wrong(where, `factors[${index}].levels`, levels, "a list of at least one level");
    }
    return { name: factor["name"], levels: levels.length };
  });
}

function parse(text: string, where: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new DatasetManifestError(where, "is not JSON", "write it anew with operant run");
  }
  if (!isObject(value)) {
    throw new DatasetManifestError(where, "is no object", "write it anew with operant run");
  }
  return value;
}

function wrong(where: string, field: string, value: unknown, allowed: string) {
  const found = value === undefined ? "absent" : JSON.stringify(value);
  return new DatasetManifestError(where, `${field} is ${found}, must be ${allowed}`, "correct it");
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
