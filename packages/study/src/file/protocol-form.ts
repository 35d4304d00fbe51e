import type { Phase } from "../manifest.ts";
import { isPhaseKey, PHASE_MEMBERS } from "../plan/settings.ts";
import type { SourcePath } from "../problem.ts";
import type { Form } from "./form.ts";
import { readPhaseKey, type Setter, type SettingForm } from "./setting-form.ts";

/** A phase as the file writes it. */
export interface FilePhase {
  readonly phase: Omit<Phase, "set">;
  readonly setters: readonly Setter[];
}

const KEYS = ["phase", ...Object.keys(PHASE_MEMBERS), "set"];

/** Reads `protocol`: phases in order, each with an end, rests and settings of its own. */
export class ProtocolForm {
  readonly #form: Form;
  readonly #settings: SettingForm;

  constructor(form: Form, settings: SettingForm) {
    this.#form = form;
    this.#settings = settings;
  }

  read(raw: unknown): readonly FilePhase[] {
    const example = "[{phase: acquisition, trials: 60}]";
    if (raw === undefined || raw === null || (Array.isArray(raw) && raw.length === 0)) {
      const message = `the study has no protocol; give one phase or more, such as ${example}`;
      this.#form.refuse("OPERANT_STUDY_NO_PROTOCOL", ["protocol"], message);
      return [];
    }
    const phases = this.#form.list(raw, ["protocol"]) ?? [];
    const names = new Set<string>();
    return phases.flatMap((item, index) => this.#phase(item, ["protocol", index], names) ?? []);
  }

  #phase(raw: unknown, at: SourcePath, names: Set<string>): FilePhase | undefined {
    const phase = this.#form.mapping(raw, at, KEYS);
    if (phase === undefined) return undefined;
    const name = this.#form.name(phase["phase"], [...at, "phase"]);
    if (name !== undefined && names.has(name)) {
      const message = `the name "${name}" occurs twice; every phase has its own`;
      this.#form.refuse("OPERANT_STUDY_VALUE", [...at, "phase"], message);
    }
    names.add(name ?? "");
    const setters = this.#setters(phase["set"], [...at, "set"]);
    const values = this.#values(phase, at);
    return name === undefined ? undefined : { phase: { ...BARE, phase: name, ...values }, setters };
  }

  #values(phase: Record<string, unknown>, at: SourcePath): Partial<Phase> {
    const values: Record<string, number | boolean> = {};
    for (const [key, raw] of Object.entries(phase)) {
      if (!isPhaseKey(key) || raw === undefined) continue;
      const value = readPhaseKey(this.#form, key, raw, [...at, key]);
      if (value !== undefined) values[PHASE_MEMBERS[key]] = value;
    }
    return values;
  }

  #setters(raw: unknown, at: SourcePath): readonly Setter[] {
    if (raw === undefined || raw === null) return [];
    const mapping = this.#form.mapping(raw, at) ?? {};
    return Object.entries(mapping).flatMap(([path, value]) => {
      const valueAt = [...at, path];
      if (!this.#settings.checkPath(path, { kind: "phase" }, valueAt, true)) return [];
      return this.#settings.read({ path, keyAt: valueAt, keyIsKey: true, valueAt }, value) ?? [];
    });
  }
}

const BARE: Omit<Phase, "set"> = {
  phase: "",
  sessions: 1,
  trials: null,
  durationSeconds: null,
  restBetweenSeconds: 0,
  afterSeconds: 0,
  learning: true,
};
