import { nearestName } from "@operant/units";
import type { Json } from "../json.ts";
import { isPhaseKey, PHASE_MEMBERS } from "../plan/settings.ts";
import { suggest, type SourcePath } from "../problem.ts";
import type { Form } from "./form.ts";
import type { TypeNames } from "./type-names.ts";

/** One setting that a study file makes, and where it stands. */
export interface Setter {
  /** What it sets, e.g. "environment.reward_delay". */
  readonly path: string;
  readonly value: Json;
  readonly keyAt: SourcePath;
  /** Whether the name is the key at `keyAt` (a mapping) or its value (`set: name`). */
  readonly keyIsKey: boolean;
  readonly valueAt: SourcePath;
}

/** Where a setting is written: in a factor anything may be set, in a phase the phase's own matters. */
export type Place =
  { readonly kind: "factor"; readonly phases: readonly string[] } | { readonly kind: "phase" };

const ROOTS = [
  "environment.type",
  "environment.",
  "agent.type",
  "agent.preset",
  "agent.",
  "step",
  "protocol.",
];

/** Reads single settings: checks the path's root and the form of the value. */
export class SettingForm {
  readonly #form: Form;
  readonly #types: TypeNames;

  constructor(form: Form, types: TypeNames) {
    this.#form = form;
    this.#types = types;
  }

  /** Reports a path that can name nothing; parameters themselves are checked per condition. */
  checkPath(path: string, place: Place, at: SourcePath, keyIsKey: boolean): boolean {
    const message = this.#pathFault(path, place);
    if (message === undefined) return true;
    if (keyIsKey) this.#form.refuseKey("OPERANT_STUDY_FACTOR_PATH", at, message);
    else this.#form.refuse("OPERANT_STUDY_FACTOR_PATH", at, message);
    return false;
  }

  /** Reads a value for a path that `checkPath` has let pass. */
  read(setter: Omit<Setter, "value">, raw: unknown): Setter | undefined {
    const value = this.#value(setter.path, raw, setter.valueAt);
    return value === undefined ? undefined : { ...setter, value };
  }

  /** A preset's name or a list of them, in the order in which they are applied. */
  presets(raw: unknown, at: SourcePath): readonly string[] | undefined {
    if (!Array.isArray(raw)) {
      const name = this.#form.text(raw, at);
      return name === undefined ? undefined : [name];
    }
    return raw.flatMap((item, index) => this.#form.text(item, [...at, index]) ?? []);
  }

  #pathFault(path: string, place: Place): string | undefined {
    if (place.kind === "phase" && path === "agent.type") {
      return `"agent.type" cannot change between phases: the animal stays the same`;
    }
    if (place.kind === "phase" && path === "step") {
      return `"step" cannot change between phases; set it for the study or by a factor`;
    }
    if (path === "step" || /^(?:environment|agent)\.[^.]+/u.test(path)) return undefined;
    if (place.kind === "factor" && path.startsWith("protocol."))
      return phaseFault(path, place.phases);
    const near = nearestName(path, ROOTS);
    const hint = near === undefined ? "" : `; did you mean "${near}"?`;
    const more = place.kind === "phase" ? "" : ", step, protocol.<phase>.<key>";
    return `the path "${path}" does not exist${hint || ";"} allowed: environment.<name>, agent.<name>${more}`;
  }

  #value(path: string, raw: unknown, at: SourcePath): Json | undefined {
    const key = path.slice(path.lastIndexOf(".") + 1);
    if (path === "step") return readStep(this.#form, raw, at);
    if (path.endsWith("environment.type")) return this.#types.resolve("environment", raw, at);
    if (path === "agent.type") return this.#types.resolve("agent", raw, at);
    if (path.endsWith("agent.preset")) return this.presets(raw, at);
    if (setsPhaseItself(path) && isPhaseKey(key)) return readPhaseKey(this.#form, key, raw, at);
    if (raw === null)
      return this.#form.refuse("OPERANT_STUDY_VALUE", at, "has no value; write one");
    return this.#form.json(raw, at);
  }
}

/** Tells `protocol.<phase>.trials` from a parameter of that name, `protocol.<phase>.environment.trials`. */
function setsPhaseItself(path: string): boolean {
  return path.startsWith("protocol.") && !/\.(?:environment|agent)\./u.test(path);
}

/** Length of a step, kept as written: 1 ms … 10 s. */
export function readStep(form: Form, raw: unknown, at: SourcePath): string | undefined {
  const seconds = form.seconds(raw, at, { min: 0.001, max: 10 });
  return seconds === undefined ? undefined : String(raw);
}

/** Most sessions of a phase and most trials of a session. */
const MAX_COUNT = 10_000_000;

/** The value of one of a phase's own keys. */
export function readPhaseKey(
  form: Form,
  key: keyof typeof PHASE_MEMBERS,
  raw: unknown,
  at: SourcePath,
): number | boolean | undefined {
  if (key === "learning") return form.flag(raw, at);
  if (key === "sessions" || key === "trials")
    return form.whole(raw, at, { min: 1, max: MAX_COUNT });
  return form.seconds(raw, at, { min: key === "duration" ? 0.001 : 0 });
}

function phaseFault(path: string, phases: readonly string[]): string | undefined {
  const phase = phases.find((name) => path.startsWith(`protocol.${name}.`));
  if (phase === undefined) {
    const name = path.split(".")[1] ?? "";
    return `the path "${path}" names no phase of the protocol${suggest(name, phases)}`;
  }
  const key = path.slice(`protocol.${phase}.`.length);
  if (isPhaseKey(key) || /^(?:environment|agent)\.[^.]+/u.test(key)) return undefined;
  const keys = [...Object.keys(PHASE_MEMBERS), "environment.<name>", "agent.<name>"];
  return `the path "${path}" sets nothing in phase "${phase}"${suggest(key, keys)}`;
}
