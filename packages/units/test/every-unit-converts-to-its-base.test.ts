import { expect, it } from "vitest";
import { readQuantity, unitNames, UNITS, type BaseUnit } from "../src/index.ts";

const cases = Object.values(UNITS).flatMap(({ base, factors }) =>
  Object.entries(factors).map(([unit, factor]) => [unit, base as BaseUnit, factor] as const),
);

it.each(cases)("2 %s is read in %s", (unit, base, factor) => {
  expect(readQuantity(`2 ${unit}`, base)).toEqual({ ok: true, value: 2 * factor });
  const close = `  2${unit.replace(/^1\//u, "/")} `;
  expect(readQuantity(close, base)).toEqual({ ok: true, value: 2 * factor });
  expect(unitNames(base)).toContain(unit);
});

it("takes the Greek letter for the micro sign", () => {
  expect(readQuantity("0.5 \u03BCM", "µM")).toEqual({ ok: true, value: 0.5 });
});
