/** First bytes of every snapshot: "OPEN" and the version of the layout. */
const MAGIC = [0x4f, 0x50, 0x45, 0x4e, 1];
const HEADER_BYTES = MAGIC.length + 4;

/** Puts a payload between magic and checksum. */
export function seal(payload: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES + payload.length);
  bytes.set(MAGIC);
  bytes.set(payload, HEADER_BYTES);
  new DataView(bytes.buffer).setUint32(MAGIC.length, crc32(payload), true);
  return bytes;
}

/** Returns the payload, or a reason why the bytes are not a sealed payload. */
export function unseal(bytes: Uint8Array): { payload: Uint8Array } | { reason: string } {
  if (!(bytes instanceof Uint8Array)) return { reason: "not a Uint8Array" };
  if (bytes.length < HEADER_BYTES) return { reason: `only ${bytes.length} bytes` };
  if (MAGIC.some((byte, i) => bytes[i] !== byte)) return { reason: "another kind or version" };
  const payload = bytes.slice(HEADER_BYTES);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(MAGIC.length, true) !== crc32(payload)) return { reason: "damaged bytes" };
  return { payload };
}

/** CRC-32 (ISO-HDLC, reflected polynomial 0xEDB88320). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return (crc ^ 0xffffffff) >>> 0;
}
