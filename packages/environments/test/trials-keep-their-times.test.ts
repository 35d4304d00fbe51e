import { describe, expect, test } from "vitest";
import { pavlovian, toneDiscrimination } from "../src/index.ts";
import { always, runSession, type Behaviour } from "./rig.ts";

/** Seconds within the first trial at which a tone is heard and at which only waiting is allowed. */
function course(stepSeconds: number, parameters: object) {
  const heard: number[] = [];
  const waits: number[] = [];
  const choices: number[] = [];
  const behave: Behaviour = (host, choice) => {
    (choice === 1 ? waits : choices).push(host.seconds);
    return always(host, choice);
  };
  const steps = Math.round(3.9 / stepSeconds);
  const session = runSession(toneDiscrimination, { parameters, behave, steps, stepSeconds });
  return { heard, waits, choices, session };
}

const round = (seconds: number): number => Number(seconds.toFixed(6));

describe.each([0.1, 0.05, 0.02])("at steps of %f s", (stepSeconds) => {
  test("wait 1 s, choose at tone onset, reward at its end, wait 2 s", () => {
    const { waits, choices, session } = course(stepSeconds, { negative_share: 0 });
    expect(choices.map(round)).toEqual([1]);
    expect(waits.map(round)).toEqual([0, 2]);
    expect(session.rewards.map(({ seconds }) => round(seconds))).toEqual([2]);
  });

  test("a delayed reward comes after a brief tone; the lick lasts 1 s at most", () => {
    const delayed = {
      negative_share: 0,
      cue_length: "0.3 s",
      reward_delay: "1.5 s",
      tail: "2.2 s",
    };
    const { waits, choices, session } = course(stepSeconds, delayed);
    expect(choices.map(round)).toEqual([1]);
    expect(waits.map(round)).toEqual([0, 2]);
    const [first] = session.rewards;
    // 1.8 s after onset, to the nearest step.
    expect(Math.abs((first?.seconds ?? 0) - 2.8)).toBeLessThanOrEqual(stepSeconds / 2 + 1e-9);
  });

  test("a trial lasts 4 s and the gap 20 s", () => {
    const parameters = { negative_share: 0 };
    const steps = Math.round(8 / stepSeconds);
    const { host, rows } = runSession(toneDiscrimination, { parameters, steps, stepSeconds });
    expect(rows.length).toBe(2);
    expect(round(host.seconds)).toBe(28);
    expect(host.gapSeconds).toBe(20);
  });
});

test("the gap varies as it says", () => {
  const gaps = (iti_kind: string): number[] => {
    const found: number[] = [];
    const behave: Behaviour = (host, choice) => {
      if (host.trialEnded) found.push(host.gapSeconds);
      return always(host, choice);
    };
    const parameters = { iti: "20 s", iti_kind, trials: "A+" };
    runSession(pavlovian, { parameters, behave, steps: 80_000 });
    return found;
  };
  expect(new Set(gaps("fixed"))).toEqual(new Set([20]));
  const uniform = gaps("uniform");
  expect(Math.min(...uniform)).toBeGreaterThanOrEqual(10);
  expect(Math.max(...uniform)).toBeLessThanOrEqual(30);
  const exponential = gaps("exponential");
  const mean = exponential.reduce((sum, gap) => sum + gap, 0) / exponential.length;
  expect(Math.abs(mean - 20)).toBeLessThan((3.3 * 20) / Math.sqrt(exponential.length));
});
