import type { Columns } from "@operant/spaces";
import { ManifestError } from "./errors.ts";
import type { ServedReference } from "./registry.ts";
import { canonicalJson, hashText, isObject, type Json } from "./json.ts";

/** Form of the manifest; a manifest of another form is refused. */
export const MANIFEST_FORMAT = "operant-manifest@1";

/** Parameters as a study file writes them, e.g. {reward_delay: "0.5 s"}. */
export type Written = Readonly<Record<string, Json>>;

/** A whole study, resolved: plain JSON, the only thing besides plug-ins that a node needs. */
export interface Manifest {
  readonly format: typeof MANIFEST_FORMAT;
  /** Name of the study: lower-case letters, digits, dots, dashes, underscores. */
  readonly study: string;
  readonly title: string;
  readonly description: string;
  /** Root of every random number. */
  readonly seed: number | string;
  /** Subjects per condition, ≥ 1; conditions × subjects ≤ 2³² − 1. */
  readonly subjects: number;
  /** Length of one step as the study writes it; null leaves it to each environment. */
  readonly step: string | null;
  readonly environment: { readonly type: string; readonly parameters: Written };
  readonly agent: {
    readonly type: string;
    /** Presets in the order in which they are applied. */
    readonly preset: readonly string[];
    readonly parameters: Written;
  };
  /** Crossed; the first varies slowest. None: one condition, named "all". */
  readonly factors: readonly Factor[];
  readonly protocol: readonly Phase[];
  readonly record: RecordPlan;
  /** Ids of the measures, in the order of the study file. */
  readonly measures: readonly string[];
  readonly failures: FailurePolicy;
  readonly versions: Versions;
  /** Every column that a subject may leave behind, by table, with type, unit and meaning. */
  readonly tables: Readonly<Record<string, TableSpec>>;
}

export interface Factor {
  readonly name: string;
  /** At least one; labels are unique within the factor. */
  readonly levels: readonly Level[];
}

/** One level of a factor: the settings it makes, by path ("environment.x", "agent.preset", …). */
export interface Level {
  readonly label: string;
  readonly set: Written;
}

export interface Phase {
  readonly phase: string;
  /** Number of sessions, ≥ 1. */
  readonly sessions: number;
  /** Trials per session; null: no limit. */
  readonly trials: number | null;
  /** Simulated seconds per session; null: no limit. Not both are null. */
  readonly durationSeconds: number | null;
  /** Rest after every session but the last, s. */
  readonly restBetweenSeconds: number;
  /** Rest before the first session, under the settings of this phase, s. */
  readonly afterSeconds: number;
  readonly learning: boolean;
  /** Settings that hold in this phase alone, by path. */
  readonly set: Written;
}

/** What is kept besides sessions and measures. The digest of a subject does not depend on it. */
export interface RecordPlan {
  readonly trials: boolean;
  readonly spines: null | { readonly at: "session-end" | "phase-end" };
  readonly traces: null | TracePlan;
  readonly events: boolean;
}

/** Mean of every signal in bins of time around an instant of the trial. */
export interface TracePlan {
  readonly binSeconds: number;
  /** Time before and after the instant, s. */
  readonly beforeSeconds: number;
  readonly afterSeconds: number;
  /** The instant: the start of the trial, or the first such event in it. */
  readonly align: "trial-start" | "cue-on" | "reward";
}

/** What happens to the study when a subject fails for good. */
export type FailurePolicy =
  | { readonly policy: "stop" }
  | { readonly policy: "continue" }
  | { readonly policy: "stop-after"; readonly count: number };

export interface Versions {
  /** Version of the product, e.g. "0.1.0". */
  readonly product: string;
  /**
   * Every environment and agent that any condition uses, by id, with what pins it: the SHA-256 of the
   * bundled module of a plug-in, else of the declaration (parameters, defaults, presets).
   */
  readonly environments: Readonly<Record<string, string>>;
  readonly agents: Readonly<Record<string, string>>;
  /** The plug-in modules among them, for fetching by hash. */
  readonly plugins: readonly {
    readonly role: "environment" | "agent";
    readonly id: string;
    readonly sha256: string;
    readonly name: string;
  }[];
  /** What the study has served to it from elsewhere; absent where that is nothing. */
  readonly served?: readonly ServedReference[];
}

/** Columns of one table. TEXT columns have type "text". */
export type TableSpec = Readonly<Record<string, RecordedColumn>>;

export interface RecordedColumn {
  readonly type: Columns[string]["type"] | "text";
  readonly unit: string;
  readonly meaning: string;
  readonly levels?: readonly string[];
}

/** The canonical JSON of a manifest: what travels and what is hashed. */
export function manifestJson(manifest: Manifest): string {
  return canonicalJson(manifest);
}

/** Id of the study: SHA-256 of the canonical JSON, 64 lower-case hexadecimal digits. */
export function manifestId(manifest: Manifest): string {
  return hashText(manifestJson(manifest));
}

/**
 * Reads a manifest back. Throws a ManifestError if the text is not JSON, not in canonical form, or of
 * another format; a manifest is written by this product, so its members are not checked one by one.
 */
export function readManifest(json: string): Manifest {
  const value = parse(json);
  if (!isObject(value) || value["format"] !== MANIFEST_FORMAT) {
    const found = isObject(value) ? JSON.stringify(value["format"]) : typeof value;
    throw new ManifestError(`format is ${found}, must be "${MANIFEST_FORMAT}"`);
  }
  if (canonicalJson(value) !== json) {
    throw new ManifestError("the text is not in canonical form: it was edited or damaged");
  }
  return value as unknown as Manifest;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new ManifestError("the text is not JSON", { cause });
  }
}
