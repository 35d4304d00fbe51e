import { afterAll, beforeAll, expect, it } from "vitest";

import { decodeSessionReply } from "@operant/protocol";

import { ALL, RawClient } from "./raw.ts";
import type { Rig } from "./rig.ts";
import { startRig, total } from "./rig.ts";

const ID = "bandit@1";
let rig: Rig;
let leases = 0;
beforeAll(async () => {
  rig = await startRig("embedded");
});
afterAll(() => rig?.close());

type Content = Parameters<RawClient["say"]>[1];

/** The first permitted action; without a choice the one in execution. */
function lowest(choice: number, held: number): number {
  return choice === 0 ? held : 31 - Math.clz32(choice & -choice);
}

async function client(): Promise<RawClient> {
  leases += 1;
  const one = new RawClient(rig.client, ID, leases);
  await one.greet(ID);
  expect(await one.open(3)).toMatchObject({ kind: "granted", sequence: 1 });
  return one;
}

it("every request sent again is answered with the same bytes, and nothing happens twice", async () => {
  const [twice, once] = [await client(), await client()];
  let request: Content = { kind: "environmentBegin", subjects: ALL };
  let actions = new Uint8Array(3);
  for (let sequence = 2; sequence < 22; sequence += 1) {
    const bytes = twice.bytes(sequence, request);
    const first = await twice.send(bytes);
    for (let resend = 0; resend < 3; resend += 1) expect(await twice.send(bytes)).toEqual(first);
    const { lease, ...reply } = await once.say(sequence, request);
    expect(lease).toEqual(once.lease);
    expect(decodeSessionReply(first)).toMatchObject({ ok: true, value: reply });
    if (reply.kind !== "environmentFrame") throw new Error(reply.kind);
    actions = actions.map((held, row) => lowest(reply.choices[row] ?? 0, held));
    request = { kind: "environmentStep", subjects: ALL, actions };
  }
  expect(await total(rig.metrics, "operant_session_resent_total")).toBe(3 * 20);
});

it("only the last reply is kept: an older number and one too far are refused", async () => {
  const one = await client();
  const begin = { kind: "environmentBegin", subjects: ALL } as const;
  expect(await one.say(2, begin)).toMatchObject({ kind: "environmentFrame" });
  for (const sequence of [1, 4, 4_000_000_000]) {
    const reply = await one.say(sequence, begin);
    expect(reply).toMatchObject({ kind: "refusal", code: "OPERANT_SESSION_SEQUENCE", sequence });
  }
  expect(await one.say(3, begin)).toMatchObject({ kind: "environmentFrame" });
});

it("opening again with the same lease is a resend; closing may be repeated", async () => {
  const one = await client();
  const held = rig.service.leases();
  expect(await one.open(3)).toMatchObject({ kind: "granted", sequence: 1 });
  expect(rig.service.leases()).toBe(held);
  for (let time = 0; time < 2; time += 1) {
    expect(await one.say(0, { kind: "close" })).toMatchObject({ kind: "closed" });
    expect(rig.service.leases()).toBe(held - 1);
  }
});
