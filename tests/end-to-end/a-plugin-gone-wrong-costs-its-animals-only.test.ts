import { join } from "node:path";
import { expect, it } from "vitest";
import { jsonOf, operant, temporaryFolder } from "./operant.ts";
import { ANIMAL, ANIMAL_FAULTS, TASK, TASK_FAULTS, writePlugin } from "./plugins.ts";
import { expectRefusal } from "./refusal.ts";
import { writeStudy } from "./studies.ts";

const study = (faults: object) => `study: faults
seed: 1
subjects: 1
environment: { type: ./rig.ts }
agent: { type: ./animal.ts }
factors:
  fault: { set: ${faults === TASK_FAULTS ? "environment" : "agent"}.fault,
    values: [none, ${Object.keys(faults).join(", ")}] }
protocol: [{ phase: training, trials: 4 }]
failures: continue
`;

const RIG = '"lab/rig@1", step 5 of the session:';
const LOST = "the environment or agent leaves or crashes its process; correct its code";

/** What each fault of the task must be told as. */
const TASK_MESSAGES: Readonly<Record<keyof typeof TASK_FAULTS, string>> = {
  "throws-in-create": "create threw Error: there is no lever in this rig. Correct",
  throws: `${RIG} step threw RangeError: the pellet dispenser is jammed. Correct`,
  "reward-nan": `${RIG} reward is NaN; allowed is a finite number. Correct`,
  "light-out-of-range": `${RIG} observation.light is 7; allowed is 0 … 1. Correct`,
  "light-nan": `${RIG} observation.light is NaN; allowed is 0 … 1. Correct`,
  "mask-of-no-action": `${RIG} choice is 4; allowed is a whole mask of 0 … 3. Correct`,
  "column-out-of-range": `${RIG} trial.pressed is 300; allowed is uint8: whole numbers 0 … 255`,
  "leaves-the-process": LOST,
  "eats-memory":
    "keeps more than the 64 MB that a thread may take; correct its code, or allow more",
  hangs: "no step for 2 s in subject 10; the environment or agent is caught in an endless loop",
};

const HOST = "agent lab/animal@1 at step 1 of the session:";
const ANIMAL_MESSAGES: Readonly<Record<keyof typeof ANIMAL_FAULTS, string>> = {
  throws: `${HOST} step threw Error: seizure. Check the parameters`,
  "action-that-is-none": `${HOST} action is 9; allowed: 0 (wait), 1 (press). Return a permitted`,
  "action-nan": `${HOST} action is NaN; allowed: 0 (wait), 1 (press). Return a permitted`,
  "signal-nan": `${HOST} signals.mood is NaN; allowed: a finite number. Look for a division`,
};

it.each([
  ["a task", TASK_FAULTS, TASK_MESSAGES],
  ["an animal", ANIMAL_FAULTS, ANIMAL_MESSAGES],
])("%s, whatever it does", async (_, faults, messages) => {
  const folder = await temporaryFolder();
  const file = await writeStudy(folder, study(faults));
  await writePlugin(folder, "rig.ts", TASK);
  await writePlugin(folder, "animal.ts", ANIMAL);
  const out = join(folder, "out");
  const limits = ["--hang-after", "2", "--memory", "64"];
  const finished = await operant(["run", file, "--out", out, "--quiet", ...limits], folder);
  const count = Object.keys(faults).length;
  expectRefusal(finished, 4, [
    `${count} subjects given up; the results of all others`,
    "[OPERANT_",
  ]);

  const status = jsonOf(await operant(["status", out, "--json"], folder));
  expect(status).toMatchObject({ committed: 1, missing: 0, quarantined: count });
  const given = status["givenUp"] as { subject: number; message: string }[];
  for (const [index, message] of Object.values(messages).entries()) {
    const told = given.find(({ subject }) => subject === index + 1)?.message;
    expect(told).toContain(message);
    expect(told).toContain(`--subject ${index + 1}`);
  }
  const rows = jsonOf(await operant(["query", out, "FROM trials", "--json"], folder))["rows"];
  expect(rows).toHaveLength(4);
});
