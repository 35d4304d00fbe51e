import { afterAll, beforeAll, expect, it } from "vitest";

import { checkServer } from "@operant/remote";
import { takeDetour, takeTurns } from "@operant/remote/testing";

import { FAULTS } from "./broken-servers.ts";
import type { Rig } from "./rig.ts";
import { startRig } from "./rig.ts";

const ID = "bandit@1";
const participant = "environment";
let rig: Rig;
beforeAll(async () => {
  rig = await startRig("embedded");
});
afterAll(() => rig?.close());

it.concurrent.each([
  [ID, false],
  ["operant-chamber@1", true],
])("our own %s keeps every promise", async (id, chanceFree) => {
  const bus = takeTurns(rig.client);
  const findings = await checkServer({ bus, participant, id, chanceFree });
  expect(findings.filter(({ ok }) => !ok)).toEqual([]);
  const caught = Object.values(FAULTS).map(([promise]) => promise);
  expect(new Set(caught)).toEqual(new Set(findings.map(({ check }) => check)));
});

it.concurrent.each(Object.entries(FAULTS))("%s", async (_, [promise, detour]) => {
  const bus = takeDetour(rig.client, detour());
  const options = { participant, id: ID, answerMs: 1000, only: promise } as const;
  expect(await checkServer({ bus, ...options })).toMatchObject([{ check: promise, ok: false }]);
});

it("a server that is not there breaks every promise, and says so", async () => {
  const id = "nobody/there@1";
  const findings = await checkServer({ bus: rig.client, participant, id });
  expect(findings.every(({ ok }) => !ok)).toBe(true);
  expect(findings[0]?.message).toMatch(/nobody listens/);
});

it("a promise that there is not is no promise kept", async () => {
  const asked = checkServer({ bus: rig.client, participant, id: ID, only: "flies" });
  await expect(asked).rejects.toThrow(/no promise "flies"; there are: says hello/);
});
