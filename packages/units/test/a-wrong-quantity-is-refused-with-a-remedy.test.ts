import { expect, it } from "vitest";
import { readQuantity, type BaseUnit } from "../src/index.ts";

it.each<[string, BaseUnit, string, string]>([
  [
    "fast",
    "s",
    "form",
    '"fast" is not a quantity: write a number and a unit (ms, s, min, h, d, wk)',
  ],
  ["", "", "form", '"" is not a number: write one such as 0.5'],
  ["5", "s", "unit", '"5" has no unit: write "5 s" (units: ms, s, min, h, d, wk)'],
  ["5 s", "", "unit", '"5 s" has a unit where a plain number is due: write 5'],
  [
    "5 parsec",
    "s",
    "unit",
    '"5 parsec" has the unit "parsec", which is no unit of time: use ms, s, min, h, d, wk',
  ],
  [
    "5 H",
    "s",
    "unit",
    '"5 H" has the unit "H", which is no unit of time: did you mean "5 h"? use ms, s, min, h, d, wk',
  ],
  [
    "1 2 s",
    "s",
    "unit",
    '"1 2 s" has the unit "2 s", which is no unit of time: use ms, s, min, h, d, wk',
  ],
])("%j read in %j", (text, base, because, reason) => {
  expect(readQuantity(text, base)).toEqual({ ok: false, because, reason });
});
