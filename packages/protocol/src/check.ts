import { ProtocolError } from "./errors.ts";

/** Largest uint32. */
export const MAX_UINT32 = 0xffff_ffff;

/** Builds the error for a field outside its range. */
export function outOfRange(field: string, value: unknown, allowed: string): ProtocolError {
  const shown = typeof value === "string" ? JSON.stringify(value.slice(0, 60)) : String(value);
  return new ProtocolError(
    "OPERANT_PROTOCOL_OUT_OF_RANGE",
    field,
    `${shown} is not allowed; give ${allowed}`,
  );
}

/** Builds the error for fields that contradict each other. */
export function inconsistent(field: string, problem: string): ProtocolError {
  return new ProtocolError("OPERANT_PROTOCOL_INCONSISTENT", field, problem);
}

/** Throws unless `value` is a whole number in [min, max]. */
export function checkUint(field: string, value: unknown, min = 0, max = MAX_UINT32): void {
  if (typeof value !== "number" || !Number.isInteger(value) || value < min || value > max) {
    throw outOfRange(field, value, `a whole number from ${min} to ${max}`);
  }
}

/** Throws unless `value` is a finite number of at least 0 (a count held in a double). */
export function checkCount(field: string, value: unknown): void {
  if (typeof value !== "number" || !Number.isFinite(value) || value < 0) {
    throw outOfRange(field, value, "a finite number of at least 0");
  }
}

/** Throws unless `value` is bytes of exactly `length`, or of at most `max` where no length is given. */
export function checkBytes(field: string, value: unknown, length?: number, max?: number): void {
  if (!(value instanceof Uint8Array)) throw outOfRange(field, typeof value, "bytes");
  if (length !== undefined && value.length !== length) {
    throw outOfRange(field, `${value.length} bytes`, `${length} bytes`);
  }
  if (max !== undefined && value.length > max) {
    throw outOfRange(field, `${value.length} bytes`, `at most ${max} bytes`);
  }
}

const LONE_SURROGATE = /[\uD800-\uDFFF]/u;

/** Throws unless `value` is well-formed text of `min` to `max` UTF-16 units. */
export function checkText(field: string, value: unknown, min: number, max: number): void {
  if (typeof value !== "string") throw outOfRange(field, typeof value, "text");
  if (value.length < min || value.length > max) {
    throw outOfRange(field, `text of ${value.length} characters`, `${min} to ${max} characters`);
  }
  if (LONE_SURROGATE.test(value)) {
    throw outOfRange(field, "text with half a surrogate pair", "well-formed Unicode");
  }
}

const NAME = /^[a-z][a-z0-9_]{0,62}$/;

/** Whether `value` is a snake_case name of at most 63 characters. */
export function isName(value: unknown): value is string {
  return typeof value === "string" && NAME.test(value);
}

/** Throws unless `value` is a snake_case name of at most 63 characters. */
export function checkName(field: string, value: unknown): void {
  if (!isName(value)) {
    throw outOfRange(field, value, "a snake_case name of at most 63 characters");
  }
}

const CODE = /^OPERANT_[A-Z0-9]+(_[A-Z0-9]+)+$/;

/** Throws unless `value` is a stable error code such as OPERANT_COMPUTE_HUNG. */
export function checkCode(field: string, value: unknown): void {
  if (typeof value !== "string" || value.length > 100 || !CODE.test(value)) {
    throw outOfRange(field, value, "a code such as OPERANT_COMPUTE_HUNG");
  }
}
