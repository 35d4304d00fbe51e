import { expect, it } from "vitest";
import { formatProblem } from "../src/index.ts";
import { problemsOf } from "./laboratory.ts";

const RIGHT: Record<string, string> = {
  study: "toy",
  seed: "7",
  subjects: "3",
  environment: "{ type: toy-lever }",
  agent: "{ type: toy-chooser }",
  protocol: "[{ phase: training, trials: 20 }]",
};

/** One line per key, so that a problem with a key is on its line. */
function lines(change: Record<string, string | undefined>): string {
  return Object.entries({ ...RIGHT, ...change })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${value ?? ""}\n`)
    .join("");
}

it.each<[string, Record<string, string | undefined>, unknown[]]>([
  [
    "an unknown key",
    { subject: "4" },
    [
      'toy.yaml:7:1: subject: unknown key "subject"; did you mean "subjects"? allowed: study, title, description, seed, subjects, step, environment, agent, factors, protocol, record, measures, failures',
    ],
  ],
  [
    "an unknown environment",
    { environment: "{ type: toy-levr }" },
    [
      'toy.yaml:4:22: environment.type: unknown environment "toy-levr"; did you mean "toy-lever"? allowed: toy-lever, or a file such as ./my-task.ts',
    ],
  ],
  [
    "an old version",
    { environment: "{ type: toy-lever@1 }" },
    [
      'toy.yaml:4:22: environment.type: unknown environment "toy-lever@1"; did you mean "toy-lever@2"? allowed: toy-lever@2, or a file such as ./my-task.ts',
    ],
  ],
  [
    "a file that nobody loaded",
    { environment: "{ type: ./my-task.ts }" },
    [
      'toy.yaml:4:22: environment.type: the file "./my-task.ts" was not loaded; check that it exists beside the study file',
    ],
  ],
  [
    "an unknown agent",
    { agent: "{ type: chooser }" },
    [
      'toy.yaml:5:16: agent.type: unknown agent "chooser"; did you mean "toy-chooser"? allowed: toy-chooser',
    ],
  ],
  [
    "an unknown preset",
    { agent: "{ type: toy-chooser, preset: [eager, driftng] }" },
    [
      'toy.yaml:5:45: agent.preset[1]: "driftng" is no preset of toy-chooser@1; did you mean "drifting"? allowed: eager, drifting',
    ],
  ],
  [
    "an unknown parameter, also a nested one",
    { environment: "{ type: toy-lever, reward_dely: 1 s, cue: { pich: 2 octave } }" },
    [
      'toy.yaml:4:33: environment.reward_dely: unknown parameter "reward_dely"; did you mean "reward_delay"? allowed: reward_delay, chance, gap, mode, senses, cue',
      'toy.yaml:4:58: environment.cue.pich: unknown parameter "pich"; did you mean "pitch"? allowed: pitch',
    ],
  ],
  [
    "a wrong unit, a value out of range, a wrong name",
    { environment: "{ type: toy-lever, reward_delay: 5 parsec, chance: 2, mode: plane }" },
    [
      'toy.yaml:4:47: environment.reward_delay: "5 parsec" has the unit "parsec", which is no unit of time: use ms, s, min, h, d, wk',
      "toy.yaml:4:65: environment.chance: 2 is outside the range 0 … 1",
      'toy.yaml:4:74: environment.mode: "plane" is not allowed; did you mean "plain"? allowed: plain, faulty, unlucky, stop',
    ],
  ],
  [
    "no subjects",
    { subjects: "0" },
    ["toy.yaml:3:11: subjects: 0 is out of range; allowed: 1 … 4294967295"],
  ],
  [
    "too many subjects",
    {
      subjects: "2147483648",
      factors: "{ chance: { set: environment.chance, values: [0.2, 0.8] } }",
    },
    [
      "toy.yaml:3:11: subjects: 2 conditions × 2147483648 subjects = 4294967296 is too many; allowed: at most 4294967295 in all, so at most 2147483647 here",
    ],
  ],
  [
    "no protocol",
    { protocol: undefined },
    [
      "toy.yaml:1:1: protocol: the study has no protocol; give one phase or more, such as [{phase: acquisition, trials: 60}]",
    ],
  ],
  [
    "a phase without an end",
    { protocol: "[{ phase: training }]" },
    [
      'toy.yaml:6:12: protocol[0]: phase "training" has no end: give trials (a number) or duration (such as 30 min)',
    ],
  ],
  [
    "an unknown measure",
    { measures: "[win_sty]" },
    [
      expect.stringContaining(
        'toy.yaml:7:12: measures[0]: unknown measure "win_sty"; did you mean "win_stay"? allowed: accuracy,',
      ),
    ],
  ],
  [
    "a measure without its column",
    { measures: "[breakpoint]" },
    [
      expect.stringContaining(
        'toy.yaml:7:12: measures[0]: the measure "breakpoint" needs the columns requirement, completed, which nothing in this study records',
      ),
    ],
  ],
  [
    "a failure policy",
    { failures: "stop after 0" },
    ['toy.yaml:7:11: failures: "stop after 0" is not known; allowed: stop, continue, stop after 5'],
  ],
])("%s", (_, change, expected) => {
  expect(problemsOf(lines(change)).map(formatProblem)).toEqual(expected);
});

it("reports everything at once, in order of place", () => {
  const text = lines({ seed: "-1", subjects: "many", record: "{ trials: some }" });
  expect(problemsOf(text).map(({ line, code }) => [line, code])).toEqual([
    [2, "OPERANT_STUDY_RANGE"],
    [3, "OPERANT_STUDY_VALUE"],
    [7, "OPERANT_STUDY_VALUE"],
  ]);
});
