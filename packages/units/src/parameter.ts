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
 * number in the base unit. A refusal names the value, what is allowed and a remedy.
 */
export function quantity(spec: ParameterSpec): z.ZodType<number, string | number | undefined> {
  const unit = spec.unit ?? "";
  const read = z.unknown().transform((input, context): number => {
    const reading = interpret(input, spec, unit);
    if (reading.ok) return reading.value;
    context.addIssue({ code: "custom", message: reading.reason, input });
    return z.NEVER;
  });
  const written = spec.default === undefined ? undefined : writeDefault(spec.default, unit);
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

function interpret(input: unknown, spec: ParameterSpec, unit: BaseUnit) {
  const reading = readInput(input, unit);
  if (!reading.ok) return reading;
  const { value } = reading;
  const low = spec.min ?? -Infinity;
  const high = spec.max ?? Infinity;
  if (!Number.isFinite(value) || value < low || value > high) {
    return { ok: false as const, reason: `${show(input)} is outside ${range(low, high, unit)}` };
  }
  if (spec.integer === true && !Number.isInteger(value)) {
    return { ok: false as const, reason: `${show(input)} is not a whole number` };
  }
  return reading;
}

function readInput(input: unknown, unit: BaseUnit) {
  if (typeof input === "number" && unit === "") return { ok: true as const, value: input };
  if (typeof input === "number" || typeof input === "string") {
    return readQuantity(String(input), unit);
  }
  const example = unit === "" ? "a number" : `a quantity such as "1 ${unit}"`;
  const names = unitNames(unit).join(", ");
  const units = names === "" ? "" : ` (units: ${names})`;
  return { ok: false as const, reason: `expected ${example}${units}, got ${show(input)}` };
}

function range(low: number, high: number, unit: BaseUnit): string {
  if (high === Infinity) return `the range: at least ${formatQuantity(low, unit)}`;
  if (low === -Infinity) return `the range: at most ${formatQuantity(high, unit)}`;
  return `the range ${formatQuantity(low, unit)} … ${formatQuantity(high, unit)}`;
}

function show(input: unknown): string {
  return input === undefined ? "nothing" : JSON.stringify(input);
}
