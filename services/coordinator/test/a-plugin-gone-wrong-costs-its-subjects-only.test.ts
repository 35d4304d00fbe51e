import { fileURLToPath } from "node:url";

import { expect, it } from "vitest";

import { createEmbeddedBus } from "@operant/bus";
import { builtins, withPlugins } from "@operant/catalog";
import { startCompute } from "@operant/compute-service";
import { startCoordinator } from "@operant/coordinator-service";
import { MemoryDisk } from "@operant/dataset";
import { bundle, load } from "@operant/plugins";
import { formatProblem, readStudy, resolve } from "@operant/study";

import { openOn } from "./rig.ts";

const file = fileURLToPath(new URL("./fixtures/trap.ts", import.meta.url));

/** Runs a study of 12 animals with the trap in real threads; gives who was set apart, and why. */
async function runTrap(kind: string, hangMs = 30_000): Promise<[number, string, string][]> {
  const module = await bundle(file);
  const registry = withPlugins(builtins(), [await load(module)]);
  const text = `
study: trap
seed: 3
subjects: 12
environment: { type: ./trap.ts, kind: ${kind} }
agent: { type: random }
protocol: [{ phase: only, sessions: 1, trials: 3 }]
failures: continue
`;
  const reference = { role: "environment" as const, id: "lab/trap@1", name: "./trap.ts" };
  const files = [{ ...reference, sha256: module.sha256 }];
  const reading = readStudy(text, "trap.yaml", registry, { files });
  if (!reading.ok) throw new Error(reading.problems.map((one) => formatProblem(one)).join("\n"));
  const manifest = resolve(reading.study, registry, { product: "test" });
  const bus = createEmbeddedBus();
  const dataset = await openOn(new MemoryDisk(), manifest);
  const compute = await startCompute({ bus, threads: 1, hangMs, memoryMb: 64 });
  const handle = await startCoordinator({
    bus,
    dataset,
    manifest,
    modules: [module],
    blockSize: 6,
    tries: 1,
  });
  const outcome = await handle.finished;
  await compute.stop();
  const given = dataset.quarantined();
  expect(outcome).toMatchObject({ kind: "complete", statement: { committed: 12 - given.length } });
  return given.map(({ subject, code, message }) => [subject, code, message]);
}

const thrown = runTrap("throws");

it("an exception is reported with subject, place and seed", async () => {
  const given = await thrown;
  expect(given.length).toBeGreaterThan(1);
  expect(given.length).toBeLessThan(8);
  for (const [, code, message] of given) {
    expect(code).toBe("OPERANT_ENVIRONMENT_FAULT");
    expect(message).toMatch(/the lever broke off.*seed 3.*operant replay/s);
  }
});

it.each([
  ["an observation that is not finite", "not-finite", 30_000, /^OPERANT_ENVIRONMENT_/],
  ["a thread out of memory", "fills-memory", 30_000, /^OPERANT_COMPUTE_WORKER_LOST$/],
  ["an endless loop", "hangs", 500, /^OPERANT_COMPUTE_HUNG$/],
])("%s costs the same animals and nobody else", async (_, kind, hangMs, code) => {
  const given = await runTrap(kind, hangMs);
  expect(given.map(([subject]) => subject)).toEqual((await thrown).map(([subject]) => subject));
  for (const [, found] of given) expect(found).toMatch(code);
});
