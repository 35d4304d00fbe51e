import { labelOf, MAX_CONDITIONS } from "../condition.ts";
import { canonicalJson } from "../json.ts";
import { show, type SourcePath } from "../problem.ts";
import type { Form } from "./form.ts";
import type { Setter, SettingForm } from "./setting-form.ts";

/** A factor as the file writes it. */
export interface FileFactor {
  readonly name: string;
  readonly levels: readonly FileLevel[];
}

export interface FileLevel {
  readonly label: string;
  readonly setters: readonly Setter[];
}

/** Reads `factors`: crossed, each either `set` with `values` or `levels` with bundles of settings. */
export class FactorForm {
  readonly #form: Form;
  readonly #settings: SettingForm;
  readonly #phases: readonly string[];

  constructor(form: Form, settings: SettingForm, phases: readonly string[]) {
    this.#form = form;
    this.#settings = settings;
    this.#phases = phases;
  }

  read(raw: unknown): readonly FileFactor[] {
    if (raw === undefined || raw === null) return [];
    const mapping = this.#form.mapping(raw, ["factors"]) ?? {};
    const factors = Object.entries(mapping).flatMap(
      ([name, value]) => this.#factor(name, value) ?? [],
    );
    this.#checkClashes(factors);
    this.#checkSize(factors);
    return factors;
  }

  #factor(name: string, raw: unknown): FileFactor | undefined {
    const at = ["factors", name];
    if (this.#form.name(name, at) === undefined) return undefined;
    const factor = this.#form.mapping(raw, at, ["set", "values", "levels"]);
    if (factor === undefined) return undefined;
    const bundles = factor["levels"] !== undefined;
    if (bundles === (factor["values"] !== undefined)) {
      const message = "expected either set and values, or levels (name: {path: value, …})";
      return this.#form.refuse("OPERANT_STUDY_FACTOR_EMPTY", at, message);
    }
    const levels = bundles ? this.#bundles(at, factor) : this.#values(at, factor);
    if (levels === undefined) return undefined;
    this.#checkLabels(levels, [...at, bundles ? "levels" : "values"]);
    return { name, levels };
  }

  #values(at: SourcePath, factor: Record<string, unknown>): FileLevel[] | undefined {
    const valuesAt = [...at, "values"];
    const keyAt = [...at, "set"];
    const path = this.#form.text(factor["set"], keyAt);
    const values = this.#form.list(factor["values"], valuesAt);
    if (values?.length === 0) {
      this.#form.refuse(
        "OPERANT_STUDY_FACTOR_EMPTY",
        valuesAt,
        "the list is empty; give one value or more",
      );
    }
    if (path === undefined || values === undefined || values.length === 0) return undefined;
    const place = { kind: "factor" as const, phases: this.#phases };
    if (!this.#settings.checkPath(path, place, keyAt, false)) return undefined;
    if (values.length > MAX_CONDITIONS) return this.#tooMany(valuesAt, values.length);
    return values.flatMap((raw, index) => {
      const setter = { path, keyAt, keyIsKey: false, valueAt: [...valuesAt, index] };
      const read = this.#settings.read(setter, raw);
      return read === undefined ? [] : [{ label: labelOf(raw as never), setters: [read] }];
    });
  }

  #bundles(at: SourcePath, factor: Record<string, unknown>): FileLevel[] | undefined {
    const levelsAt = [...at, "levels"];
    if (factor["set"] !== undefined) {
      const message = "set goes with values; each level names its own paths";
      this.#form.refuseKey("OPERANT_STUDY_UNKNOWN_KEY", [...at, "set"], message);
    }
    const levels = this.#form.mapping(factor["levels"], levelsAt);
    if (levels === undefined) return undefined;
    const entries = Object.entries(levels);
    if (entries.length === 0) {
      const message = "there is no level; give one or more (name: {path: value, …})";
      return this.#form.refuse("OPERANT_STUDY_FACTOR_EMPTY", levelsAt, message);
    }
    return entries.map(([name, raw]) => ({
      label: labelOf(name),
      setters: this.#bundle([...levelsAt, name], raw),
    }));
  }

  #bundle(at: SourcePath, raw: unknown): Setter[] {
    const bundle = raw === null ? {} : (this.#form.mapping(raw, at) ?? {});
    const place = { kind: "factor" as const, phases: this.#phases };
    return Object.entries(bundle).flatMap(([path, value]) => {
      const valueAt = [...at, path];
      if (!this.#settings.checkPath(path, place, valueAt, true)) return [];
      return this.#settings.read({ path, keyAt: valueAt, keyIsKey: true, valueAt }, value) ?? [];
    });
  }

  #checkLabels(levels: readonly FileLevel[], at: SourcePath): void {
    const seen = new Map<string, FileLevel>();
    for (const level of levels) {
      const twin = seen.get(level.label);
      if (twin !== undefined) {
        const same =
          canonicalJson(twin.setters.map(valueOf)) === canonicalJson(level.setters.map(valueOf));
        const what = same ? "the same value twice" : `two values that both read "${level.label}"`;
        const where = level.setters[0]?.valueAt ?? at;
        const message = `${what}: ${show(level.label)}; keep one, or name them under levels`;
        this.#form.refuse("OPERANT_STUDY_FACTOR_CLASH", where, message);
      }
      seen.set(level.label, level);
    }
  }

  /** One path, or one that contains another, may be set by one factor only. */
  #checkClashes(factors: readonly FileFactor[]): void {
    const owners = new Map<string, string>();
    for (const { name, levels } of factors) {
      const setters = new Map(
        levels.flatMap(({ setters: all }) => all).map((each) => [each.path, each]),
      );
      for (const setter of setters.values()) {
        const clash = [...owners].find(
          ([path, owner]) => owner !== name && overlap(path, setter.path),
        );
        if (clash !== undefined) {
          const message = `"${setter.path}" is set by the factor "${clash[1]}" too; two factors cannot set one path`;
          const report = setter.keyIsKey ? "refuseKey" : "refuse";
          this.#form[report]("OPERANT_STUDY_FACTOR_CLASH", setter.keyAt, message);
        }
      }
      for (const path of setters.keys()) owners.set(path, name);
    }
  }

  #checkSize(factors: readonly FileFactor[]): void {
    const total = factors.reduce((product, { levels }) => product * Math.max(1, levels.length), 1);
    if (total > MAX_CONDITIONS) this.#tooMany(["factors"], total, factors);
  }

  #tooMany(at: SourcePath, total: number, factors: readonly FileFactor[] = []): undefined {
    const product = factors.map(({ levels }) => levels.length).join(" × ");
    const message =
      `${product === "" ? "" : `${product} = `}${total} conditions are too many; ` +
      `allowed: at most ${MAX_CONDITIONS}; cross fewer levels or split the study`;
    return this.#form.refuse("OPERANT_STUDY_TOO_MANY_CONDITIONS", at, message);
  }
}

function valueOf(setter: Setter): unknown {
  return [setter.path, setter.value];
}

function overlap(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}
