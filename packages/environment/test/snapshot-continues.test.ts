import { expect, test } from "vitest";
import { SnapshotError } from "../src/index.ts";
import { coin, open } from "./fixture.ts";

/** Presses whenever it may; the action in execution is known from the reference run. */
function run(host: ReturnType<typeof open>, steps: number, executed = 0): string {
  const lines: string[] = [];
  let action = executed;
  for (let i = 0; i < steps; i += 1) {
    if (host.choice !== 0) action = host.choice === 1 ? 0 : 1;
    host.step(action);
    lines.push([...host.observation, host.reward, ...host.trial, host.seconds, action].join(" "));
  }
  return lines.join("\n");
}

test("a run continued from a snapshot equals the uninterrupted run, bit for bit", () => {
  const original = open(coin, 5);
  original.begin();
  run(original, 19);
  const bytes = original.snapshot();
  const uninterrupted = run(original, 100, 1);
  const other = open(coin, 99);
  other.begin();
  run(other, 7);
  other.restore(bytes);
  expect(other.snapshot()).toEqual(bytes);
  expect(run(other, 100, 1)).toBe(uninterrupted);
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
