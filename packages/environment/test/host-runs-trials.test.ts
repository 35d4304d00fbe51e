import { expect, test } from "vitest";
import { coin, open } from "./fixture.ts";

test("the host reports observation, choice, reward, trial row, gap and time", () => {
  const host = open(coin);
  host.begin();
  expect(Object.keys(host.spaces.channels)).toEqual(["cue", "clock"]);
  expect(host.choice).toBe(3);
  const cue = host.observation[0];
  host.step(1);
  expect(host.choice).toBe(0);
  host.step(1);
  expect(host.trialEnded).toBe(false);
  host.step(1);
  expect(host.trialEnded).toBe(true);
  expect([...host.trial]).toEqual([cue, 3, Math.fround(0.1)]);
  expect(host.reward).toBe(cue);
  expect(host.gapSeconds).toBe(5);
  expect(host.seconds).toBeCloseTo(0.3, 12);
  host.step(0);
  expect(host.trialEnded).toBe(false);
  expect(host.seconds).toBeCloseTo(5.4, 12);
});

test("the event log holds the events of a trial with their times", () => {
  const host = open(coin);
  host.begin();
  for (let i = 0; i < 3; i += 1) host.step(0);
  const { events } = host;
  expect(events.length).toBe(2);
  expect(Array.from(events.seconds.subarray(0, 2))).toEqual([0, 3 * 0.1]);
  host.step(0);
  expect(events.length).toBe(0);
});
