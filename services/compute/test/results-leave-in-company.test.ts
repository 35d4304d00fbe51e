import { expect, it } from "vitest";

import { createManualClock } from "@operant/bus";

import { createDepartures } from "../src/departures.ts";
import { settled, startNode } from "./rig.ts";

/** A place where three leave together, and how many of those who came have left. */
function place(expectsMore: () => boolean) {
  const clock = createManualClock();
  const departures = createDepartures({ clock, together: () => 3, mostMs: 100, expectsMore });
  let left = 0;
  const come = (): void => void departures.board().then(() => (left += 1));
  return { clock, departures, come, left: () => left };
}

it("three leave together, and the next one waits for company again", async () => {
  const { come, left } = place(() => true);
  come();
  come();
  await settled();
  expect(left()).toBe(0);
  come();
  come();
  await settled();
  expect(left()).toBe(3);
});

it("nobody waits longer than the most, nor for somebody who will not come", async () => {
  let more = true;
  const { clock, come, departures, left } = place(() => more);
  come();
  clock.advance(99);
  await settled();
  expect(left()).toBe(0);
  clock.advance(1);
  await settled();
  expect(left()).toBe(1);
  come();
  departures.leave();
  await settled();
  expect(left()).toBe(2);
  come();
  more = false;
  come();
  await settled();
  expect(left()).toBe(4);
});

it("short blocks are taken and answered eight at a time, the last ones at once", async () => {
  const { clock, compute, pool, enqueue, results } = await startNode(1);
  for (let subject = 0; subject < 30; subject += 1) await enqueue(subject);
  const answered: number[] = [];
  for (await settled(); pool.open.length > 0; await settled()) {
    clock.advance(20);
    pool.open[0]?.end({ kind: "done", parts: [Uint8Array.of(1)], outcome: "finished" });
    await settled();
    answered.push(await results.pending());
  }
  // From the third block on the pace is known.
  expect(answered.slice(0, 12)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 9, 9, 9, 9]);
  expect(answered.at(-1)).toBe(30);
  await compute.stop(0);
});
