import { readdir } from "node:fs/promises";
import { expect, it } from "vitest";
import { operant, temporaryFolder } from "./operant.ts";
import { TASK, writePlugin } from "./plugins.ts";
import { expectRefusal } from "./refusal.ts";
import { writeStudy } from "./studies.ts";

const STUDY = `study: rig
seed: 1
subjects: 2
environment: { type: ./rig.ts }
agent: { type: random }
protocol: [{ phase: training, trials: 4 }]
`;

const EXIT = `[]["con" + "structor"]["con" + "structor"]("return process")().exit(0);`;

/** What is wrong, the file's text, and what the message must say. */
const CASES: readonly (readonly [string, string, readonly (string | RegExp)[]])[] = [
  [
    "throws while it is loaded",
    `throw new Error("unplugged");${TASK}`,
    ["unplugged", "in `create`"],
  ],
  ["never finishes loading", `for (;;) {}${TASK}`, ["still loading after 3 s", "only defines"]],
  ["leaves the process", `${EXIT}\n${TASK}`, ["ends the process", "only defines"]],
  ["is no TypeScript", `${TASK}}`, [/rig\.ts:\d+:1: Unexpected "\}"/u, "Mend this line"]],
  [
    "reads the clock",
    TASK.replace("state.tick += 1", "Date.now()"),
    [/rig\.ts:\d+:9: Date may not/u],
  ],
  ["reads files", `import "node:fs";${TASK}`, ['imports "node:fs"', "Pass what it needs"]],
  ["imports nothing that is there", `import "./gone.ts";${TASK}`, [/rig\.ts:1:8:/u, "gone.ts"]],
  ["exports nothing", TASK.replace("export default", "export const x ="), ["no default export"]],
  ["exports a number", "export default 42;", ["neither an environment nor an agent", "defineEnv"]],
  ["has a wrong id", TASK.replace("lab/rig@1", "My Rig"), ['"My Rig"', "name@version"]],
  ["has a taken id", TASK.replace("lab/rig@1", "bandit@1"), ["is taken", "name of your lab"]],
  ["has no actions", TASK.replace('["wait", "press"]', "[]"), ["actions.length is 0", "1 … 31"]],
  ["cannot wait", TASK.replace('["wait", ', "["), ['actions[0] is "press"', '"wait"']],
  ["has endless steps", TASK.replace("0.1,", "-1,"), ["stepSeconds is -1", "more than 0 s"]],
];

it.concurrent.each(CASES)("%s", async (_, text, pieces) => {
  const folder = await temporaryFolder();
  const file = await writeStudy(folder, STUDY);
  await writePlugin(folder, "rig.ts", text);
  const finished = await operant(["run", file, "--hang-after", "3"], folder);
  const place = `${file}:4:22: environment.type: `;
  expectRefusal(finished, 3, [place, ...pieces, "The study is refused", "nothing was run"]);
  expect((await readdir(folder)).sort()).toEqual(["rig.ts", "study.yaml"]);
});

it("is not there", async () => {
  const folder = await temporaryFolder();
  const finished = await operant(["run", await writeStudy(folder, STUDY)], folder);
  expectRefusal(finished, 3, ["./rig.ts: there is no such file", "Check the path"]);
});

it("is an agent where a task is due", async () => {
  const folder = await temporaryFolder();
  const file = await writeStudy(folder, STUDY);
  await operant(["init", "agent", "rig.ts"], folder);
  const finished = await operant(["run", file], folder);
  expectRefusal(finished, 3, ["./rig.ts: it is an agent", 'Name it under "agent"']);
});
