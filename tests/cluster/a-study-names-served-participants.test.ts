import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { expect, it } from "vitest";

import { jsonOf, operant, temporaryFolder } from "../end-to-end/operant.ts";
import { broker } from "./cluster.ts";
import { serve } from "./commands.ts";

function study(environment: string, agent: string): string {
  return `study: served
seed: 7
subjects: 20
environment: { type: "${environment}" }
agent: { type: "${agent}" }
factors:
  delay: { set: environment.reward_delay, values: [0 s, 0.5 s] }
protocol:
  - { phase: only, sessions: 2, trials: 6 }
`;
}

const [TASK, ANIMAL] = ["tone-discrimination@1", "win-stay-lose-shift@1"];

it("run here and on a node, served and not, killed in the middle: one digest", async () => {
  const folder = await temporaryFolder();
  const [served, plain] = [join(folder, "served.yaml"), join(folder, "plain.yaml")];
  await writeFile(served, study(`served:${TASK}`, `served:${ANIMAL}`));
  await writeFile(plain, study(TASK, ANIMAL));
  const server = await broker();
  const nats = ["--nats", server.url];

  const unserved = await operant(["run", served, ...nats], folder);
  expect(unserved.code).toBe(3);
  expect(unserved.err).toContain(
    `served.yaml:4:22: environment.type: nobody serves the environment "${TASK}" there; ` +
      `start it with: operant serve environment ${TASK}`,
  );
  const alone = await operant(["run", served], folder);
  expect(alone.err).toContain("name the broker that it is served on (--nats)");

  const animals = serve(["agent", ANIMAL, ...nats]);
  const first = serve(["environment", TASK, ...nats]);
  await Promise.all([animals, first].map(({ started }) => started));
  const here = jsonOf(await operant(["run", plain, "--json", "--no-report"], folder));
  const local = await operant(["run", served, ...nats, "--json", "--no-report"], folder);
  expect(jsonOf(local)["digest"]).toBe(here["digest"]);

  const coordinator = serve(["coordinator", ...nats, "--data", join(folder, "data")]);
  const node = serve(["compute", ...nats, "--threads", "1", "--metrics", "127.0.0.1:0"]);
  const [words] = await Promise.all([node.started, coordinator.started]);
  expect(await operant(["submit", served, ...nats], folder)).toMatchObject({ code: 0 });
  const page = async () => (await fetch(`${/metrics (\S+)/.exec(words)?.[1]}/metrics`)).text();
  while (!/operant_compute_steps_total [1-9]/.test(await page())) await sleep(50);
  await first.kill();
  const second = serve(["environment", TASK, ...nats]);
  await second.started;
  const watched = jsonOf(await operant(["watch", "served", ...nats, "--json"], folder));
  expect(watched).toMatchObject({ standing: "complete", committed: 40, failed: 0 });
  expect(watched["digest"]).toBe(here["digest"]);
  expect(await page()).toMatch(/operant_compute_blocks_total\{outcome="failed"\} [1-9]/);
  expect(await Promise.all([animals.leave(), second.leave()])).toEqual([0, 0]);
});
