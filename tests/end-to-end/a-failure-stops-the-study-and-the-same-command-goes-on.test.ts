import { join } from "node:path";
import { expect, it } from "vitest";
import { jsonOf, operant, temporaryFolder } from "./operant.ts";
import { TASK, writePlugin } from "./plugins.ts";
import { expectRefusal } from "./refusal.ts";
import { writeStudy } from "./studies.ts";

const STUDY = `study: faults
seed: 1
subjects: 3
environment: { type: ./rig.ts }
agent: { type: random }
factors:
  fault: { set: environment.fault, values: [none, throws] }
protocol: [{ phase: training, trials: 4 }]
`;

it("with what was committed, and given-up animals tried again", async () => {
  const folder = await temporaryFolder();
  const file = await writeStudy(folder, STUDY);
  await writePlugin(folder, "rig.ts", TASK);
  const out = join(folder, "out");
  const command = ["run", file, "--out", out, "--quiet", "--threads", "1", "--block-size", "1"];

  const stopped = await operant(command, folder);
  expectRefusal(stopped, 4, [
    './rig.ts: subject 3 (condition "fault=throws", phase "training", session 1): ',
    "step threw RangeError: the pellet dispenser is jammed. Correct the environment's code.",
    `look closer with: operant replay ${out} --subject 3`,
    `The study stopped here. 3 of 6 subjects are committed in ${out} and stay there.`,
    "add --failures continue",
  ]);
  const status = jsonOf(await operant(["status", out, "--json"], folder));
  const { quarantined, missing } = status as { quarantined: number; missing: number };
  expect(status["committed"]).toBe(3);
  expect({ quarantined, missing }).toEqual({ quarantined: 1, missing: 2 });

  const went = await operant([...command, "--failures", "continue"], folder);
  expectRefusal(went, 4, [/subjects? given up earlier; tried again/u, "3 subjects given up; the"]);
  expect(went.out).toContain("(3 were there already)");

  const replayed = await operant(["replay", out, "--subject", "3"], folder);
  expectRefusal(replayed, 4, ["the pellet dispenser is jammed"]);
});
