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

test("the event log holds the events of a trial with their times, gaps included", () => {
  const host = open(coin);
  host.begin();
  for (let i = 0; i < 3; i += 1) host.step(0);
  const { events } = host;
  expect(host.trialEnded).toBe(true);
  expect([events.length, events.kinds[0], events.seconds[0]]).toEqual([1, 0, 0]);
  for (let i = 0; i < 4; i += 1) host.step(0);
  expect(host.trialEnded).toBe(true);
  expect(events.length).toBe(1);
  expect(events.seconds[0]).toBeCloseTo(5.4, 12);
});
