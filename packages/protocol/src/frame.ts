import type { Reader, Writer } from "protobufjs/minimal.js";
import protobuf from "protobufjs/minimal.js";

import { crc32c } from "./checksum.ts";
import { ProtocolError } from "./errors.ts";

/** Format version of every framed message; raised when an old reader could misread a new message. */
export const FORMAT_VERSION = 1;

/** Largest framed message in bytes, far above any bus's payload limit. */
export const MAX_MESSAGE_BYTES = 0x1000_0000;

/** What a frame holds. The numbers are on the wire and in ledgers: never reuse one. */
export const FrameKind = {
  manifest: 1,
  block: 2,
  blockResult: 3,
  telemetry: 4,
  controlRequest: 5,
  controlReply: 6,
  sessionRequest: 7,
  sessionReply: 8,
} as const;
export type FrameKind = (typeof FrameKind)[keyof typeof FrameKind];

/** Outcome of reading bytes that somebody else wrote. */
export type Decoded<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ProtocolError };

// "Op", kind, version, CRC-32C of the payload (little endian), payload (protobuf).
const HEADER_BYTES = 8;

/** Puts a finished protobuf message into a frame. */
export function frame(kind: FrameKind, writer: Writer): Uint8Array {
  const payload = writer.finish();
  checkSize(payload.length + HEADER_BYTES);
  const framed = new Uint8Array(payload.length + HEADER_BYTES);
  framed.set([0x4f, 0x70, kind, FORMAT_VERSION]);
  new DataView(framed.buffer).setUint32(4, crc32c(payload), true);
  framed.set(payload, HEADER_BYTES);
  return framed;
}

/** Opens a frame, reads the message with `read`, and turns everything that goes wrong into a result. */
export function unframe<T>(
  kind: FrameKind,
  bytes: Uint8Array,
  read: (reader: Reader) => T,
): Decoded<T> {
  try {
    const reader = protobuf.Reader.create(openFrame(kind, bytes));
    reader.discardUnknown = false;
    return { ok: true, value: read(reader) };
  } catch (cause) {
    if (cause instanceof ProtocolError) return { ok: false, error: cause };
    const problem = cause instanceof Error ? cause.message : String(cause);
    const text = `the message cannot be read (${problem}); it was cut or damaged on the way`;
    return {
      ok: false,
      error: new ProtocolError("OPERANT_PROTOCOL_MALFORMED", "", text, { cause }),
    };
  }
}

function openFrame(kind: FrameKind, bytes: Uint8Array): Uint8Array {
  checkSize(bytes.length);
  if (bytes.length < HEADER_BYTES) {
    const problem = `${bytes.length} bytes are no message; the frame alone has ${HEADER_BYTES}`;
    throw new ProtocolError("OPERANT_PROTOCOL_MALFORMED", "", problem);
  }
  if (bytes[0] !== 0x4f || bytes[1] !== 0x70 || bytes[2] !== kind || bytes[3] !== FORMAT_VERSION) {
    const found = Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, "0"));
    const problem =
      `frame ${found.join(" ")} is not kind ${kind} of format ${FORMAT_VERSION}; ` +
      "let every node run the same version of Operant";
    throw new ProtocolError("OPERANT_PROTOCOL_WRONG_FORMAT", "", problem);
  }
  // A copy: later views do not alias the sender's bytes, and a Buffer becomes a plain Uint8Array.
  const payload = new Uint8Array(bytes.subarray(HEADER_BYTES));
  const declared = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  if (crc32c(payload) !== declared) {
    const problem = "the checksum does not fit; the message was damaged on the way";
    throw new ProtocolError("OPERANT_PROTOCOL_CHECKSUM", "", problem);
  }
  return payload;
}

function checkSize(length: number): void {
  if (length > MAX_MESSAGE_BYTES) {
    const problem = `${length} bytes; at most ${MAX_MESSAGE_BYTES} are allowed, use smaller blocks`;
    throw new ProtocolError("OPERANT_PROTOCOL_OVERSIZED", "", problem);
  }
}

/** Throws if a decoded message carried fields that this version does not know. */
export function checkKnown(field: string, message: { readonly $unknowns?: Uint8Array[] }): void {
  if (message.$unknowns !== undefined && message.$unknowns.length > 0) {
    throw new ProtocolError(
      "OPERANT_PROTOCOL_UNKNOWN_FIELD",
      field,
      "a field of a newer version; let every node run the same version of Operant",
    );
  }
}

/** Returns decoded bytes as a plain Uint8Array (the reader gives a Buffer for empty fields). */
export function readBytes(bytes: Uint8Array | null | undefined): Uint8Array {
  return bytes && bytes.length > 0 ? bytes : new Uint8Array(0);
}
