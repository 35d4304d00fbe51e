import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { expect, it } from "vitest";

import { jsonOf, operant, temporaryFolder } from "../end-to-end/operant.ts";
import { broker } from "./cluster.ts";
import { serve } from "./commands.ts";

const STUDY = `study: commands
seed: 7
subjects: 150
environment: { type: tone-discrimination }
agent: { type: win-stay-lose-shift }
factors:
  delay: { set: environment.reward_delay, values: [0 s, 0.5 s] }
protocol:
  - { phase: only, sessions: 4, trials: 200 }
`;

it("a study survives its nodes, its coordinator and its broker, by commands alone", async () => {
  const folder = await temporaryFolder();
  const file = join(folder, "study.yaml");
  await writeFile(file, STUDY);
  const server = await broker();
  const nats = ["--nats", server.url];
  const joined = [...nats, "--lease", "5"];
  const compute = () => serve(["compute", ...joined, "--threads", "1"]);
  const coordinator = () => serve(["coordinator", ...joined, "--data", join(folder, "data")]);
  const first = coordinator();
  const nodes = [compute(), compute()] as const;
  await Promise.all([first, ...nodes].map(({ started }) => started));

  const ask = async (...words: string[]) => operant([...words, ...nats, "--json"], folder);
  const committed = async () => Number(jsonOf(await ask("pull", "commands"))["committed"]);
  expect(await ask("submit", file, "--block-size", "1")).toMatchObject({ code: 0 });

  await nodes[0].kill();
  const early = await committed();
  await first.kill();
  await server.kill();
  await server.wipe();
  await server.start();
  const second = coordinator();
  await second.started;
  const late = await committed();
  expect(late).toBeGreaterThanOrEqual(early);

  const watched = await ask("watch", "commands");
  expect([watched.code, jsonOf(watched)["standing"]]).toEqual([0, "complete"]);
  const pulled = jsonOf(await ask("pull", "commands", "--out", "here"));
  const here = jsonOf(await operant(["run", file, "--json", "--no-report"], folder));
  expect(pulled).toMatchObject({ committed: 300, missing: 0, digest: here["digest"] });
  expect(jsonOf(watched)["digest"]).toBe(here["digest"]);
  expect(await Promise.all([nodes[1].leave(), second.leave()])).toEqual([0, 0]);
});
