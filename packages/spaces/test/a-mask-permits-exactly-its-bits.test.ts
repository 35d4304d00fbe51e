import { expect, it } from "vitest";
import { everyAction, MAX_ACTIONS, NO_CHOICE, ONLY_WAIT, permits } from "../src/index.ts";

it("permits every action of every possible count and none beyond", () => {
  for (let count = 1; count <= MAX_ACTIONS; count += 1) {
    const mask = everyAction(count);
    for (let action = 0; action < MAX_ACTIONS; action += 1) {
      expect(permits(mask, action)).toBe(action < count);
    }
  }
});

it("knows the two masks that offer no choice", () => {
  expect(permits(ONLY_WAIT, 0)).toBe(true);
  expect(permits(ONLY_WAIT, 1)).toBe(false);
  expect(permits(NO_CHOICE, 0)).toBe(false);
});
