import { expect, test } from "vitest";
import { SnapshotError } from "../src/index.ts";
import { coin, open } from "./fixture.ts";

function run(host: ReturnType<typeof open>, steps: number): string {
  const lines: string[] = [];
  for (let i = 0; i < steps; i += 1) {
    host.step(host.choice === 0 ? lastAction(host) : 1);
    lines.push([...host.observation, host.reward, ...host.trial, host.seconds].join(" "));
  }
  return lines.join("\n");
}

function lastAction(host: ReturnType<typeof open>): number {
  return host.steps === 0 ? 0 : 1;
}

test("a run continued from a snapshot equals the uninterrupted run, bit for bit", () => {
  const original = open(coin, 5);
  original.begin();
  run(original, 20);
  const bytes = original.snapshot();
  const uninterrupted = run(original, 100);
  const other = open(coin, 99);
  other.begin();
  run(other, 7);
  other.restore(bytes);
  expect(other.snapshot()).toEqual(bytes);
  expect(run(other, 100)).toBe(uninterrupted);
  expect(other.snapshot()).toEqual(original.snapshot());
});

test("corrupt bytes are refused and change nothing", () => {
  const host = open(coin, 5);
  host.begin();
  run(host, 20);
  const bytes = host.snapshot();
  for (let at = 0; at < bytes.length; at += 1) {
    const damaged = bytes.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 0x10;
    expect(() => host.restore(damaged)).toThrow(SnapshotError);
  }
  for (const length of [0, 5, 9, bytes.length - 1]) {
    expect(() => host.restore(bytes.slice(0, length))).toThrow(SnapshotError);
  }
  expect(host.snapshot()).toEqual(bytes);
});

test("a snapshot of another environment is refused", () => {
  const host = open(coin);
  host.begin();
  const other = open({ ...coin, id: "test/coin@2" });
  other.begin();
  expect(() => host.restore(other.snapshot())).toThrow(/taken from "test\/coin@2"/);
});
