import type { Reader, Writer } from "protobufjs/minimal.js";

import { inconsistent, outOfRange } from "../check.ts";
import { ProtocolError } from "../errors.ts";
import type { Decoded, FrameKind } from "../frame.ts";
import { checkKnown, frame, readBytes, unframe } from "../frame.ts";
import type { Fields, ValueOf } from "./field.ts";
import { checkFields, readFields, writeFields } from "./field.ts";

/** Largest message of a session in bytes: checked before anything is read. */
export const MAX_SESSION_BYTES = 0x100_0000;

/** All that one side may say, by name. */
type Messages = Readonly<Record<string, Fields>>;

/** One thing said: its name, its fields, and the lease and the number that it belongs to. */
export type Said<M extends Messages> = {
  readonly [Kind in keyof M & string]: {
    readonly kind: Kind;
    readonly lease: Uint8Array;
    readonly sequence: number;
  } & ValueOf<M[Kind]>;
}[keyof M & string];

interface Envelope {
  readonly $unknowns?: Uint8Array[];
  readonly lease?: Uint8Array | null;
  readonly sequence?: number | null;
}

/** One side of the conversation. */
export interface Conversation<M extends Messages> {
  readonly frame: FrameKind;
  /** The generated codec of the oneof that holds the messages, by their names. */
  readonly wire: { encode(message: never): Writer; decode(reader: Reader): Envelope };
  readonly messages: M;
  /** Checks lease and number. Throws ProtocolError. */
  check(said: Said<M>): void;
  /** What holds between the fields of a message. Each throws ProtocolError. */
  readonly rules: { readonly [Kind in keyof M]?: (message: ValueOf<M[Kind]>) => void };
}

/** Frames a message. Throws ProtocolError. */
export function encodeSaid<M extends Messages>(side: Conversation<M>, said: Said<M>): Uint8Array {
  const fields = side.messages[said.kind];
  if (fields === undefined) throw outOfRange("kind", said.kind, "a known message");
  checkFields(said.kind, fields, said as never);
  side.check(said);
  side.rules[said.kind]?.(said);
  const { lease, sequence } = said;
  const message = { lease, sequence, [said.kind]: writeFields(fields, said as never) };
  const bytes = frame(side.frame, side.wire.encode(message as never));
  const problem = oversized(bytes);
  if (problem !== undefined) throw problem;
  return bytes;
}

/** Reads a framed message. */
export function decodeSaid<M extends Messages>(
  side: Conversation<M>,
  bytes: Uint8Array,
): Decoded<Said<M>> {
  const problem = oversized(bytes);
  if (problem !== undefined) return { ok: false, error: problem };
  return unframe(side.frame, bytes, (reader) => {
    const wire = side.wire.decode(reader);
    checkKnown("message", wire);
    const kind = Object.keys(side.messages).find((name) => isSaid(wire, name));
    const fields = kind === undefined ? undefined : side.messages[kind];
    if (kind === undefined || fields === undefined) {
      throw inconsistent("message", "a message without content");
    }
    const content = readFields(kind, fields, (wire as Record<string, object>)[kind] ?? {});
    const { lease, sequence } = wire;
    const said = { kind, lease: readBytes(lease), sequence: sequence ?? 0, ...content } as never;
    checkFields(kind, fields, said);
    side.check(said);
    side.rules[kind]?.(said);
    return said;
  });
}

function isSaid(wire: object, name: string): boolean {
  const content = (wire as Record<string, unknown>)[name];
  return content !== null && content !== undefined;
}

function oversized(bytes: Uint8Array): ProtocolError | undefined {
  if (bytes.length <= MAX_SESSION_BYTES) return undefined;
  const problem = `${bytes.length} bytes; at most ${MAX_SESSION_BYTES} are allowed, use smaller leases`;
  return new ProtocolError("OPERANT_PROTOCOL_OVERSIZED", "", problem);
}
