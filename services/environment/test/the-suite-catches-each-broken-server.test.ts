import { expect, it } from "vitest";

import { checkServer } from "@operant/remote";

import { faulty, FAULTS, ID } from "./broken-servers.ts";
import { startRig } from "./rig.ts";

it.each([
  ["bandit@1", false],
  ["operant-chamber@1", true],
])("our own %s keeps every promise", async (id, chanceFree) => {
  const rig = await startRig("embedded");
  const findings = await checkServer({ bus: rig.client, id, chanceFree });
  expect(findings.filter(({ ok }) => !ok)).toEqual([]);
  expect(findings.length).toBeGreaterThan(15);
  await rig.close();
});

it.concurrent.each(Object.entries(FAULTS))("%s", async (_, [promise, detour]) => {
  const server = await faulty(detour());
  const findings = await checkServer({ bus: server.bus, id: ID, answerMs: 1000 });
  const broken = findings.filter(({ ok }) => !ok).map(({ check }) => check);
  expect(broken).toContain(promise);
  await server.stop();
});

it("a server that is not there breaks every promise, and says so", async () => {
  const rig = await startRig("embedded", { environments: [] });
  const findings = await checkServer({ bus: rig.client, id: ID });
  expect(findings.every(({ ok }) => !ok)).toBe(true);
  expect(findings[0]?.message).toMatch(/nobody listens/);
  await rig.close();
});
