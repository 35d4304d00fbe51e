import { expect, it } from "vitest";
import { z } from "zod";
import { count, duration, probability, quantity } from "../src/index.ts";

const schema = z.object({
  delay: duration({ description: "a delay", default: 0.5, min: 0, max: 10 }),
  chance: probability({ description: "a chance", default: 1 }),
  arms: count({ description: "arms", default: 2, min: 1 }),
  volume: quantity({ description: "a volume", unit: "µm³", min: 0 }),
});

function refusal(input: Record<string, unknown>): unknown {
  const issue = schema.safeParse({ volume: "1 µm³", ...input }).error?.issues[0];
  return issue?.code === "custom" ? [issue.params?.["reason"], issue.message] : issue;
}

it("fills in defaults and holds base units", () => {
  expect(schema.parse({ volume: "0.1 um3", delay: "250 ms" })).toEqual({
    delay: 0.25,
    chance: 1,
    arms: 2,
    volume: 0.1,
  });
});

it.each([
  [{ delay: "11 s" }, ["range", '"11 s" is outside the range 0 s … 10 s']],
  [{ delay: 3 }, ["unit", '"3" has no unit: write "3 s" (units: ms, s, min, h, d, wk)']],
  [{ chance: 1.5 }, ["range", "1.5 is outside the range 0 … 1"]],
  [{ chance: NaN }, ["range", "NaN is outside the range 0 … 1"]],
  [{ arms: 0 }, ["range", "0 is outside the range of at least 1"]],
  [{ arms: 2.5 }, ["whole", "2.5 is not a whole number; write 3 or another one"]],
  [{ arms: [2] }, ["form", "[2] is not allowed; expected a number"]],
  [
    { volume: undefined },
    ["missing", 'is missing; expected a quantity such as "1 µm³" (units: µm³, um3)'],
  ],
])("%j is refused", (input, expected) => {
  expect(refusal(input)).toEqual(expected);
});

it("refuses a default outside its own range when it is declared", () => {
  expect(() => duration({ description: "a delay", default: 11, max: 10 })).toThrow(RangeError);
});
