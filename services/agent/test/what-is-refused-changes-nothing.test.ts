import { afterAll, beforeAll, expect, it } from "vitest";

import { RemoteSession, writeSpaces } from "@operant/remote";
import type { Spaces } from "@operant/spaces";

import type { Rig } from "./rig.ts";
import { startRig } from "./rig.ts";

const SPACES: Spaces = {
  channels: { tone: { unit: "octave", range: [0, 4], absent: true } },
  actions: ["wait", "press"],
  stepSeconds: 0.1,
};
const ALL = new Uint32Array(0);
const SEEN = { subjects: ALL, observations: Float32Array.of(1, 2, NaN) };
const step = { ...SEEN, rewards: Float64Array.of(0, 1, 0), restSeconds: new Float64Array(0) };
const CHOICES = Uint32Array.of(3, 3, 0);

let rig: Rig;
let session: RemoteSession;
beforeAll(async () => {
  rig = await startRig("embedded");
  session = await RemoteSession.open({
    bus: rig.client,
    participant: "agent",
    id: "striatal@1",
    spaces: writeSpaces(SPACES),
    keys: Uint32Array.of(1, 2, 3, 4, 5, 6),
  });
});
afterAll(async () => {
  await session?.close();
  await rig?.close();
});

const snapshots = async () =>
  (await session.ask("snapshot", { subjects: ALL }, "snapshots")).states;

it("a step before begin, masks and rests that there are not, unknown parts, spoiled snapshots", async () => {
  const before = await snapshots();
  const wide = { ...SEEN, observations: new Float32Array(6), choices: CHOICES };
  const mask = { ...SEEN, choices: Uint32Array.of(3, 3, 8) };
  const done = async (kind: "agentStep", code: string, content: object) =>
    expect(session.ask(kind, { ...step, choices: CHOICES, ...content }, "agentActions"))
      .rejects //
      .toMatchObject({ code: `OPERANT_SESSION_${code}` });
  await done("agentStep", "ORDER", {});
  await expect(session.ask("agentBegin", wide, "agentActions")).rejects.toMatchObject({
    code: "OPERANT_SESSION_SUBJECTS",
  });
  await expect(session.ask("agentBegin", mask, "agentActions")).rejects.toMatchObject({
    code: "OPERANT_SESSION_ACTION",
    row: 2,
  });
  const rest = { subjects: ALL, seconds: Float64Array.of(1, -1, 1) };
  await expect(session.ask("agentRest", rest, "done")).rejects.toMatchObject({ row: 1 });
  const parts = { subjects: ALL, population: "feathers" };
  await expect(session.ask("agentProbe", parts, "agentMembers")).rejects.toThrow(/no population/);
  const parameters = { subjects: ALL, parameters: '{"feathers":7}' };
  await expect(session.ask("configure", parameters, "done")).rejects.toMatchObject({
    code: "OPERANT_SESSION_PARAMETERS",
  });
  const spoiled = before.slice();
  spoiled[spoiled.length - 1] = (spoiled.at(-1) ?? 0) ^ 1;
  const lengths = Uint32Array.of(before.length / 3, before.length / 3, before.length / 3);
  const restore = { subjects: ALL, lengths, states: spoiled };
  await expect(session.ask("restore", restore, "done")).rejects.toMatchObject({
    code: "OPERANT_SESSION_SNAPSHOT",
    row: 2,
  });
  expect(await snapshots()).toEqual(before);
});

it("a restored agent goes on bit for bit, and a choice of one action is taken", async () => {
  await session.ask("agentBegin", { ...SEEN, choices: CHOICES }, "agentActions");
  const { lengths, states } = await session.ask("snapshot", { subjects: ALL }, "snapshots");
  const live = async () => {
    const acted = await session.ask("agentStep", { ...step, choices: CHOICES }, "agentActions");
    return [acted.actions, acted.signals, acted.faults, await snapshots()];
  };
  const once = await live();
  await session.ask("restore", { subjects: ALL, lengths, states }, "done");
  expect(await live()).toEqual(once);
  const only = { ...step, choices: Uint32Array.of(2, 1, 0) };
  const { actions } = await session.ask("agentStep", only, "agentActions");
  expect([...actions]).toEqual([1, 0, 0]);
});
