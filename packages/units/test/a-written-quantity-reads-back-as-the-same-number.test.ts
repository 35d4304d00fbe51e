import * as fc from "fast-check";
import { expect, it } from "vitest";
import { formatQuantity, readQuantity, UNITS, type BaseUnit } from "../src/index.ts";

const bases: BaseUnit[] = ["", ...Object.values(UNITS).map(({ base }) => base)];

it("gives the same bits for any finite number in any base unit", () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(number, fc.constantFrom(...bases), (value, base) => {
      const reading = readQuantity(formatQuantity(value, base), base);
      // −0 is written as 0.
      expect(reading).toEqual({ ok: true, value: value === 0 ? 0 : value });
    }),
    { numRuns: 2000 },
  );
});

it("gives the same bits for round times in every unit", () => {
  const units = fc.constantFrom(...Object.values(UNITS.time.factors));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), units, (count, factor) => {
      const value = count * factor;
      expect(readQuantity(formatQuantity(value, "s"), "s")).toEqual({ ok: true, value });
    }),
  );
});
