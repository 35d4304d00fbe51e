import { expect, it } from "vitest";
import { operant, temporaryFolder } from "./operant.ts";
import { expectRefusal } from "./refusal.ts";
import { writeStudy } from "./studies.ts";

const STUDY = `study: quick
seed: 1
subjects: 12
environment: { type: tone-discrimination }
agent: { type: random }
factors:
  share: { set: environment.negative_share, values: [0, 0.5] }
protocol:
  - { phase: training, trials: 4 }
measures: [response_probability]
`;

const thousand = Array.from({ length: 1000 }, (_, i) => i / 1000).join(", ");
const factor = (name: string) => `  ${name}: { set: environment.${name}, values: [${thousand}] }\n`;
const BILLION = ["negative_share", "probe_share", "reward_probability"].map(factor).join("");

/** What is wrong, the text that is replaced, by what, the place, and what the message must say. */
const CASES: readonly (readonly [string, string, string, string, ...string[]])[] = [
  [
    "a key",
    "subjects:",
    "subject:",
    ":3:1: subject:",
    'did you mean "subjects"?',
    "allowed: study",
  ],
  [
    "a value without unit",
    "trials: 4",
    "duration: 5",
    ":9:34: protocol[0].duration:",
    'write "5 s"',
  ],
  ["a unit", "trials: 4", "duration: 5 mV", ":9:34: protocol[0].duration:", "use ms, s, min"],
  ["a number out of range", "0.5]", "1.5]", ":7:57: factors.share.values[1]:", "range 0 … 1"],
  [
    "an unknown task",
    "tone-d",
    "tune-d",
    ":4:22: environment.type:",
    'mean "tone-discrimination"?',
  ],
  ["an unknown animal", "random", "rat", ":5:16: agent.type:", "allowed: striatal, random"],
  ["an unknown parameter", "nation }", "nation, blok: 9 }", ":4:43: environment.blok:", '"block"?'],
  ["a duplicate key", "measures", "seed: 2\nmeasures", ":10:1: ", 'the key "seed" occurs twice'],
  ["bad YAML", "0.5] }", "0.5 }", ":7:", "not YAML", "check indentation, quotes and brackets"],
  ["an alias without end", "seed: 1", "seed: &a [*a]", ":2:", "the alias (*) stands inside"],
  ["a factor without values", "[0, 0.5]", "[]", ":7:53: factors.share.values:", "give one value"],
  ["a path to nothing", "negative_share", "rain", ":7:17: factors.share.set:", "does not exist"],
  [
    "10⁹ conditions",
    /.*share.*\n/u.exec(STUDY)?.[0] ?? "",
    BILLION,
    ":7:3: factors:",
    "1000000000",
  ],
  ["no text at all", STUDY, "", ":1:1: ", "the file is empty", "operant init study"],
];

it.concurrent.each(CASES)("%s", async (_, good, bad, ...pieces) => {
  expect(STUDY).toContain(good);
  const folder = await temporaryFolder();
  const file = await writeStudy(folder, STUDY.replace(good, bad));
  const finished = await operant(["run", file], folder);
  const refused = `The study is refused: `;
  expectRefusal(finished, 3, [file + pieces[0], ...pieces.slice(1), refused, "nothing was run"]);
});

it("every mistake at once, in the order of the file", async () => {
  const folder = await temporaryFolder();
  const text = STUDY.replace("random", "rat").replace("subjects: 12", "subjects: many");
  const finished = await operant(["run", await writeStudy(folder, text)], folder);
  expectRefusal(finished, 3, [/:3:11: subjects.*\n.*:5:16: agent.type.*\n.*2 problems/u]);
});
