import { expect, test } from "vitest";
import { operantChamber } from "../src/index.ts";
import { always, runSession, type Behaviour } from "./rig.ts";

const chamber = { decision: "0.1 s", bin: "0 s", reinforcer_duration: "0 s" };

/** Presses at once and whenever so many seconds have passed since the last decision to press. */
function every(seconds: number): Behaviour {
  let last = -seconds;
  return (host) => {
    if (host.seconds - last < seconds - 1e-9) return 0;
    last = host.seconds;
    return 1;
  };
}

function paid(schedule: string, interval: number): number {
  const parameters = { ...chamber, schedule };
  return runSession(operantChamber, { parameters, behave: every(interval), steps: 10_000 }).rewards
    .length;
}

test("DRL 5 s pays every press spaced by 5 s and none spaced by less", () => {
  expect(paid("DRL 5 s", 4.9)).toBe(0);
  expect(paid("DRL 5 s", 5)).toBeGreaterThanOrEqual(198);
  expect(paid("DRL 5 s", 9)).toBeGreaterThanOrEqual(110);
});

test("DRL with a limited hold pays only inside the window", () => {
  expect(paid("DRL 5 s LH 1 s", 4.9)).toBe(0);
  expect(paid("DRL 5 s LH 1 s", 6)).toBeGreaterThanOrEqual(165);
  expect(paid("DRL 5 s LH 1 s", 6.2)).toBe(0);
});

test("each paid inter-response time is recorded and is at least the criterion", () => {
  const parameters = { ...chamber, schedule: "DRL 2 s" };
  const behave: Behaviour = (host) => (Math.round(host.seconds * 10) % 37 < 2 ? 1 : 0);
  const { rows } = runSession(operantChamber, { parameters, behave });
  expect(rows.length).toBeGreaterThan(400);
  for (const row of rows.slice(1)) expect(row["irt_last"]).toBeGreaterThanOrEqual(2 - 1e-6);
});

test("DRO 5 s pays while the animal holds back, and a press starts the time again", () => {
  const parameters = { ...chamber, schedule: "DRO 5 s" };
  expect(runSession(operantChamber, { parameters, behave: always }).rewards).toEqual([]);
  const once: Behaviour = (host) => (Math.abs(host.seconds - 3) < 1e-6 ? 1 : 0);
  const { rewards } = runSession(operantChamber, { parameters, behave: once, steps: 100 });
  // The press starts at 3 s and is complete at 3.1 s; the reinforcer follows 5 s later.
  expect(rewards.map(({ seconds }) => Math.round(seconds * 10))).toEqual([81]);
});
