import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** What a study file and a manifest are made of. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A plain object of JSON values. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/**
 * Writes `value` in the one form that equal values share: keys in code-unit order, no white space,
 * numbers as ECMAScript prints them, absent members left out. Throws a TypeError on NaN or ∞.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object" && value !== null) return canonicalObject(value);
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new TypeError(`${value} has no JSON form: only finite numbers may enter a manifest`);
  }
  return JSON.stringify(value) ?? "null";
}

function canonicalObject(value: object): string {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(",")}}`;
}

/** SHA-256 of the UTF-8 bytes of `text`, in lower-case hexadecimal digits. */
export function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** Tells whether `value` is an object that is neither null nor an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
