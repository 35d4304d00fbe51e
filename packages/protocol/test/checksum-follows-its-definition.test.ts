import { crc32c } from "@operant/protocol";
import { assert, nat, property, uint8Array } from "fast-check";
import { expect, it } from "vitest";

/** Bit by bit, as the polynomial says. */
function reference(bytes: Uint8Array): number {
  let crc = 0xffff_ffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0x82f6_3b78 : crc >>> 1;
  }
  return ~crc >>> 0;
}

it("for any length and alignment, in a plain array or a Buffer", () => {
  assert(
    property(uint8Array({ maxLength: 100 }), nat(9), (bytes, skip) => {
      const part = bytes.subarray(Math.min(skip, bytes.length));
      expect(crc32c(part)).toBe(reference(part));
      expect(crc32c(Buffer.from(part))).toBe(reference(part));
    }),
  );
});
