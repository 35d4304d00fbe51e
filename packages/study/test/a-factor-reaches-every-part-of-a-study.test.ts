import { expect, it } from "vitest";
import { conditionAt, totalConditions } from "../src/index.ts";
import { manifestOf, run } from "./laboratory.ts";
import { rowsOf } from "./table-reader.ts";

/** The first session of the last phase in each condition of a study with these factors. */
function lastSessions(factors: unknown, change: Record<string, unknown> = {}) {
  const manifest = manifestOf({ subjects: 1, ...change, factors });
  return Array.from({ length: totalConditions(manifest) }, (_, index) => {
    const outcome = run(manifest, index, 1);
    if (outcome.failure !== undefined) throw new Error(outcome.failure.message);
    return [conditionAt(manifest, index).id, rowsOf(outcome.subjects[0], "sessions").at(-1)];
  });
}

it("the length of a step", () => {
  const step = { set: "step", values: ["0.1 s", "0.05 s"] };
  const environment = { type: "toy-lever", reward_delay: "1 s" };
  const found = lastSessions({ step }, { environment });
  expect(found).toMatchObject([
    ["step=0.1s", { steps: 220 }],
    ["step=0.05s", { steps: 420 }],
  ]);
});

it("the members of a phase and its own settings", () => {
  const factors = {
    length: { set: "protocol.training.trials", values: [5, 10] },
    chance: { set: "protocol.training.environment.chance", values: [0, 1] },
  };
  const agent = { type: "toy-chooser", rate: 1 };
  const found = lastSessions(factors, { agent });
  expect(found).toMatchObject([
    ["length=5,chance=0", { trials: 5, reward: 0 }],
    ["length=5,chance=1", { trials: 5, reward: 5 }],
    ["length=10,chance=0", { trials: 10, reward: 0 }],
    ["length=10,chance=1", { trials: 10, reward: 10 }],
  ]);
});

it("the types, which may then be left out above, and nested parameters", () => {
  const task = { set: "environment.type", values: ["toy-lever", "toy-lever@2"] };
  const found = lastSessions({ task }, { environment: {} });
  expect(found.map(([id]) => id)).toEqual(["task=toy-lever", "task=toy-lever@2"]);
  const pitch = { set: "environment.cue.pitch", values: ["1 octave", "6 semitone"] };
  expect(lastSessions({ pitch }).map(([id]) => id)).toEqual(["pitch=1octave", "pitch=6semitone"]);
});
