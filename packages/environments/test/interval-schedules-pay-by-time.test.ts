import { describe, expect, test } from "vitest";
import { fleshlerHoffman, operantChamber } from "../src/index.ts";
import { margin, mean, never, runSession, type Behaviour } from "./rig.ts";

/** Presses always, or in bursts that start every so many seconds. */
function durations(schedule: string, steps: number, behave?: Behaviour): number[] {
  const parameters = { schedule, bin: "0 s", decision: "0.1 s" };
  const rig = behave === undefined ? { parameters, steps } : { parameters, steps, behave };
  return runSession(operantChamber, rig).rows.map((row) => row["duration"] ?? NaN);
}

test("the Fleshler–Hoffman list ascends and its mean is exact", () => {
  for (const n of [1, 2, 12, 20]) {
    const list = [...fleshlerHoffman(30, n)];
    expect(mean(list)).toBeCloseTo(30, 10);
    expect([...list].sort((a, b) => a - b)).toEqual(list);
  }
  // First and last of 12: T (1 + ln 12 + 11 ln 11 − 12 ln 12) and T (1 + ln 12).
  expect(fleshlerHoffman(1, 12)[0]).toBeCloseTo(0.042_874_9, 5);
  expect(fleshlerHoffman(1, 12)[11]).toBeCloseTo(3.484_906_6, 6);
});

test("FI 10 s pays the first press at or after 10 s", () => {
  const fixed = durations("FI 10 s", 20_000).map((value) => Math.round(value * 10) / 10);
  expect(new Set(fixed)).toEqual(new Set([10]));
});

test("VI 10 s goes through its list: twelve intervals last 120 s", () => {
  const times = durations("VI 10 s", 60_000);
  const pass = times.slice(0, 12);
  expect(mean(pass)).toBeCloseTo(10, 1);
  const list = [...fleshlerHoffman(10)];
  const sorted = [...pass].sort((a, b) => a - b);
  sorted.forEach((value, i) => expect(Math.abs(value - (list[i] ?? 0))).toBeLessThan(0.06));
});

test("RI 10 s waits exponentially: mean 10 s, and e⁻¹ of the intervals are longer", () => {
  const times = durations("RI 10 s", 400_000);
  expect(Math.abs(mean(times) - 10)).toBeLessThan(margin(times) + 0.05);
  const longer = times.filter((time) => time > 10).length / times.length;
  expect(Math.abs(longer - Math.exp(-1))).toBeLessThan(3.3 * Math.sqrt(0.24 / times.length));
});

describe("without a press", () => {
  test.each(["FI 10 s", "VI 10 s", "RI 10 s", "DRL 5 s", "FR 1", "RR 2"])(
    "%s pays nothing",
    (s) => {
      const session = runSession(operantChamber, { parameters: { schedule: s }, behave: never });
      expect(session.rewards).toEqual([]);
    },
  );
  test.each(["FT 10 s", "VT 10 s", "RT 10 s", "DRO 10 s"])("%s pays every 10 s on average", (s) => {
    const times = durations(s, 200_000, never);
    expect(Math.abs(mean(times) - 10)).toBeLessThan(margin(times) + 0.06);
    const spread = Math.max(...times) - Math.min(...times);
    expect(spread > 1).toBe(s.startsWith("V") || s.startsWith("R"));
  });
});

test("a limited hold lets a reinforcer lapse, and the next interval starts at once", () => {
  // A press every 7 s. Held for 1 s after every 5 s, the reinforcer is there in 5–6, 11–12, 17–18,
  // 23–24, 29–30 and 35–36 s: only every fifth press comes at the right time.
  const behave: Behaviour = (host) => (Math.round(host.seconds * 10) % 70 === 69 ? 1 : 0);
  const paid = (schedule: string): number => {
    const parameters = { schedule, bin: "0 s", decision: "0.1 s", reinforcer_duration: "0 s" };
    return runSession(operantChamber, { parameters, behave, steps: 35_000 }).rewards.length;
  };
  expect(paid("FI 5 s")).toBe(500);
  expect(paid("FI 5 s LH 1 s")).toBe(100);
});
