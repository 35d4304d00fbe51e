import { z } from "zod";
import { formatQuantity, readQuantity, unitNames, type BaseUnit } from "./units.ts";

/** What a parameter says of itself: it feeds checks, documentation and editor completion. */
export interface ParameterSpec {
  /** What the parameter does, one sentence. */
  readonly description: string;
  /** Base unit in which the number is held; "" (the default) is dimensionless. */
  readonly unit?: BaseUnit;
  /** Value when the study file is silent, in the base unit. Without it the parameter is required. */
  readonly default?: number;
  /** Smallest and largest permitted value, in the base unit, both included. */
  readonly min?: number;
  readonly max?: number;
  /** Refuses fractions. */
  readonly integer?: boolean;
  /** The symbol that the equations use, e.g. "τ_e". */
  readonly symbol?: string;
  /** A paper with its place, "fit" with its record, or "assumed". */
  readonly source?: string;
}

/** What `z.toJSONSchema` and the documentation find on each parameter. */
export interface ParameterMeta extends ParameterSpec {
  readonly [key: string]: unknown;
  /** The default as a study file would write it, e.g. "0.5 s". */
  readonly defaultText?: string;
}

/**
 * Declares a number with unit, range, default and source.
 *
 * The study file writes "0.5 s" (or a bare number where the unit is ""); the parsed value is the
 * number in the base unit. A refusal names the value, what is allowed and a remedy; its issue carries
 * `params.reason`: "missing", "form", "unit", "range" or "whole". Throws a RangeError for a default
 * outside its own range.
 */
export function quantity(spec: ParameterSpec): z.ZodType<number, string | number | undefined> {
  const unit = spec.unit ?? "";
  const read = z.unknown().transform((input, context): number => {
    const reading = interpret(input, spec, unit);
    if (reading.ok) return reading.value;
    const params = { reason: reading.because };
    context.addIssue({ code: "custom", message: reading.reason, params, input });
    return z.NEVER;
  });
  const written = spec.default === undefined ? undefined : writeDefault(spec.default, unit);
  const checked = written === undefined ? undefined : interpret(written, spec, unit);
  if (checked?.ok === false) {
    throw new RangeError(`the default of "${spec.description}" is wrong: ${checked.reason}`);
  }
  const meta: ParameterMeta = {
    ...spec,
    ...(written === undefined ? {} : { defaultText: String(written) }),
  };
  const schema = written === undefined ? read : read.prefault(written);
  return schema.meta(meta) as unknown as z.ZodType<number, string | number | undefined>;
}

/** Declares a duration; held in seconds. */
export function duration(spec: Omit<ParameterSpec, "unit">): ReturnType<typeof quantity> {
  return quantity({ ...spec, unit: "s" });
}

/** Declares a probability in [0, 1]. */
export function probability(spec: Omit<ParameterSpec, "unit" | "min" | "max">) {
  return quantity({ ...spec, min: 0, max: 1 });
}

/** Declares a whole number. */
export function count(spec: Omit<ParameterSpec, "unit" | "integer">) {
  return quantity({ min: 0, ...spec, integer: true });
}

function writeDefault(value: number, unit: BaseUnit): string | number {
  return unit === "" ? value : formatQuantity(value, unit);
}

type Interpretation =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly because: string; readonly reason: string };

function interpret(input: unknown, spec: ParameterSpec, unit: BaseUnit): Interpretation {
  const reading = readInput(input, unit);
  if (!reading.ok) return reading;
  const { value } = reading;
  const low = spec.min ?? -Infinity;
  const high = spec.max ?? Infinity;
  if (!Number.isFinite(value) || value < low || value > high) {
    const reason = `${show(input)} is outside the range ${range(low, high, unit)}`;
    return { ok: false, because: "range", reason };
  }
  if (spec.integer === true && !Number.isInteger(value)) {
    const reason = `${show(input)} is not a whole number; write ${Math.round(value)} or another one`;
    return { ok: false, because: "whole", reason };
  }
  return reading;
}

function readInput(input: unknown, unit: BaseUnit): Interpretation {
  if (typeof input === "number" && unit === "") return { ok: true, value: input };
  if (typeof input === "number" || typeof input === "string") {
    return readQuantity(String(input), unit);
  }
  const example = unit === "" ? "a number" : `a quantity such as "1 ${unit}"`;
  const names = unitNames(unit).join(", ");
  const units = names === "" ? "" : ` (units: ${names})`;
  const because = input === undefined ? "missing" : "form";
  const found = input === undefined ? "is missing" : `${show(input)} is not allowed`;
  return { ok: false, because, reason: `${found}; expected ${example}${units}` };
}

function range(low: number, high: number, unit: BaseUnit): string {
  if (low === -Infinity && high === Infinity) return "of finite numbers";
  if (high === Infinity) return `of at least ${formatQuantity(low, unit)}`;
  if (low === -Infinity) return `of at most ${formatQuantity(high, unit)}`;
  return `${formatQuantity(low, unit)} … ${formatQuantity(high, unit)}`;
}

function show(input: unknown): string {
  return typeof input === "number" ? String(input) : JSON.stringify(input);
}
