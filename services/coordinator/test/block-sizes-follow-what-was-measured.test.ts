import { expect, it } from "vitest";

import type { BlockResult } from "@operant/protocol";

import { adaptiveSizing } from "../src/sizing.ts";

const study = new Uint8Array(32);

function finished(subjectCount: number, computeMs: number): BlockResult {
  const block = { study, firstSubject: 0, subjectCount, attempt: 1 };
  return { block, fence: { attempt: 1, takeover: 0 }, subjects: [], computeMs };
}

it("starts with single subjects and few blocks; a slow first block misleads nobody", () => {
  const sizing = adaptiveSizing(1 << 20);
  expect(sizing.size(1e6)).toBe(1);
  expect(sizing.window(256)).toBe(16);
  sizing.learn(finished(1, 900), 500);
  for (let block = 0; block < 4; block += 1) sizing.learn(finished(1, 2), 500);
  expect(sizing.size(1e6)).toBe(50);
  expect(sizing.window(256)).toBe(26);
});

it("most threads still cold or kept busy by others: the quick quarter counts", () => {
  const sizing = adaptiveSizing(1 << 20);
  for (const ms of [300, 2, 250, 40, 2, 120, 30, 2]) sizing.learn(finished(1, ms), 500);
  expect(sizing.size(1e6)).toBe(50);
  for (let block = 0; block < 15; block += 1) sizing.learn(finished(1, 10), 500);
  expect(sizing.size(1e6)).toBe(10);
});

it("blocks take about 100 ms, never less than a quarter of that near the end", () => {
  const sizing = adaptiveSizing(1 << 20);
  sizing.learn(finished(1, 1), 500);
  expect(sizing.size(1e6)).toBe(100);
  expect(sizing.size(800)).toBe(50);
  expect(sizing.size(10)).toBe(25);
  const slow = adaptiveSizing(1 << 20);
  slow.learn(finished(1, 30_000), 500);
  expect(slow.size(1e6)).toBe(1);
});

it("a block's result fits a message with room to spare", () => {
  const sizing = adaptiveSizing(100_000);
  sizing.learn(finished(1, 0.1), 2500);
  expect(sizing.size(1e6)).toBe(10);
});
