import { expect, it } from "vitest";

import { formatProblem, readStudy } from "../src/index.ts";
import { chooser, registry, studyText } from "./laboratory.ts";

it("an agent's counter that is named like a column of every study is refused", () => {
  const agent = { ...chooser, counters: { steps: { type: "uint32", meaning: "steps" } } } as const;
  const agents = new Map([[agent.id, agent]]);
  const reading = readStudy(studyText(), "toy.yaml", { ...registry, agents });
  expect(reading.ok ? [] : reading.problems.map((problem) => formatProblem(problem))).toEqual([
    expect.stringMatching(
      /agent\.type: the counter "steps" of toy-chooser@1 has the name of a column of every study; rename it/,
    ),
  ]);
});
