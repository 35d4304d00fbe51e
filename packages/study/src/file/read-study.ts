import { MEASURES } from "../measures/registry.ts";
import { MAX_CONDITIONS } from "../condition.ts";
import { isObject, type Json } from "../json.ts";
import type { Factor, Phase, Written } from "../manifest.ts";
import type { StudyBody } from "../plan/settings.ts";
import { show, suggest, type Problem, type SourcePath } from "../problem.ts";
import type { PluginReference, Registry, Role, ServedReference } from "../registry.ts";
import { MAX_SUBJECTS, totalSubjects } from "../subject.ts";
import { checkConditions } from "./check-conditions.ts";
import { FactorForm, type FileFactor } from "./factor-form.ts";
import { Form } from "./form.ts";
import { ProtocolForm, type FilePhase } from "./protocol-form.ts";
import { readFailures, readRecord } from "./record-form.ts";
import { readStep, SettingForm, type Setter } from "./setting-form.ts";
import { Source } from "./source.ts";
import { TypeNames } from "./type-names.ts";

/** A study file that has passed every check. */
export interface Study extends StudyBody {
  /** The local files among its environments and agents. */
  readonly plugins: readonly PluginReference[];
  /** What it has served from elsewhere, by role and id. */
  readonly served: readonly ServedReference[];
}

/** The study, or everything that is wrong with the file, in order of place. */
export type StudyReading =
  | { readonly ok: true; readonly study: Study }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export interface ReadOptions {
  /** The local files that the study names, bundled and in the registry; see `localPlugins`. */
  readonly files?: readonly PluginReference[];
  /** What was found to be served of what the study names, and is in the registry; see `servedTypes`. */
  readonly served?: readonly ServedReference[];
}

/** Keys of a study file, in the order in which documentation lists them. */
const STUDY_KEYS = [
  "study",
  "title",
  "description",
  "seed",
  "subjects",
  "step",
  "environment",
  "agent",
  "factors",
  "protocol",
  "record",
  "measures",
  "failures",
] as const;

/**
 * Reads a study file. `file` is its name for messages. Every fault is a problem with place, value,
 * what is allowed and the nearest name; nothing is thrown for a wrong file.
 */
export function readStudy(
  text: string,
  file: string,
  registry: Registry,
  options: ReadOptions = {},
): StudyReading {
  const source = new Source(text, file);
  const value = source.broken ? undefined : source.value();
  const study =
    value === undefined && source.problems.length > 0
      ? undefined
      : new StudyForm(source, registry, options).read(value);
  if (study === undefined || source.problems.length > 0) {
    return { ok: false, problems: source.problems.sort(byPlace) };
  }
  return { ok: true, study };
}

class StudyForm {
  readonly #form: Form;
  readonly #registry: Registry;
  readonly #types: TypeNames;
  readonly #settings: SettingForm;

  constructor(source: Source, registry: Registry, { files = [], served = [] }: ReadOptions) {
    this.#form = new Form(source);
    this.#registry = registry;
    this.#types = new TypeNames(this.#form, registry, { files, served });
    this.#settings = new SettingForm(this.#form, this.#types);
  }

  read(value: unknown): Study | undefined {
    const raw = isObject(value) ? this.#form.mapping(value, [], STUDY_KEYS) : undefined;
    if (raw === undefined) return this.#form.refuse("OPERANT_STUDY_VALUE", [], noStudy(value));
    const phases = new ProtocolForm(this.#form, this.#settings).read(raw["protocol"]);
    const names = phases.map(({ phase }) => phase.phase);
    const factors = new FactorForm(this.#form, this.#settings, names).read(raw["factors"]);
    const environment = this.#part("environment", raw["environment"], factors);
    const agent = this.#part("agent", raw["agent"], factors);
    const body: StudyBody = {
      ...this.#heading(raw),
      environment,
      agent: { ...agent, preset: this.#presets(raw["agent"]) },
      factors: factors.map(toFactor),
      protocol: phases.map(toPhase),
      record: readRecord(this.#form, raw["record"]),
      measures: this.#measures(raw["measures"]),
      failures: readFailures(this.#form, raw["failures"]),
    };
    this.#checkTotal(body);
    const readable = this.#form.source.problems.every(({ code }) => HARMLESS.has(code));
    if (readable)
      checkConditions({ form: this.#form, registry: this.#registry, body, factors, phases });
    return { ...body, plugins: [...this.#types.used], served: this.#types.served() };
  }

  #heading(raw: Record<string, unknown>) {
    const optional = (key: string): string =>
      raw[key] === undefined ? "" : (this.#form.text(raw[key], [key]) ?? "");
    return {
      study: this.#form.name(raw["study"], ["study"]) ?? "",
      title: optional("title"),
      description: optional("description"),
      seed: this.#seed(raw["seed"]),
      subjects: this.#form.whole(raw["subjects"], ["subjects"], { min: 1, max: MAX_SUBJECTS }) ?? 1,
      step:
        raw["step"] === undefined ? null : (readStep(this.#form, raw["step"], ["step"]) ?? null),
    };
  }

  #seed(raw: unknown): number | string {
    if (typeof raw === "string" && raw !== "") return raw;
    return this.#form.whole(raw, ["seed"], { min: 0 }) ?? 0;
  }

  /** The type may be left out where a factor gives one in every level. */
  #part(role: Role, raw: unknown, factors: readonly FileFactor[]) {
    const mapping = this.#form.mapping(raw, [role]);
    const everywhere = factors.some(({ levels }) =>
      levels.every(({ setters }) => setters.some(({ path }) => path === `${role}.type`)),
    );
    const parameters: Record<string, Json> = {};
    for (const [key, member] of Object.entries(mapping ?? {})) {
      if (key === "type" || (role === "agent" && key === "preset")) continue;
      const setter = setterAt(`${role}.${key}`, [role, key]);
      const read = this.#settings.read(setter, member);
      if (read !== undefined) parameters[key] = read.value;
    }
    const absent = mapping === undefined || (everywhere && mapping["type"] === undefined);
    const type = absent ? "" : this.#types.resolve(role, mapping["type"], [role, "type"]);
    return { type: type ?? "", parameters };
  }

  #presets(raw: unknown): readonly string[] {
    const preset =
      typeof raw === "object" && raw !== null ? (raw as { preset?: unknown }).preset : undefined;
    if (preset === undefined || preset === null) return [];
    return this.#settings.presets(preset, ["agent", "preset"]) ?? [];
  }

  #measures(raw: unknown): readonly string[] {
    if (raw === undefined || raw === null) return [];
    const names = [...MEASURES.keys()];
    const seen = new Set<string>();
    for (const [index, item] of (this.#form.list(raw, ["measures"]) ?? []).entries()) {
      const at = ["measures", index];
      const name = this.#form.text(item, at);
      if (name === undefined) continue;
      if (!names.includes(name)) {
        const message = `unknown measure "${name}"${suggest(name, names)}`;
        this.#form.refuse("OPERANT_STUDY_UNKNOWN_MEASURE", at, message);
      }
      seen.add(name);
    }
    return [...seen];
  }

  #checkTotal(body: StudyBody): void {
    const total = totalSubjects(body);
    const conditions = total / body.subjects;
    if (total <= MAX_SUBJECTS || conditions > MAX_CONDITIONS) return;
    const message =
      `${conditions} conditions × ${body.subjects} subjects = ${total} is too many; ` +
      `allowed: at most ${MAX_SUBJECTS} in all, so at most ${Math.floor(MAX_SUBJECTS / conditions)} here`;
    this.#form.refuse("OPERANT_STUDY_TOO_MANY_SUBJECTS", ["subjects"], message);
  }
}

/** Problems after which the conditions can still be checked without follow-on complaints. */
const HARMLESS: ReadonlySet<Problem["code"]> = new Set([
  "OPERANT_STUDY_UNKNOWN_KEY",
  "OPERANT_STUDY_DUPLICATE_KEY",
  "OPERANT_STUDY_UNKNOWN_MEASURE",
  "OPERANT_STUDY_TOO_MANY_SUBJECTS",
  "OPERANT_STUDY_FACTOR_CLASH",
  "OPERANT_STUDY_RANGE",
  "OPERANT_STUDY_UNIT",
]);

function noStudy(value: unknown): string {
  const found =
    value === null || value === undefined ? "the file is empty" : `${show(value)} is no study`;
  const keys = "study, seed, subjects, environment, agent, protocol";
  return `${found}; a study file is a mapping with the keys ${keys}; "operant init study my-study.yaml" writes one to start from`;
}

function toFactor({ name, levels }: FileFactor): Factor {
  return { name, levels: levels.map(({ label, setters }) => ({ label, set: toSet(setters) })) };
}

function toPhase({ phase, setters }: FilePhase): Phase {
  return { ...phase, set: toSet(setters) };
}

function toSet(setters: readonly Setter[]): Written {
  return Object.fromEntries(setters.map(({ path, value }) => [path, value]));
}

function setterAt(path: string, at: SourcePath): Omit<Setter, "value"> {
  return { path, keyAt: at, keyIsKey: true, valueAt: at };
}

function byPlace(a: Problem, b: Problem): number {
  return a.line - b.line || a.column - b.column;
}
