import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ledgerReaches } from "./ledger.ts";
import { jsonOf, operant, start, temporaryFolder } from "./operant.ts";
import { writePlugin } from "./plugins.ts";
import { expectRefusal } from "./refusal.ts";
import { writeStudy } from "./studies.ts";

const STUDY = `study: own
seed: 1
subjects: 40
environment: { type: ./my-task.ts, gap: 5 s }
agent: { type: ./my-agent.ts }
factors:
  chance: { set: environment.reward_probability, values: [0.2, 0.8] }
protocol: [{ phase: training, trials: 20 }]
`;

it("from any folder, named in the manifest by the hash of what they are", async () => {
  const folder = await temporaryFolder();
  const file = await writeStudy(folder, STUDY);
  await operant(["init", "environment", "my-task.ts"], folder);
  await operant(["init", "agent", "my-agent.ts"], folder);
  const out = join(folder, "out");
  const command = ["run", file, "--out", out, "--json", "--threads", "1", "--block-size", "1"];

  const killed = start(command);
  await ledgerReaches(join(out, "ledger"), 3000, killed.finished);
  killed.process.kill("SIGKILL");
  await killed.finished;
  const resumed = jsonOf(await operant(command));
  const whole = jsonOf(
    await operant(["run", file, "--out", join(folder, "whole"), "--json", "--no-report"]),
  );
  expect(resumed).toMatchObject({ subjects: 80, digest: whole["digest"] });

  const manifest = JSON.parse(await readFile(join(out, "manifest.json"), "utf8")) as {
    versions: { plugins: { name: string; sha256: string }[] };
  };
  for (const kind of ["my-task", "my-agent"]) {
    const sha256 = String(
      jsonOf(await operant(["check", `${kind}.ts`, "--json"], folder))["sha256"],
    );
    const named = manifest.versions.plugins.find(({ name }) => name === `./${kind}.ts`);
    expect(named?.sha256).toBe(sha256);
    expect(await readFile(join(out, "plugins", `${sha256}.mjs`), "utf8")).toContain(
      `lab/${kind}@1`,
    );
  }

  // The dataset keeps what it needs: without the files it can still be verified.
  for (const kind of ["my-task", "my-agent"]) await rm(join(folder, `${kind}.ts`));
  expect((await operant(["verify", out, "--sample", "4", "--threads", "1"], "/")).code).toBe(0);
});

it("changed, they are another study", async () => {
  const folder = await temporaryFolder();
  const file = await writeStudy(folder, STUDY.replace("40", "1"));
  await operant(["init", "environment", "my-task.ts"], folder);
  await operant(["init", "agent", "my-agent.ts"], folder);
  const command = ["run", file, "--out", join(folder, "out"), "--quiet", "--threads", "1"];
  expect((await operant(command)).code).toBe(0);
  const task = await readFile(join(folder, "my-task.ts"), "utf8");
  await writePlugin(folder, "my-task.ts", task.replace("steps(2)", "steps(3)"));
  expectRefusal(await operant(command), 5, ["a plug-in or the version of Operant has changed"]);
});
