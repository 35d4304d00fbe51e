import { expect, it } from "vitest";
import { MEASURES, type PhaseRecord, type Rows } from "../src/index.ts";
import { normalQuantile } from "../src/measures/detection.ts";

type Columns = Record<string, number[]>;

function rows(columns: Columns): Rows {
  return {
    length: Object.values(columns)[0]?.length ?? 0,
    has: (name) => Object.hasOwn(columns, name),
    column: (...names) => columns[names.find((name) => Object.hasOwn(columns, name)) ?? ""] ?? [],
  };
}

function measure(id: string, trials: Columns, sessions: Columns = {}, counters: Columns = {}) {
  const length = Object.values(trials)[0]?.length ?? 0;
  const record: PhaseRecord = {
    trials: rows({ ...trials, session: trials["session"] ?? Array<number>(length).fill(1) }),
    sessions: rows(sessions),
    counter: (name) => ({ before: counters[name]?.[0] ?? 0, after: counters[name]?.[1] ?? 0 }),
  };
  return MEASURES.get(id)?.compute(record);
}

it("win-stay and lose-shift look at pairs of choices within a session", () => {
  const trials = {
    choice: [1, 1, 2, 2, 0, 1, 1],
    reward: [1, 0, 0, 1, 0, 1, 0],
    session: [1, 1, 1, 1, 1, 1, 2],
  };
  // Wins before a choice: trial 1 (stays). Losses: 2 (shifts), 3 (stays).
  expect(measure("win_stay", trials)).toBe(1);
  expect(measure("lose_shift", trials)).toBe(0.5);
  expect(measure("win_stay", { choice: [1], reward: [1] })).toBeNaN();
});

it("criterion and half are the ends of windows of ten", () => {
  const correct = [0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1];
  expect(measure("trials_to_criterion", { correct })).toBe(11);
  expect(measure("trials_to_criterion", { rewarded: correct })).toBe(11);
  expect(measure("trials_to_criterion", { correct: correct.slice(0, 9) })).toBeNaN();
  const responded = [...Array<number>(10).fill(1), ...Array<number>(8).fill(0)];
  expect(measure("trials_to_half", { responded })).toBe(15);
  expect(measure("response_probability", { responded: [1, 0, 1, 0] })).toBe(0.5);
  const pavlovian = { responded: [1, 1, 1, 0], baseline_responded: [1, 0, 0, 0] };
  expect(measure("elevation_ratio", pavlovian)).toBe(0.75);
});

it("detection uses the log-linear correction", () => {
  const trials = { positive: [1, 1, 1, 1, 0, 0, 0, 0], responded: [1, 1, 1, 0, 1, 0, 0, 0] };
  const z = normalQuantile(0.7);
  expect(measure("d_prime", trials)).toBeCloseTo(2 * z, 12);
  expect(measure("criterion", trials)).toBeCloseTo(0, 12);
  expect([measure("hit_rate", trials), measure("false_alarm_rate", trials)]).toEqual([0.75, 0.25]);
  expect(measure("discrimination_index", trials)).toBe(0.5);
  expect(measure("d_prime", { positive: [1], responded: [1] })).toBeNaN();
});

it("the normal quantile agrees with the tables", () => {
  expect(normalQuantile(0.5)).toBe(0);
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963985, 8);
  expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306, 8);
});

it("reversals and perseveration follow the best action", () => {
  const trials = { target: [1, 1, 2, 2, 2, 1, 1], choice: [1, 1, 1, 1, 2, 2, 1] };
  expect(measure("reversals", trials)).toBe(2);
  expect(measure("perseverative_errors", trials)).toBe(1.5);
  expect(measure("target_choice", trials)).toBeCloseTo(4 / 7, 12);
});

it("rates are per minute, of counted time where the task counts", () => {
  const sessions = { responses: [30, 30], duration: [60, 60], reward: [3, 3] };
  expect(measure("response_rate", {}, sessions)).toBe(30);
  expect(measure("reward_rate", {}, sessions)).toBe(3);
  const trials = { responses: [5, 5], duration: [5, 10], pause: [2, NaN] };
  expect(measure("response_rate", trials, sessions)).toBe(40);
  expect(measure("running_rate", trials)).toBeCloseTo(600 / 13, 12);
  expect(measure("pause", { pause: [4, NaN, 1, 2] })).toBe(2);
  const ratios = { requirement: [1, 2, 4, 6], completed: [1, 1, 1, 0] };
  expect(measure("breakpoint", ratios)).toBe(4);
  expect(measure("ratios_completed", ratios)).toBe(3);
});

it("turnover counts gains and losses since the phase before", () => {
  const counters = { spines: [100, 96], spines_born: [10, 16], spines_lost: [5, 15] };
  expect(measure("spine_turnover", {}, {}, counters)).toBeCloseTo(16 / 196, 12);
  expect(measure("spine_change", {}, {}, counters)).toBe(-4);
  const atBirth = { spines: [0, 96], spines_born: [0, 6], spines_lost: [0, 10] };
  expect(measure("spine_turnover", {}, {}, atBirth)).toBeCloseTo(16 / 196, 12);
});

it("every measure says its unit and meaning", () => {
  for (const [id, { meaning, unit }] of MEASURES) {
    expect(id).toMatch(/^[a-z_]+$/u);
    expect(meaning.length).toBeGreaterThan(10);
    expect(["", "s", "1/min"]).toContain(unit);
  }
});
