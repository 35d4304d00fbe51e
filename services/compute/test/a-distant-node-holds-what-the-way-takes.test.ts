import { expect, it } from "vitest";

import type { Pace } from "../src/pace.ts";
import { createPace } from "../src/pace.ts";

/** The pace of a node whose blocks take `blockMs` and whose broker answers after `answerMs`. */
function paceOf(threads: number, blockMs: number, answerMs: number): Pace {
  let now = 0;
  const pace = createPace(threads, () => now);
  for (let block = 0; block < 20; block += 1) {
    now += blockMs / threads;
    pace.computed();
    pace.answered(answerMs);
  }
  return pace;
}

function reserveOf(threads: number, blockMs: number, answerMs: number): number {
  return paceOf(threads, blockMs, answerMs).reserve();
}

it("before anything is known, and beside its broker, it holds back half its threads", () => {
  expect(createPace(8, () => 0).reserve()).toBe(4);
  expect(reserveOf(1, 50, 0.1)).toBe(1);
  expect(reserveOf(2, 50, 1)).toBe(1);
  expect(reserveOf(8, 50, 0.2)).toBe(4);
});

it("40 ms away it holds the blocks that its threads finish during three exchanges", () => {
  expect(reserveOf(2, 50, 40)).toBe(1 + 5);
  expect(reserveOf(2, 500, 40)).toBe(1);
});

it("however far away, it holds at most four blocks for each thread", () => {
  expect(reserveOf(2, 1, 4000)).toBe(8);
  expect(reserveOf(2, 0, 4000)).toBe(8);
});

it("one long pause says nothing of the pace", () => {
  let now = 0;
  const pace = createPace(2, () => now);
  for (let block = 0; block < 20; block += 1) {
    now += block === 15 ? 600_000 : 25;
    pace.computed();
    pace.answered(40);
  }
  expect(pace.reserve()).toBe(6);
});

it("what its threads finish in a quarter of a second shares an exchange, at most eight blocks", () => {
  expect(createPace(8, () => 0).together()).toBe(1);
  expect(paceOf(1, 50, 1).together()).toBe(5);
  expect(paceOf(2, 50, 1).together()).toBe(8);
  expect(paceOf(2, 500, 1).together()).toBe(1);
});

it("a node of many threads takes no coordinator's whole window for company", () => {
  expect(paceOf(64, 50, 1).together()).toBe(8);
});
