import { afterAll, beforeAll, expect, it } from "vitest";

import { openStream, Purpose } from "@operant/kernels";
import { decodeSessionReply } from "@operant/protocol";

import { ALL, HELLO, RawClient } from "./raw.ts";
import type { Rig } from "./rig.ts";
import { startRig, total } from "./rig.ts";

const ID = "operant-chamber@1";
let rig: Rig;
let client: RawClient;
let snapshot: Uint8Array;

beforeAll(async () => {
  rig = await startRig("embedded", { maxBatch: 8, maxSubjects: 9, maxLeaseMs: 60_000 });
  client = new RawClient(rig.client, ID);
  await client.greet(ID);
  await client.open(2, { leaseMs: 60_000 });
  snapshot = await state();
});
afterAll(() => rig?.close());

type Content = Parameters<RawClient["say"]>[1];

/** The subjects as bytes; `sequence` is due, for a look may be repeated. */
async function state(): Promise<Uint8Array> {
  const reply = await client.say(2, { kind: "snapshot", subjects: ALL });
  if (reply.kind !== "snapshots") throw new Error(reply.kind);
  return reply.states;
}

const step = (actions: number[], subjects: number[] = []) =>
  ({
    kind: "environmentStep",
    subjects: Uint32Array.from(subjects),
    actions: Uint8Array.from(actions),
  }) as const;
const begin = { kind: "environmentBegin", subjects: ALL } as const;

/** What is wrong, the request with its number, and the reason due. */
const CASES: readonly (readonly [string, number, Content, string])[] = [
  ["another version", 0, { ...HELLO, id: ID, protocolVersion: 2 }, "version"],
  ["an agent", 0, { ...HELLO, id: ID, participant: "agent" }, "unknown_id"],
  ["another id", 0, { ...HELLO, id: "chamber@9" }, "unknown_id"],
  ["no JSON", 0, { ...HELLO, id: ID, parameters: "[1" }, "parameters"],
  ["an unknown parameter", 0, { ...HELLO, id: ID, parameters: '{"rward":1}' }, "parameters"],
  ["a step of two hours", 0, { ...HELLO, id: ID, stepSeconds: 7200 }, "parameters"],
  ["a step before begin", 3, step([0, 0]), "order"],
  ["an agent's request", 3, { kind: "agentEnd", subjects: ALL }, "order"],
  ["a number already used", 1, begin, "sequence"],
  ["a number too far", 9, begin, "sequence"],
  ["a subject of nobody", 3, { kind: "environmentBegin", subjects: Uint32Array.of(2) }, "subjects"],
  ["too few actions", 3, step([0]), "subjects"],
  [
    "parameters that are wrong",
    3,
    { kind: "configure", subjects: ALL, parameters: "1" },
    "parameters",
  ],
  [
    "snapshots of nothing",
    3,
    { kind: "restore", subjects: ALL, lengths: Uint32Array.of(1, 1), states: new Uint8Array(2) },
    "snapshot",
  ],
];

it.each(CASES)("%s", async (_, sequence, content, reason) => {
  const labels = { participant: "environment", reason };
  const before = await total(rig.metrics, "operant_session_refusals_total", labels);
  const code = `OPERANT_SESSION_${reason.toUpperCase()}`;
  expect(await client.say(sequence, content)).toMatchObject({ kind: "refusal", code, sequence });
  expect(await total(rig.metrics, "operant_session_refusals_total", labels)).toBe(before + 1);
  expect(await state()).toEqual(snapshot);
});

it.each([
  ["more subjects than fit a lease", 9, {}, "batch"],
  ["more subjects than there is room for", 8, {}, "full"],
  ["another spec", 1, { specHash: new Uint8Array(32) }, "spec"],
  ["another spec by other parameters", 1, { stepSeconds: 1 }, "spec"],
  ["a lease for too long", 1, { leaseMs: 60_001 }, "lease"],
])("a lease with %s", async (_, count, more, reason) => {
  const other = new RawClient(rig.client, ID, 2);
  await other.greet(ID);
  const held = rig.service.leases();
  const code = `OPERANT_SESSION_${reason.toUpperCase()}`;
  expect(await other.open(count, more)).toMatchObject({ kind: "refusal", code });
  expect(rig.service.leases()).toBe(held);
});

it("an action that is not permitted is refused before anybody steps, and says where", async () => {
  const other = new RawClient(rig.client, ID, 3);
  await other.greet(ID);
  await other.open(2);
  await other.say(2, begin);
  for (const actions of [
    [0, 200],
    [0, 31],
  ]) {
    const reply = await other.say(3, step(actions));
    expect(reply).toMatchObject({ code: "OPERANT_SESSION_ACTION", row: 1, field: "actions" });
  }
  expect(await other.say(3, step([0, 0]))).toMatchObject({ kind: "environmentFrame" });
  await other.say(0, { kind: "close" });
});

it("a damaged snapshot among good ones restores none of them", async () => {
  const other = new RawClient(rig.client, ID, 4);
  await other.greet(ID);
  await other.open(2);
  await other.say(2, begin);
  const early = await other.say(3, { kind: "snapshot", subjects: ALL });
  await other.say(4, step([0, 0]));
  const late = await other.say(5, { kind: "snapshot", subjects: ALL });
  if (early.kind !== "snapshots" || late.kind !== "snapshots") throw new Error("no snapshots");
  const states = Uint8Array.from(early.states);
  states[states.length - 9] = (states[states.length - 9] ?? 0) ^ 1;
  const restore = { kind: "restore", subjects: ALL, lengths: early.lengths, states } as const;
  expect(await other.say(6, restore)).toMatchObject({ code: "OPERANT_SESSION_SNAPSHOT", row: 1 });
  expect(await other.say(6, { kind: "snapshot", subjects: ALL })).toMatchObject({
    states: late.states,
  });
  expect(await other.say(7, { ...restore, states: early.states })).toMatchObject({ kind: "done" });
  await other.say(0, { kind: "close" });
});

it("20,000 damaged and random messages are refused and counted, and change no bit", async () => {
  const random = openStream([20261123, 5], Purpose.scratch);
  const good: Uint8Array[] = [
    client.bytes(3, begin),
    client.bytes(3, step([0, 0])),
    client.bytes(0, { ...HELLO, id: ID }),
  ];
  const malformed = { participant: "environment", reason: "malformed" };
  const before = await total(rig.metrics, "operant_session_refusals_total", malformed);
  for (let message = 0; message < 20_000; message += 1) {
    const bytes = Uint8Array.from(good[random.integer(good.length)] ?? []);
    const at = random.integer(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 + random.integer(255));
    const cut = random.bernoulli(0.3) ? bytes.subarray(0, random.integer(bytes.length)) : bytes;
    const reply = decodeSessionReply(await client.send(cut));
    expect(reply).toMatchObject({ ok: true, value: { code: "OPERANT_SESSION_MALFORMED" } });
  }
  const after = await total(rig.metrics, "operant_session_refusals_total", malformed);
  expect(after - before).toBe(20_000);
  expect(await state()).toEqual(snapshot);
});
