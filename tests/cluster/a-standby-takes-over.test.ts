import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import { expect, it } from "vitest";

import { jsonOf, operant, temporaryFolder } from "../end-to-end/operant.ts";
import { broker } from "./cluster.ts";
import { serve } from "./commands.ts";

// Long beside what a busy machine adds to it.
const LEASE_S = 4;
const STUDY = `study: standby
seed: 11
subjects: 120
environment: { type: tone-discrimination }
agent: { type: win-stay-lose-shift }
protocol:
  - { phase: only, sessions: 4, trials: 200 }
`;

let digest: Promise<unknown> | undefined;

/** The digest that one process gives, computed once. */
async function digestHere(file: string): Promise<unknown> {
  digest ??= operant(["run", file, "--json", "--no-report"], dirname(file)).then(
    (ran) => jsonOf(ran)["digest"],
  );
  return digest;
}

/** A study on one node, with a leader and a standby that share a folder. */
async function begin() {
  const folder = await temporaryFolder();
  const file = join(folder, "study.yaml");
  await writeFile(file, STUDY);
  const server = await broker();
  const nats = ["--nats", server.url];
  const joined = [...nats, "--lease", String(LEASE_S)];
  const data = join(folder, "data");
  const coordinator = () => serve(["coordinator", ...joined, "--data", data]);
  const leader = coordinator();
  expect(await leader.started).toContain("datasets in");
  const standby = coordinator();
  expect(await standby.started).toContain("stands by");
  const node = serve(["compute", ...joined, "--threads", "1"]);
  await node.started;
  const ask = (...words: string[]) => operant([...words, ...nats, "--json"], folder);
  const submitted = jsonOf(await ask("submit", file, "--block-size", "1"));
  const ledger = join(data, `standby-${String(submitted["id"]).slice(0, 12)}`, "ledger");
  return { file, leader, standby, node, ask, ledger };
}

/** Seconds until a promise is kept. */
async function secondsUntil(promise: Promise<unknown>): Promise<number> {
  const fromMs = performance.now();
  await promise;
  return (performance.now() - fromMs) / 1000;
}

it("a leader killed: the standby goes on within two leases, and the dataset is the one of one process", async () => {
  const { file, leader, standby, node, ask } = await begin();
  const taken = standby.says("datasets in");
  await leader.kill();
  expect(await secondsUntil(taken)).toBeLessThan(2 * LEASE_S);
  const watched = jsonOf(await ask("watch", "standby"));
  const here = await digestHere(file);
  expect(watched).toMatchObject({ standing: "complete", committed: 120, digest: here });
  expect(await Promise.all([standby.leave(), node.leave()])).toEqual([0, 0]);
});

it("a leader that stood still for longer than its lease finds a successor and writes nothing more", async () => {
  const { file, leader, standby, node, ask, ledger } = await begin();
  const taken = standby.says("datasets in");
  leader.process.kill("SIGSTOP");
  expect(await secondsUntil(taken)).toBeLessThan(2 * LEASE_S);
  const watched = jsonOf(await ask("watch", "standby"));
  const here = await digestHere(file);
  expect(watched).toMatchObject({ standing: "complete", committed: 120, digest: here });

  const before = await readFile(ledger);
  const demoted = leader.says("stands by");
  leader.process.kill("SIGCONT");
  await demoted;
  expect(await readFile(ledger)).toEqual(before);
  expect(jsonOf(await ask("pull", "standby"))).toMatchObject({ digest: here });

  // It is sound: when its successor leaves, it leads again.
  const again = leader.says("datasets in");
  expect(await standby.leave()).toBe(0);
  await again;
  expect(await Promise.all([leader.leave(), node.leave()])).toEqual([0, 0]);
});
