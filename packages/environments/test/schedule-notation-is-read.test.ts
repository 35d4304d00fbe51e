import { expect, test } from "vitest";
import { formatSchedule, NotationError, operantChamber, parseSchedule } from "../src/index.ts";

test.each([
  ["CRF", "FR 1"],
  ["FR5", "FR 5"],
  [" fr 5 ", "FR 5"],
  ["VR 20", "VR 20"],
  ["RR20", "RR 20"],
  ["FI30s", "FI 30 s"],
  ["VI 30 s", "VI 30 s"],
  ["VI 0.5 min", "VI 30 s"],
  ["RI 30 s LH 2 s", "RI 30 s LH 2 s"],
  ["FT 500 ms", "FT 0.5 s"],
  ["VT 1 min", "VT 60 s"],
  ["RT 1 min", "RT 60 s"],
  ["drl 10 s lh 2 s", "DRL 10 s LH 2 s"],
  ["DRO 10 s", "DRO 10 s"],
  ["EXT", "EXT"],
  ["PR(hodos)", "PR(hodos)"],
  ["PR ( arithmetic , 2 )", "PR(arithmetic, 2)"],
  ["PR(arithmetic)", "PR(arithmetic, 1)"],
])("%s is %s", (text, canonical) => {
  expect(formatSchedule(parseSchedule(text))).toBe(canonical);
  expect(formatSchedule(parseSchedule(canonical))).toBe(canonical);
});

test.each([
  ["", 0, /no name of a schedule/],
  ["VX 30 s", 0, /unknown schedule "VX"; did you mean "V[RIT] /],
  ["DLR 10 s", 0, /did you mean "DRL 10 s"\?/],
  ["FR", 2, /expected a number of responses, as in "FR 5"/],
  ["FR 0", 3, /0 responses; allowed are whole numbers 1 … 10000/],
  ["FR 2.5", 3, /2\.5 responses/],
  ["FR 5 s", 4, /a count has no unit: write "FR 5"/],
  ["VI30", 2, /30 has no unit: write "30 s"/],
  ["VI 30 parsec", 3, /"parsec"/],
  ["VI 0 s", 3, /more than 0 s, at most 1 d/],
  ["VI -3 s", 3, /more than 0 s/],
  ["VI 30 s LX 2 s", 8, /only "LH 2 s" may follow/],
  ["FT 30 s LH 2 s", 8, /FT has no limited hold/],
  ["FR 5 6", 5, /unexpected "6"/],
  ["PR", 2, /expected a progression/],
  ["PR(hodas)", 3, /did you mean "hodos"\?/],
  ["PR(hodos, 2)", 9, /hodos has no step/],
  ["PR(arithmetic, 2", 16, /expected "\)"/],
])("%j is refused at %i", (text, position, message) => {
  let thrown: unknown;
  try {
    parseSchedule(text);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(NotationError);
  expect((thrown as NotationError).position).toBe(position);
  expect((thrown as NotationError).message).toMatch(message);
});

test("the chamber's parameter refuses the same with the same message", () => {
  const result = operantChamber.parameters.safeParse({ schedule: "VI30" });
  expect(result.error?.issues[0]).toMatchObject({ path: ["schedule"] });
  expect(result.error?.issues[0]?.message).toMatch(/schedule "VI30", character 3: 30 has no unit/);
});
