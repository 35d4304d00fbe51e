import { afterEach, expect, it } from "vitest";

import type { ManualClock } from "@operant/bus";
import { createManualClock } from "@operant/bus";
import { RemoteEnvironments } from "@operant/remote";

import { keysFor } from "./local.ts";
import { ALL, RawClient } from "./raw.ts";
import type { Rig } from "./rig.ts";
import { startRig, total } from "./rig.ts";

const ID = "bandit@1";
const LEASE_MS = 1000;
let rig: Rig;
let clock: ManualClock;

async function start(): Promise<void> {
  clock = createManualClock();
  rig = await startRig("embedded", { clock, maxLeaseMs: 10 * LEASE_MS });
}
afterEach(() => rig?.close());

async function open(lease: number): Promise<RawClient> {
  const client = new RawClient(rig.client, ID, lease);
  await client.greet(ID);
  expect(await client.open(4, { leaseMs: LEASE_MS })).toMatchObject({ kind: "granted" });
  return client;
}

const begin = { kind: "environmentBegin", subjects: ALL } as const;
const GONE = { kind: "refusal", code: "OPERANT_SESSION_LEASE" };

it("a thousand clients that vanish leave nothing behind", async () => {
  await start();
  for (let lost = 0; lost < 1000; lost += 1) {
    await open(lost);
    clock.advance(10);
    expect(rig.service.leases()).toBeLessThanOrEqual(LEASE_MS / 10);
  }
  clock.advance(LEASE_MS);
  expect(rig.service.leases()).toBe(0);
  expect(await total(rig.metrics, "operant_session_expired_total")).toBe(1000);
  expect(await total(rig.metrics, "operant_session_subjects")).toBe(0);
});

it("any request keeps a lease, a renewal too; silence ends it", async () => {
  await start();
  const client = await open(1);
  for (let sequence = 2; sequence < 6; sequence += 1) {
    clock.advance(LEASE_MS - 1);
    expect(await client.say(sequence, begin)).toMatchObject({ kind: "environmentFrame" });
    clock.advance(LEASE_MS - 1);
    expect(await client.say(0, { kind: "renew" })).toMatchObject({ leaseMs: LEASE_MS });
  }
  clock.advance(LEASE_MS);
  expect(await client.say(6, begin)).toMatchObject(GONE);
  expect(await client.say(0, { kind: "renew" })).toMatchObject(GONE);
});

it("a client that waits renews by itself, and one whose lease expired is told", async () => {
  await start();
  const options = { bus: rig.client, id: ID, keys: keysFor(2), leaseMs: 2000 };
  const served = await RemoteEnvironments.open({ ...options, clock });
  for (let third = 0; third < 30; third += 1) {
    clock.advance(700);
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect((await served.begin()).choices).toHaveLength(2);
  const silent = await RemoteEnvironments.open({ ...options, clock: createManualClock() });
  clock.advance(2000);
  await expect(silent.begin()).rejects.toMatchObject({ code: "OPERANT_SESSION_LEASE" });
  await Promise.all([served.close(), silent.close()]);
});

it("a server that leaves gives no new leases and waits for those that are held", async () => {
  await start();
  const client = await open(1);
  const stopping = rig.service.stop(60_000);
  await new Promise((resolve) => setImmediate(resolve));
  expect(await client.say(2, begin)).toMatchObject({ kind: "environmentFrame" });
  const late = new RawClient(rig.client, ID, 2);
  expect(await late.greet(ID)).toMatchObject({ code: "OPERANT_SESSION_LEAVING" });
  expect(await client.say(0, { kind: "close" })).toMatchObject({ kind: "closed" });
  clock.advance(50);
  await stopping;
  await expect(client.say(0, { kind: "renew" })).rejects.toMatchObject({
    code: "OPERANT_BUS_NO_RESPONDERS",
  });
});
