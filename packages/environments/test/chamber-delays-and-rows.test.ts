import { describe, expect, test } from "vitest";
import { operantChamber } from "../src/index.ts";
import { always, never, runSession, type Behaviour } from "./rig.ts";

const firstOnly: Behaviour = (host) => (host.seconds === 0 ? 1 : 0);

describe.each([0.1, 0.05, 0.02])("at steps of %f s", (stepSeconds) => {
  const steps = Math.round(100 / stepSeconds);
  const run = (parameters: object, behave: Behaviour) =>
    runSession(operantChamber, { parameters, behave, steps, stepSeconds });
  const first = (parameters: object, behave: Behaviour) =>
    Number(run(parameters, behave).rewards[0]?.seconds.toFixed(6));

  test("an unsignalled delay lasts as long as it says", () => {
    expect(first({ reward_delay: "0 s" }, always)).toBe(0.5);
    expect(first({ reward_delay: "4 s" }, always)).toBe(4.5);
    expect(first({ reward_delay: "4 s" }, firstOnly)).toBe(4.5);
  });

  test("a resetting delay starts again at each press", () => {
    const resetting = { reward_delay: "4 s", delay_kind: "resetting" };
    expect(first(resetting, firstOnly)).toBe(4.5);
    expect(run(resetting, always).rewards).toEqual([]);
    const twice: Behaviour = (host) => (host.seconds === 0 || host.seconds === 2 ? 1 : 0);
    expect(first(resetting, twice)).toBe(6.5);
  });

  test("eating withdraws the lever and takes its time", () => {
    const { rewards } = run({ reinforcer_duration: "3 s" }, always);
    const gaps = rewards.slice(1).map(({ seconds }, i) => seconds - (rewards[i]?.seconds ?? 0));
    for (const gap of gaps) expect(gap).toBeCloseTo(3.5, 6);
  });

  test("a session ends when no reinforcer has come for stop_after", () => {
    const { host, rows } = run({ schedule: "FR 2", stop_after: "30 s" }, firstOnly);
    expect(host.terminated).toBe(true);
    expect(host.seconds).toBeCloseTo(30, 6);
    expect(rows.at(-1)).toMatchObject({ completed: 0, responses: 1, requirement: 2 });
  });
});

test("a signalled delay shows its signal until the reinforcer comes", () => {
  const parameters = { reward_delay: "2 s", delay_kind: "signalled" };
  const on: number[] = [];
  const watch: Behaviour = (host, choice) => {
    if (!Number.isNaN(host.observation[1])) on.push(host.seconds);
    return never(host, choice);
  };
  const once: Behaviour = (host, choice) => (host.seconds === 0 ? 1 : watch(host, choice));
  const { host } = runSession(operantChamber, { parameters, behave: once, steps: 60 });
  expect(Object.keys(host.spaces.channels)).toEqual(["lever", "signal"]);
  expect(on.map((seconds) => Number(seconds.toFixed(6)))).toEqual([0.5, 1, 1.5, 2]);
});

test("a row says pause, inter-response times, curvature and reward net of effort", () => {
  // Waits 2 s, then presses: complete at 2.5, 3, 3.5, 4 and 4.5 s after the lever came out.
  let out = 0;
  let last = 0;
  const behave: Behaviour = (host) => {
    if (host.seconds - last > 1.5) out = host.seconds;
    last = host.seconds;
    return host.seconds - out >= 2 - 1e-9 ? 1 : 0;
  };
  const parameters = { schedule: "FR 5", press_cost: 0.1, reinforcer_duration: "2 s" };
  const { rows } = runSession(operantChamber, { parameters, behave, steps: 500 });
  expect(rows[1]?.["pause"]).toBeCloseTo(2.5, 5);
  expect(rows[1]?.["duration"]).toBeCloseTo(4.5, 5);
  expect(rows[1]?.["irt_mean"]).toBeCloseTo(0.5, 5);
  expect(rows[1]?.["curvature"]).toBeCloseTo((2 * 3.5) / 4.5 - 1, 5);
  expect(rows[1]?.["reward"]).toBeCloseTo(0.5, 5);
  expect(rows[1]).toMatchObject({ responses: 5, requirement: 5, rewarded: 1, completed: 1 });
});

test("the clock channels tell log2(1 + time / 0.5 s)", () => {
  const parameters = { schedule: "EXT", clock: "both" };
  const seen: number[][] = [];
  const behave: Behaviour = (host) => {
    seen.push([host.observation[1] ?? NaN, host.observation[2] ?? NaN]);
    return host.seconds === 1 ? 1 : 0;
  };
  runSession(operantChamber, { parameters, behave, steps: 46 });
  const clock = (seconds: number) => Math.fround(Math.log2(1 + 2 * seconds));
  expect(seen[2]?.[0]).toBeCloseTo(clock(1), 5);
  expect(seen[3]?.[0]).toBe(0);
  expect(seen[3]?.[1]).toBeCloseTo(clock(1.5), 5);
  expect(seen[9]?.[0]).toBeCloseTo(clock(3), 5);
});
