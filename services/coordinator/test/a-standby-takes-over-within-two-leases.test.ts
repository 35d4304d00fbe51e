import { expect, it } from "vitest";

import type { Bucket, ManualClock } from "@operant/bus";
import { createEmbeddedBroker, createManualClock } from "@operant/bus";
import { lead } from "@operant/coordinator-service";
import { BUCKETS } from "@operant/protocol";

const LEASE_MS = 10_000;

async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** Lets time pass in small steps. */
async function pass(clock: ManualClock, ms: number): Promise<void> {
  for (let gone = 0; gone < ms; gone += 500) {
    clock.advance(500);
    await settled();
  }
}

function candidate(bucket: Bucket, clock: ManualClock, owner: string, signal?: AbortSignal) {
  const never = new AbortController().signal;
  return lead({
    bucket,
    key: "active",
    owner,
    clock,
    leaseMs: LEASE_MS,
    signal: signal ?? never,
  });
}

it("a leader that falls silent has given up before its standby begins", async () => {
  const bucket = await createEmbeddedBroker().connect().bucket(BUCKETS.coordinators);
  // Each has a clock of its own, so that one can stand still.
  const clocks = [createManualClock(), createManualClock(123_456)] as const;
  const first = await candidate(bucket, clocks[0], "a");
  const waiting = candidate(bucket, clocks[1], "b");
  for (let half = 0; half < 100; half += 1) for (const clock of clocks) await pass(clock, 500);
  expect(first?.lost.aborted).toBe(false);

  // The first stands still; the second takes over within two leases.
  let second: Awaited<typeof waiting>;
  void waiting.then((won) => (second = won));
  await pass(clocks[1], 2 * LEASE_MS);
  expect(second?.term).toBe(2);

  // When the first wakes, it notices at its next beat.
  await pass(clocks[0], LEASE_MS / 4);
  expect(first?.lost.aborted).toBe(true);
  expect(second?.lost.aborted).toBe(false);
});

it("a leader that is cut off gives up within one lease", async () => {
  const clock = createManualClock();
  const bucket = await createEmbeddedBroker().connect().bucket(BUCKETS.coordinators);
  let cutOff = false;
  const line: Bucket = {
    ...bucket,
    update: (...given) => (cutOff ? new Promise(() => {}) : bucket.update(...given)),
  };
  const leader = await candidate(line, clock, "a");
  cutOff = true;
  await pass(clock, LEASE_MS);
  expect(leader?.lost.aborted).toBe(true);
});

it("one that gives it up is followed at once, and a wait can be ended", async () => {
  const clock = createManualClock();
  const bucket = await createEmbeddedBroker().connect().bucket(BUCKETS.coordinators);
  const first = await candidate(bucket, clock, "a");
  const waiting = candidate(bucket, clock, "b");
  await first?.release();
  await pass(clock, LEASE_MS / 4);
  expect((await waiting)?.term).toBe(1);

  const ending = new AbortController();
  const third = candidate(bucket, clock, "c", ending.signal);
  ending.abort();
  expect(await third).toBeUndefined();
});
