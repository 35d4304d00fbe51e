import { readQuantity } from "@operant/units";
import { isObject, type Json } from "../json.ts";
import { show, suggest, type ProblemCode, type SourcePath } from "../problem.ts";
import type { Source } from "./source.ts";

/** Smallest and largest permitted number, both included. */
interface Range {
  readonly min: number;
  readonly max?: number;
}

/**
 * Reads plain values out of a source. Each method gives the value in its type, or reports a problem at
 * its path and gives undefined.
 */
export class Form {
  readonly source: Source;

  constructor(source: Source) {
    this.source = source;
  }

  /** Reports a problem with the value at `path`. */
  refuse(code: ProblemCode, path: SourcePath, message: string): undefined {
    this.source.report(code, path, message);
    return undefined;
  }

  /** Reports a problem with the key at the end of `path`. */
  refuseKey(code: ProblemCode, path: SourcePath, message: string): undefined {
    this.source.report(code, path, message, "key");
    return undefined;
  }

  /** A mapping; with `keys`, one that has no others. */
  mapping(
    value: unknown,
    path: SourcePath,
    keys?: readonly string[],
  ): Record<string, unknown> | undefined {
    if (!isObject(value)) return this.#wrong(path, value, "a mapping (key: value)");
    for (const key of Object.keys(value)) {
      if (keys === undefined || keys.includes(key)) continue;
      const message = `unknown key "${key}"${suggest(key, keys)}`;
      this.refuseKey("OPERANT_STUDY_UNKNOWN_KEY", [...path, key], message);
    }
    return value;
  }

  list(value: unknown, path: SourcePath): readonly unknown[] | undefined {
    return Array.isArray(value) ? value : this.#wrong(path, value, "a list ([a, b] or - a)");
  }

  text(value: unknown, path: SourcePath): string | undefined {
    return typeof value === "string" ? value : this.#wrong(path, value, "a text");
  }

  /** A name that may stand in ids, file names and columns. */
  name(value: unknown, path: SourcePath): string | undefined {
    const text = typeof value === "number" ? String(value) : value;
    if (typeof text === "string" && NAME.test(text)) return text;
    const allowed = "a name: letters, digits, dots, dashes and underscores, at most 64";
    return this.#wrong(path, value, allowed);
  }

  choice<Name extends string>(
    value: unknown,
    path: SourcePath,
    names: readonly Name[],
  ): Name | undefined {
    const found = names.find((name) => name === value);
    if (found !== undefined) return found;
    const message = `${show(value)} is not known${suggest(String(value), names)}`;
    return this.refuse("OPERANT_STUDY_VALUE", path, message);
  }

  /** True for on, yes, true; false for off, no, false. */
  flag(value: unknown, path: SourcePath): boolean | undefined {
    if (typeof value === "boolean") return value;
    const flag = FLAGS[typeof value === "string" ? value.toLowerCase() : ""];
    return flag ?? this.#wrong(path, value, "on or off");
  }

  whole(value: unknown, path: SourcePath, { min, max = Infinity }: Range): number | undefined {
    if (!Number.isSafeInteger(value)) return this.#wrong(path, value, "a whole number");
    const number = value as number;
    if (number >= min && number <= max) return number;
    const allowed = max === Infinity ? `at least ${min}` : `${min} … ${max}`;
    return this.refuse(
      "OPERANT_STUDY_RANGE",
      path,
      `${number} is out of range; allowed: ${allowed}`,
    );
  }

  /** A duration such as "23 h", in seconds; a bare 0 needs no unit. */
  seconds(value: unknown, path: SourcePath, { min, max = Infinity }: Range): number | undefined {
    const text = typeof value === "number" || typeof value === "string" ? String(value) : "";
    if (text === "") return this.#wrong(path, value, 'a duration such as "30 s"');
    const reading = value === 0 ? { ok: true as const, value: 0 } : readQuantity(text, "s");
    if (!reading.ok) return this.refuse("OPERANT_STUDY_UNIT", path, reading.reason);
    if (reading.value >= min && reading.value <= max) return reading.value;
    const allowed = max === Infinity ? `at least ${min} s` : `${min} s … ${max} s`;
    return this.refuse(
      "OPERANT_STUDY_RANGE",
      path,
      `"${text}" is out of range; allowed: ${allowed}`,
    );
  }

  /** Anything that JSON can carry: finite numbers, texts, flags, lists and mappings of them. */
  json(value: unknown, path: SourcePath): Json | undefined {
    if (value === null || typeof value === "string" || typeof value === "boolean") return value;
    if (typeof value === "number" && Number.isFinite(value)) return value;
    if (Array.isArray(value)) return this.#jsonList(value, path);
    if (!isObject(value))
      return this.#wrong(path, value, "a finite number, a text, a list or a mapping");
    const members = Object.entries(value).map(([key, member]) => [
      key,
      this.json(member, [...path, key]),
    ]);
    return Object.fromEntries(members) as Json;
  }

  #jsonList(value: readonly unknown[], path: SourcePath): Json {
    return value.flatMap((item, index) => this.json(item, [...path, index]) ?? []);
  }

  #wrong(path: SourcePath, value: unknown, allowed: string): undefined {
    const code = value === undefined ? "OPERANT_STUDY_MISSING" : "OPERANT_STUDY_VALUE";
    const found =
      value === undefined ? "missing" : value === null ? "empty" : `${show(value)} is not allowed`;
    return this.refuse(code, path, `${found}; expected ${allowed}`);
  }
}

const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u;
const FLAGS: Readonly<Record<string, boolean>> = {
  on: true,
  yes: true,
  true: true,
  off: false,
  no: false,
  false: false,
};
