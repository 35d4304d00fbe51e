import {
  checkBytes,
  checkCode,
  checkCount,
  checkText,
  checkUint,
  inconsistent,
  outOfRange,
} from "../check.ts";
import { checkKnown, readBytes } from "../frame.ts";

/** One field of a message: what may stand in it, and how it looks on the wire. */
export interface Field<T> {
  /** Throws ProtocolError unless the value may be sent. */
  check(path: string, value: T): void;
  write(value: T): unknown;
  /** Turns what the generated code read into a value that `check` is yet to see. */
  read(path: string, wire: unknown): T;
}

/** A message as a list of its fields. */
export type Fields = Readonly<Record<string, Field<unknown>>>;

/** The value of a message with these fields. */
export type ValueOf<Message> = {
  readonly [Key in keyof Message]: Message[Key] extends Field<infer Value> ? Value : never;
};

/** A whole number from `min` to `max`. */
export function uint(min?: number, max?: number): Field<number> {
  return plain<number>(0, (path, value) => checkUint(path, value, min, max));
}

/** Well-formed text of `min` to `max` UTF-16 units. */
export function text(min: number, max: number): Field<string> {
  return plain<string>("", (path, value) => checkText(path, value, min, max));
}

/** A stable error code. */
export const code = plain<string>("", checkCode);

/** A finite number of at least 0. */
export const count = plain<number>(0, checkCount);

export const flag = plain<boolean>(false, (path, value) => {
  if (typeof value !== "boolean") throw outOfRange(path, value, "true or false");
});

/** A whole number that may be absent. */
export const optionalUint: Field<number | undefined> = {
  check: (path, value) => value === undefined || checkUint(path, value),
  write: (value) => value ?? null,
  read: (_, wire) => (typeof wire === "number" ? wire : undefined),
};

/** Exactly `length` bytes. */
export function exactBytes(length: number): Field<Uint8Array> {
  return bytesField((path, value) => checkBytes(path, value, length));
}

/** One of a few names, each with its number on the wire. */
export function oneOf<Name extends string>(numbers: Readonly<Record<Name, number>>): Field<Name> {
  const names = Object.keys(numbers) as Name[];
  const allowed = `one of ${names.join(", ")}`;
  return {
    check(path, value) {
      if (!names.includes(value)) throw outOfRange(path, value, allowed);
    },
    write: (value) => numbers[value],
    read(path, wire) {
      const name = names.find((one) => numbers[one] === wire);
      if (name === undefined) throw outOfRange(path, wire, allowed);
      return name;
    },
  };
}

/** At most `most` messages with the same fields. */
export function list<Message extends Fields>(
  message: Message,
  most: number,
): Field<readonly ValueOf<Message>[]> {
  return {
    check(path, values) {
      if (values.length > most) throw outOfRange(path, values.length, `at most ${most}`);
      values.forEach((value, index) => checkFields(`${path}[${index}]`, message, value));
    },
    write: (values) => values.map((value) => writeFields(message, value)),
    read(path, wire) {
      const items = (wire ?? []) as object[];
      if (items.length > most) throw outOfRange(path, items.length, `at most ${most}`);
      return items.map((item, index) => readFields(`${path}[${index}]`, message, item));
    },
  };
}

/** Raw bytes: uint8 per row, or snapshots. */
export const octets: Field<Uint8Array> = bytesField((path, value) => checkBytes(path, value));
export const words: Field<Uint32Array> = numbers(Uint32Array);
export const floats: Field<Float32Array> = numbers(Float32Array);
export const doubles: Field<Float64Array> = numbers(Float64Array);

type Numbers = Uint32Array | Float32Array | Float64Array;

/** Little-endian numbers; this, like every typed array here, takes the platform to be little-endian. */
function numbers<T extends Numbers>(Type: {
  new (buffer: ArrayBuffer): T;
  readonly BYTES_PER_ELEMENT: number;
  readonly name: string;
}): Field<T> {
  return {
    check(path, value) {
      if (!(value instanceof Type)) throw outOfRange(path, typeof value, `a ${Type.name}`);
    },
    write: ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
    read(path, wire) {
      const bytes = readBytes(wire as Uint8Array | null | undefined);
      if (bytes.length % Type.BYTES_PER_ELEMENT !== 0) {
        const problem = `${bytes.length} bytes; give a multiple of ${Type.BYTES_PER_ELEMENT}`;
        throw inconsistent(path, problem);
      }
      // A copy of its own begins at an address that numbers may have.
      return new Type(new Uint8Array(bytes).buffer);
    },
  };
}

function bytesField(check: Field<Uint8Array>["check"]): Field<Uint8Array> {
  return {
    check,
    write: (value) => value,
    read: (_, wire) => readBytes(wire as Uint8Array | null | undefined),
  };
}

function plain<T>(initial: T, check: Field<T>["check"]): Field<T> {
  return { check, write: (value) => value, read: (_, wire) => (wire ?? initial) as T };
}

/** Throws ProtocolError unless every field may be sent. */
export function checkFields<Message extends Fields>(
  path: string,
  message: Message,
  value: ValueOf<Message>,
): void {
  for (const [name, field] of entriesOf(message)) field.check(`${path}.${name}`, value[name]);
}

/** Turns checked fields into their wire form. */
export function writeFields<Message extends Fields>(
  message: Message,
  value: ValueOf<Message>,
): Record<string, unknown> {
  return Object.fromEntries(
    entriesOf(message).map(([name, one]) => [name, one.write(value[name])]),
  );
}

/** Reads the fields of a decoded message. Throws ProtocolError for a field that is not known. */
export function readFields<Message extends Fields>(
  path: string,
  message: Message,
  wire: object,
): ValueOf<Message> {
  checkKnown(path, wire);
  const found = wire as Record<string, unknown>;
  const entries = entriesOf(message).map(([name, one]) => [
    name,
    one.read(`${path}.${name}`, found[name]),
  ]);
  return Object.fromEntries(entries) as ValueOf<Message>;
}

function entriesOf<Message extends Fields>(message: Message) {
  return Object.entries(message) as [keyof Message & string, Field<unknown>][];
}
