import * as fc from "fast-check";
import { expect, test } from "vitest";
import { decodePlain, encodePlain, NotBytesError } from "../src/plain-data.ts";

const leaf = fc.oneof(
  fc.double(),
  fc.string({ unit: "binary" }),
  fc.boolean(),
  fc.constant(null),
  fc.float64Array({ maxLength: 5 }),
  fc.float32Array({ maxLength: 5 }),
  fc.int32Array({ maxLength: 5 }),
  fc.uint8Array({ maxLength: 5 }),
);
const plain = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie("node"), { maxLength: 4 }),
    fc.dictionary(fc.string({ maxLength: 5 }), tie("node"), { maxKeys: 4, noNullPrototype: true }),
  ),
})).node;

test("any plain data come back exactly, NaN, infinities and −0 included", () => {
  fc.assert(
    fc.property(plain, (data) => {
      const bytes = encodePlain(data, "data");
      expect(decodePlain(bytes)).toStrictEqual(data);
      expect(encodePlain(decodePlain(bytes), "data")).toEqual(bytes);
    }),
    { seed: 1, numRuns: 300 },
  );
  const odd = [NaN, Infinity, -Infinity, -0, 5e-324, 0.1 + 0.2];
  expect(decodePlain(encodePlain(odd, "odd"))).toStrictEqual(odd);
});

test("the order of keys does not matter", () => {
  expect(encodePlain({ a: 1, b: [2] }, "x")).toEqual(encodePlain({ b: [2], a: 1 }, "x"));
});

/** What reading arbitrary bytes comes to. */
function outcome(bytes: Uint8Array): string {
  try {
    return encodePlain(decodePlain(bytes), "x").length <= bytes.length ? "data" : "longer";
  } catch (error) {
    return error instanceof NotBytesError ? "refused" : String(error);
  }
}

test("any other bytes are refused, whatever they are", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      expect(["data", "refused"]).toContain(outcome(bytes));
    }),
    { seed: 2, numRuns: 2000 },
  );
});

test("what is not plain is refused with its place", () => {
  const circle: Record<string, unknown> = {};
  circle["self"] = circle;
  expect(() => encodePlain(circle, "state")).toThrow(/a cycle/);
  expect(() => encodePlain({ a: [1, new Map()] }, "state")).toThrow(
    "state.a[1] is an instance of Map",
  );
  expect(() => encodePlain({ a: undefined }, "state")).toThrow("state.a is undefined");
  expect(() => encodePlain({ a: 1n }, "state")).toThrow("state.a is a bigint");
});
