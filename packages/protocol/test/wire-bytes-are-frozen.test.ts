import { expect, it } from "vitest";

import { crc32c, encodeBlock, toHex } from "@operant/protocol";

it("CRC-32C gives the published check value", () => {
  expect(crc32c(new TextEncoder().encode("123456789"))).toBe(0xe306_9283);
});

it("a block of format 1 keeps its bytes, or the format version must rise", () => {
  const study = new Uint8Array(32).fill(0xab);
  const bytes = encodeBlock({ study, firstSubject: 300, subjectCount: 7, attempt: 2 });
  expect(toHex(bytes)).toMatchInlineSnapshot(
    `"4f700201f531fbe80a20abababababababababababababababababababababababababababababababab10ac0218072002"`,
  );
});
