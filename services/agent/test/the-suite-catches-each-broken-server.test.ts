import { afterAll, beforeAll, expect, it } from "vitest";

import { builtins } from "@operant/catalog";
import { checkServer } from "@operant/remote";
import { takeDetour, takeTurns } from "@operant/remote/testing";

import { FAULTS } from "./broken-servers.ts";
import type { Rig } from "./rig.ts";
import { startRig } from "./rig.ts";

const participant = "agent";
let rig: Rig;
beforeAll(async () => {
  rig = await startRig("embedded");
});
afterAll(() => rig?.close());

it.concurrent.each([...builtins().agents.keys()])("our own %s keeps every promise", async (id) => {
  const bus = takeTurns(rig.client);
  const findings = await checkServer({ bus, participant, id });
  expect(findings.filter(({ ok }) => !ok)).toEqual([]);
  const caught = Object.values(FAULTS).map(([promise]) => promise);
  expect(new Set(caught)).toEqual(new Set(findings.map(({ check }) => check)));
});

it.concurrent.each(Object.entries(FAULTS))("%s", async (_, [promise, detour]) => {
  const bus = takeDetour(rig.client, detour());
  const options = { participant, id: "striatal@1", answerMs: 1000, only: promise } as const;
  expect(await checkServer({ bus, ...options })).toMatchObject([{ check: promise, ok: false }]);
});
