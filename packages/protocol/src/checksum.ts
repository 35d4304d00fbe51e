// CRC-32C (Castagnoli, reflected polynomial 0x82f63b78), the checksum of the frame. Eight bytes at a
// time: table k holds what a byte does to the remainder when k zero bytes follow it (Kounavis & Berry
// 2005, "slicing by 8").
const SLICES = 8;
const TABLES = buildTables();

function buildTables(): Int32Array {
  const tables = new Int32Array(256 * SLICES);
  for (let byte = 0; byte < 256; byte += 1) {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) {
      value = value & 1 ? (value >>> 1) ^ 0x82f63b78 : value >>> 1;
    }
    tables[byte] = value;
  }
  for (let entry = 256; entry < tables.length; entry += 1) {
    const before = tables[entry - 256] as number;
    tables[entry] = (before >>> 8) ^ (tables[before & 0xff] as number);
  }
  return tables;
}

/** Computes the CRC-32C of `bytes` as an unsigned number; 0xe3069283 for the ASCII text 123456789. */
export function crc32c(bytes: Uint8Array): number {
  // A plain view: a Buffer would make the loop polymorphic.
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % SLICES);
  let crc = -1;
  for (let index = 0; index < whole; index += SLICES) {
    const low = crc ^ view.getInt32(index, true);
    const high = view.getInt32(index + 4, true);
    crc = effectOf(low, 1024) ^ effectOf(high, 0);
  }
  for (let index = whole; index < bytes.length; index += 1) {
    crc = (TABLES[(crc ^ view.getUint8(index)) & 0xff] as number) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}

/** What four bytes, the first in the lowest bits, do to the remainder when `after` / 256 bytes follow. */
function effectOf(word: number, after: number): number {
  return (
    (TABLES[after + 768 + (word & 0xff)] as number) ^
    (TABLES[after + 512 + ((word >>> 8) & 0xff)] as number) ^
    (TABLES[after + 256 + ((word >>> 16) & 0xff)] as number) ^
    (TABLES[after + (word >>> 24)] as number)
  );
}
