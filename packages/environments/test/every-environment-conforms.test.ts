import { checkEnvironment, environmentPage, type AnyEnvironment } from "@operant/environment";
import { describe, expect, test } from "vitest";
import { environments } from "../src/index.ts";

/** Parameters under which an environment is checked beside its defaults; chance must matter in each. */
const VARIANTS: Readonly<Record<string, readonly object[]>> = {
  "operant-chamber@1": [
    { schedule: "VI 10 s", clock: "both", reinforcer_duration: "2 s" },
    { schedule: "VR 5", reward_delay: "1.5 s", delay_kind: "signalled", press_cost: 0.05 },
    { schedule: "RR 4", reward_delay: "1 s", delay_kind: "resetting" },
    { schedule: "RI 8 s LH 3 s", stop_after: "1 min", bin: "10 s" },
  ],
  "concurrent-chamber@1": [
    { left_schedule: "VI 4 s", right_schedule: "RI 8 s", changeover_delay: "1 s", bin: "10 s" },
    {
      left_schedule: "RR 4",
      right_schedule: "VR 6",
      satiety: "yes",
      sated: "left",
      position: "no",
    },
    { levers: "none", left_schedule: "VT 5 s", right_schedule: "RT 9 s" },
  ],
  "pavlovian@1": [
    { trials: "A+ 50% x2, AX-, X?", contexts: 2, context: 2, baseline_licks: "yes" },
    { trials: ["A+", "BC-"], reward_delay: "0.7 s", iti_kind: "exponential", delivery: "free" },
  ],
  "tone-discrimination@1": [
    { negative_share: 0.4, probe_share: 0.2, block: 0, baseline: "0.02 s" },
  ],
  "reversal@1": [
    { good_probability: 1, bad_probability: 0, first_target: "random" },
    { switch_on: "trials", switch_after: 10, switch_jitter: 3, iti_kind: "uniform" },
  ],
  "bandit@1": [
    { drift: "swap", stable: 5, swap_every: 3, probabilities: [0.9, 0.5, 0.1] },
    { drift: "walk", payoff: "graded", probabilities: [0.5, 0.4, 0.6, 0.3], walk_decay: 0.98 },
  ],
  "go-no-go@1": [{ variant: "orthogonal" }],
  "paired-choice@1": [
    { options: "ABCD", pairs: ["AB", "CD", "BC"], better: [1, 1, 0], worse: [0, 0, -1] },
    { options: "AB", pairs: ["AB"], chances: [0.9], better: [4, 2], costs: [2.5, 0.5] },
  ],
  "discounting@1": [
    { large_delay: "4 s", signal: "no", trial_length: "0 s" },
    { large_chance: 0.5, small_chance: 0.9, forced: 0, free: 1 },
  ],
  "cue-action@1": [
    { cues: 6, actions: 3, set_size: 3, first_cue: 2, wrong_reward: -1, validity: 0.9 },
  ],
  "two-step@1": [{ common: 0.9, walk_sd: 0.1, reward_delay: "0.5 s" }],
  "gridworld@1": [{ code: "cells", longest: 10, map: ["S.#", ".XG"] }],
  "avoidance@1": [{ response_shock: "5 s", press_cost: 0.01, bin: "10 s" }],
  "baited-foraging@1": [
    { position: "yes", changeover_delay: 1, block_length: 5, block_jitter: 3, baiting: 0.8 },
  ],
};
/** Environments whose defaults draw nothing: only their variants can pass the seed test. */
const DEFAULTS_WITHOUT_CHANCE = ["operant-chamber@1", "pavlovian@1"];

function casesOf({ id }: AnyEnvironment): object[] {
  const defaults = DEFAULTS_WITHOUT_CHANCE.includes(id) ? [] : [{}];
  return [...defaults, ...(VARIANTS[id] ?? [])];
}

describe.each(environments)("$id", (environment) => {
  test.each(casesOf(environment))("conforms with %j", (parameters) => {
    const findings = checkEnvironment(environment, { parameters, convergence: true, steps: 1500 });
    const broken = findings.filter((finding) => !finding.ok);
    expect(broken).toEqual([]);
    expect(findings.length).toBeGreaterThanOrEqual(12);
  });

  test("has a page with every heading and every parameter", () => {
    const page = environmentPage(environment);
    for (const heading of HEADINGS) expect(page).toContain(`\n## ${heading}\n`);
    expect(page).not.toMatch(/Not described|undefined|\[object/);
  });

  test("runs at steps of 0.05 and 0.02 s", () => {
    for (const stepSeconds of [0.05, 0.02]) {
      const parameters = casesOf(environment)[0];
      const findings = checkEnvironment(environment, { parameters, stepSeconds, steps: 4000 });
      expect(findings.filter((finding) => !finding.ok)).toEqual([]);
    }
  });
});

const HEADINGS = [
  "Description",
  "Actions",
  "Observations",
  "Reward",
  "Start state",
  "End of trial and of session",
  "Parameters",
  "Trial columns",
  "Version history",
];
