import { expect, it } from "vitest";

import { createManualClock, systemClock, type Clock } from "@operant/bus";
import { failure } from "@operant/protocol";

import { createHold } from "../src/hold.ts";
import { localPool } from "./local-pool.ts";
import { digestOf, runStudy, tinyStudy } from "./rig.ts";

const refused = failure("OPERANT_COMPUTE_PLUGIN_REFUSED", "node shed does not run it", {
  retryable: true,
});

it("refused blocks run elsewhere or later: no subject is given up, the digest is the same", async () => {
  const manifest = tinyStudy(20);
  const elsewhere = localPool((_, run) => (run <= 5 ? refused : undefined));
  const outcome = await runStudy({ manifest, pool: elsewhere, blockSize: 8 });
  expect(outcome).toMatchObject({ kind: "complete", statement: { quarantined: 0, committed: 40 } });
  expect(digestOf(outcome)).toBe(digestOf(await runStudy({ manifest, pool: localPool() })));
});

/** Twenty seconds pass in one. */
const swift: Clock = {
  nowMs: () => 20 * systemClock.nowMs(),
  schedule: (delayMs, task, urgency) => systemClock.schedule(delayMs / 20, task, urgency),
};

it("refused as a whole again and again, a study waits instead of ending", async () => {
  const pool = localPool((_, run) => (run <= 12 ? refused : undefined));
  const options = { manifest: tinyStudy(1), pool, blockSize: 2, clock: swift };
  const outcome = await runStudy(options);
  expect(outcome).toMatchObject({ kind: "complete", statement: { quarantined: 0, committed: 2 } });
});

it("what waits is offered again together, the longer nothing runs the later, at most 30 s", () => {
  const clock = createManualClock();
  const offered: [atMs: number, ranges: number, leastAttempt: number][] = [];
  const hold = createHold(clock, (ranges, attempt) => {
    offered.push([clock.nowMs(), ranges.length, attempt]);
    hold.refused({ first: 0, count: 2 }, attempt + 1, "refused");
  });
  expect(hold.refused({ first: 0, count: 2 }, 2, "refused")).toBe(true);
  expect(hold.refused({ first: 2, count: 2 }, 2, "refused")).toBe(false);
  expect([hold.waiting, hold.reason, hold.most]).toEqual([true, "refused", Infinity]);
  for (let second = 0; second < 200; second += 1) clock.advance(1000);
  const pauses = offered.slice(1).map(([atMs], i) => atMs - (offered[i]?.[0] ?? 0));
  expect(offered[0]).toEqual([1000, 2, 2]);
  expect(pauses.slice(0, 5)).toEqual([1000, 2000, 4000, 8000, 16_000]);
  expect(new Set(pauses.slice(6))).toEqual(new Set([30_000]));
  expect(hold.most).toBe(1);
  hold.ran();
  expect([hold.reason, hold.most]).toEqual([undefined, Infinity]);
});
