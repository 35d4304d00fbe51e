/**
 * Canonical bytes of plain data: numbers (exact, with one NaN), booleans, strings, null, arrays, plain
 * objects (keys sorted) and typed arrays. Equal data give equal bytes.
 */

const TAG = {
  null: 0,
  false: 1,
  true: 2,
  number: 3,
  string: 4,
  array: 5,
  object: 6,
  typed: 7,
} as const;

const TYPED = [
  Uint8Array,
  Int8Array,
  Uint16Array,
  Int16Array,
  Uint32Array,
  Int32Array,
  Float32Array,
  Float64Array,
] as const;

type Typed = InstanceType<(typeof TYPED)[number]>;

const DEEPEST = 32;

/** Data that has no canonical bytes; `path` tells where, e.g. "state.timer". */
export class NotPlainError extends TypeError {
  readonly path: string;
  readonly found: string;

  constructor(path: string, found: string) {
    super(`${path} is ${found}`);
    this.path = path;
    this.found = found;
  }
}

/** Bytes that are not canonical plain data. */
export class NotBytesError extends RangeError {}

/** Encodes plain data. Throws a NotPlainError that names the offending place. */
export function encodePlain(data: unknown, path: string): Uint8Array {
  const writer = new Writer();
  writer.value(data, path, 0);
  return writer.bytes();
}

/** Decodes what `encodePlain` wrote. Throws a NotBytesError for anything else. */
export function decodePlain(bytes: Uint8Array): unknown {
  const reader = new Reader(bytes);
  const data = reader.value(0);
  reader.end();
  return data;
}

/** Tells whether a value is a typed array that plain data may hold. */
export function isTyped(value: unknown): value is Typed {
  return TYPED.some((type) => value instanceof type);
}

class Writer {
  #view = new DataView(new ArrayBuffer(1024));
  #length = 0;

  bytes(): Uint8Array {
    return new Uint8Array(this.#view.buffer, 0, this.#length).slice();
  }

  value(data: unknown, path: string, depth: number): void {
    if (depth > DEEPEST) throw new NotPlainError(path, `nested deeper than ${DEEPEST} (a cycle?)`);
    if (typeof data === "number") this.#tagged(TAG.number, () => this.#f64(data));
    else if (typeof data === "string") this.#tagged(TAG.string, () => this.#text(data));
    else if (typeof data === "boolean") this.#u8(data ? TAG.true : TAG.false);
    else if (data === null) this.#u8(TAG.null);
    else if (Array.isArray(data)) this.#array(data, path, depth);
    else if (isTyped(data)) this.#typed(data);
    else if (isPlainObject(data)) this.#object(data, path, depth);
    else throw new NotPlainError(path, describe(data));
  }

  #tagged(tag: number, write: () => void): void {
    this.#u8(tag);
    write();
  }

  #array(data: readonly unknown[], path: string, depth: number): void {
    this.#u8(TAG.array);
    this.#u32(data.length);
    for (let i = 0; i < data.length; i += 1) this.value(data[i], `${path}[${i}]`, depth + 1);
  }

  #object(data: Record<string, unknown>, path: string, depth: number): void {
    const keys = Object.keys(data).sort();
    this.#u8(TAG.object);
    this.#u32(keys.length);
    for (const key of keys) {
      this.#text(key);
      this.value(data[key], `${path}.${key}`, depth + 1);
    }
  }

  #typed(data: Typed): void {
    this.#u8(TAG.typed);
    this.#u8(TYPED.findIndex((type) => data instanceof type));
    this.#u32(data.length);
    for (const value of data) this.#f64(value);
  }

  #text(text: string): void {
    this.#u32(text.length);
    for (let i = 0; i < text.length; i += 1) {
      this.#reserve(2);
      this.#view.setUint16(this.#length, text.charCodeAt(i), true);
      this.#length += 2;
    }
  }

  #u8(value: number): void {
    this.#reserve(1);
    this.#view.setUint8(this.#length, value);
    this.#length += 1;
  }

  #u32(value: number): void {
    this.#reserve(4);
    this.#view.setUint32(this.#length, value, true);
    this.#length += 4;
  }

  #f64(value: number): void {
    this.#reserve(8);
    if (Number.isNaN(value)) {
      this.#view.setUint32(this.#length, 0, true);
      this.#view.setUint32(this.#length + 4, 0x7ff80000, true);
    } else this.#view.setFloat64(this.#length, value, true);
    this.#length += 8;
  }

  #reserve(count: number): void {
    const { buffer } = this.#view;
    if (this.#length + count <= buffer.byteLength) return;
    const larger = new Uint8Array(buffer.byteLength * 2);
    larger.set(new Uint8Array(buffer));
    this.#view = new DataView(larger.buffer);
  }
}

class Reader {
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  end(): void {
    if (this.#at !== this.#view.byteLength) throw new NotBytesError("bytes are left over");
  }

  value(depth: number): unknown {
    if (depth > DEEPEST) throw new NotBytesError("nested too deep");
    const tag = this.#u8();
    if (tag === TAG.null) return null;
    if (tag === TAG.false || tag === TAG.true) return tag === TAG.true;
    if (tag === TAG.number) return this.#f64();
    if (tag === TAG.string) return this.#text();
    if (tag === TAG.array) return this.#array(depth);
    if (tag === TAG.object) return this.#object(depth);
    if (tag === TAG.typed) return this.#typed();
    throw new NotBytesError(`unknown tag ${tag}`);
  }

  #array(depth: number): unknown[] {
    const length = this.#count(1);
    return Array.from({ length }, () => this.value(depth + 1));
  }

  #object(depth: number): Record<string, unknown> {
    const count = this.#count(5);
    const entries = Array.from({ length: count }, () => [this.#text(), this.value(depth + 1)]);
    return Object.fromEntries(entries) as Record<string, unknown>;
  }

  #typed(): Typed {
    const type = TYPED[this.#u8()];
    if (type === undefined) throw new NotBytesError("unknown kind of typed array");
    const array = new type(this.#count(8));
    for (let i = 0; i < array.length; i += 1) array[i] = this.#f64();
    return array;
  }

  #text(): string {
    const length = this.#count(2);
    let text = "";
    for (let i = 0; i < length; i += 1) {
      text += String.fromCharCode(this.#view.getUint16(this.#take(2), true));
    }
    return text;
  }

  /** Reads a count of things of at least `size` bytes each; refuses more than the bytes can hold. */
  #count(size: number): number {
    const count = this.#view.getUint32(this.#take(4), true);
    if (count * size > this.#view.byteLength - this.#at)
      throw new NotBytesError("bytes are missing");
    return count;
  }

  #u8(): number {
    return this.#view.getUint8(this.#take(1));
  }

  #f64(): number {
    return this.#view.getFloat64(this.#take(8), true);
  }

  #take(count: number): number {
    const at = this.#at;
    if (at + count > this.#view.byteLength) throw new NotBytesError("bytes are missing");
    this.#at = at + count;
    return at;
  }
}

function isPlainObject(data: unknown): data is Record<string, unknown> {
  if (typeof data !== "object" || data === null) return false;
  const prototype: unknown = Object.getPrototypeOf(data);
  return prototype === Object.prototype || prototype === null;
}

function describe(data: unknown): string {
  if (data === undefined) return "undefined";
  if (typeof data === "object") return `an instance of ${data?.constructor?.name ?? "a class"}`;
  return `a ${typeof data}`;
}
