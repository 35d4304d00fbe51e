import { appendFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { expect, it } from "vitest";

import { jsonOf, operant, temporaryFolder } from "../end-to-end/operant.ts";
import { TASK, writePlugin } from "../end-to-end/plugins.ts";
import { broker } from "./cluster.ts";
import { serve } from "./commands.ts";

const STUDY = `study: guarded
seed: 7
subjects: 30
environment: { type: ./rig.ts }
agent: { type: random }
protocol:
  - { phase: only, sessions: 1, trials: 20 }
`;

it("a plug-in travels by hash and waits until an operator allows it; the submitter is told how", async () => {
  const folder = await temporaryFolder();
  const [file, policy] = [join(folder, "study.yaml"), join(folder, "allowed")];
  await writeFile(file, STUDY);
  await writePlugin(folder, "rig.ts", TASK);
  await writeFile(policy, "# nothing yet\n");
  const server = await broker();
  const nats = ["--nats", server.url];
  const coordinator = serve(["coordinator", ...nats, "--data", join(folder, "data")]);
  const one = ["--threads", "1", "--metrics", "127.0.0.1:0"];
  const compute = serve(["compute", ...nats, ...one, "--allow-plugins", policy]);
  const words = await compute.started;
  expect(words).toContain(`plug-ins: the file ${policy}`);
  await coordinator.started;

  const { code, out } = await operant(["submit", file, ...nats], folder);
  expect(code).toBe(0);
  const sha256 = /^plug-in {2}rig sha256:([0-9a-f]{64})$/m.exec(out)?.[1] ?? "none";

  type Standing = { readonly standing: string; readonly reason: string };
  const status = async () => {
    const { studies } = jsonOf(await operant(["status", "guarded", ...nats, "--json"], folder));
    return (studies as readonly [Standing])[0];
  };
  let seen = await status();
  while (seen.reason === "") {
    await sleep(100);
    seen = await status();
  }
  expect(seen.standing).toBe("running");
  expect(seen.reason).toMatch(`operant serve compute --allow-plugins sha256:${sha256}`);
  const page = await (await fetch(`${/metrics (\S+)/.exec(words)?.[1]}/metrics`)).text();
  expect(page).toMatch(/operant_compute_refused_total\{reason="plugin_not_allowed"\} [1-9]/);

  await appendFile(policy, `sha256:${sha256} # rig.ts\n`);
  const watched = jsonOf(await operant(["watch", "guarded", ...nats, "--json"], folder));
  expect(watched).toMatchObject({ standing: "complete", committed: 30, failed: 0, reason: "" });
  const here = await operant(["run", file, "--json", "--no-report"], folder);
  expect(watched["digest"]).toBe(jsonOf(here)["digest"]);
});
