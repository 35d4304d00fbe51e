import { isTyped } from "./plain-data.ts";

/** A stored state that does not have the shape of the live one; `path` tells where. */
class ShapeError extends RangeError {
  readonly path: string;

  constructor(path: string, expected: string) {
    super(`${path} should be ${expected}`);
    this.path = path;
  }
}

/**
 * Throws a ShapeError unless `stored` fits the shape of `live`: the same keys in objects, the same
 * type and length in typed arrays, the same primitive types. Null and arrays may vary.
 */
export function requireShape(live: unknown, stored: unknown, path: string): void {
  if (live === null || (stored === null && !isTyped(live))) return;
  if (isTyped(live)) {
    const same = isTyped(stored) && stored.constructor === live.constructor;
    if (!same || stored.length !== live.length) {
      throw new ShapeError(path, `a ${live.constructor.name} of ${live.length}`);
    }
  } else if (Array.isArray(live)) {
    if (!Array.isArray(stored)) throw new ShapeError(path, "an array");
    const shared = Math.min(live.length, stored.length);
    for (let i = 0; i < shared; i += 1) requireShape(live[i], stored[i], `${path}[${i}]`);
  } else if (isRecord(live)) requireKeys(live, stored, path);
  else if (typeof live !== typeof stored) throw new ShapeError(path, `a ${typeof live}`);
}

/**
 * Writes `stored` into `live` field by field, so that references to nested objects stay good.
 * Call `requireShape` first: this function does not fail half-way.
 */
export function writeBack(live: unknown, stored: unknown): void {
  if (isTyped(live) && isTyped(stored)) live.set(stored);
  else if (Array.isArray(live) && Array.isArray(stored)) {
    live.length = stored.length;
    for (let i = 0; i < stored.length; i += 1) live[i] = merged(live[i], stored[i]);
  } else if (isRecord(live) && isRecord(stored)) {
    for (const key of Object.keys(stored)) live[key] = merged(live[key], stored[key]);
  }
}

function merged(live: unknown, stored: unknown): unknown {
  const bothNested = isNested(live) && isNested(stored);
  if (!bothNested || Array.isArray(live) !== Array.isArray(stored)) return stored;
  writeBack(live, stored);
  return live;
}

function requireKeys(live: Record<string, unknown>, stored: unknown, path: string): void {
  const keys = Object.keys(live).sort();
  if (!isRecord(stored) || Object.keys(stored).sort().join("\n") !== keys.join("\n")) {
    throw new ShapeError(path, `an object with the keys ${keys.join(", ")}`);
  }
  for (const key of keys) requireShape(live[key], stored[key], `${path}.${key}`);
}

function isNested(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return isNested(value) && !Array.isArray(value) && !isTyped(value);
}
