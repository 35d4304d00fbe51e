import { SnapshotError } from "./errors.ts";

/** What a host's snapshot holds. */
export interface Frame {
  /** `name@version` of the agent. */
  readonly agent: string;
  /** Checksum of the task's spaces. */
  readonly task: number;
  /** The action in execution. */
  readonly action: number;
  /** Steps since the session began; −1 outside a session. */
  readonly step: number;
  readonly learning: boolean;
  /** The agent's own bytes. */
  readonly memory: Uint8Array;
}

/*
 * Layout, little-endian: "OPA1", checksum of all that follows (u32), task (u32), step (i32),
 * action (u8), learning (u8), length of the id (u16), the id (UTF-16), the memory.
 */
const MAGIC = 0x3141504f;
const HEAD = 20;

export function writeFrame(frame: Frame): Uint8Array {
  const id = encodeText(frame.agent);
  const bytes = new Uint8Array(HEAD + id.length + frame.memory.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(8, frame.task, true);
  view.setInt32(12, frame.step, true);
  view.setUint8(16, frame.action);
  view.setUint8(17, frame.learning ? 1 : 0);
  view.setUint16(18, id.length, true);
  bytes.set(id, HEAD);
  bytes.set(frame.memory, HEAD + id.length);
  view.setUint32(4, crc32(bytes.subarray(8)), true);
  return bytes;
}

/** Reads a frame. Throws SnapshotError, naming `agent`, if the bytes are no frame or damaged. */
export function readFrame(agent: string, bytes: Uint8Array): Frame {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD || view.getUint32(0, true) !== MAGIC) {
    throw new SnapshotError(agent, `${bytes.length} bytes are no snapshot of an agent`);
  }
  if (view.getUint32(4, true) !== crc32(bytes.subarray(8))) {
    throw new SnapshotError(agent, "the snapshot is damaged (its checksum does not fit)");
  }
  const end = HEAD + view.getUint16(18, true);
  return {
    agent: decodeText(bytes.subarray(HEAD, end)),
    task: view.getUint32(8, true),
    step: view.getInt32(12, true),
    action: view.getUint8(16),
    learning: view.getUint8(17) === 1,
    memory: bytes.slice(end),
  };
}

/** Writes a text as two bytes per code unit, little-endian. */
export function encodeText(text: string): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), true);
  return bytes;
}

function decodeText(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = Array.from({ length: bytes.length >> 1 }, (_, i) => view.getUint16(2 * i, true));
  return String.fromCharCode(...units);
}

const TABLE: Uint32Array = Uint32Array.from({ length: 256 }, (_, byte) => {
  let word = byte;
  for (let bit = 0; bit < 8; bit++) word = word & 1 ? (word >>> 1) ^ 0xedb88320 : word >>> 1;
  return word;
});

/** CRC-32 (ISO 3309) of some bytes. */
export function crc32(bytes: Uint8Array): number {
  let sum = -1;
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 255] as number) ^ (sum >>> 8);
  return ~sum >>> 0;
}
