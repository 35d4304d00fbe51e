import { expect, it } from "vitest";
import { formatQuantity } from "../src/index.ts";

it.each([
  [0, "0 s"],
  [0.001, "1 ms"],
  [0.05, "0.05 s"],
  [0.5, "0.5 s"],
  [2.5, "2.5 s"],
  [60, "1 min"],
  [90, "90 s"],
  [3600, "1 h"],
  [82_800, "23 h"],
  [86_400, "1 d"],
  [1_209_600, "2 wk"],
])("%d seconds are %s", (seconds, text) => {
  expect(formatQuantity(seconds, "s")).toBe(text);
});

it("leaves other kinds in their base unit", () => {
  expect(formatQuantity(0.1, "µm³")).toBe("0.1 µm³");
  expect(formatQuantity(3, "")).toBe("3");
});
