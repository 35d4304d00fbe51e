import { afterAll, expect, it } from "vitest";

import { createManualClock } from "@operant/bus";

import { SPINS, WAITS } from "./fixtures/thread.ts";
import { begun, createGate, fixturePool, job, resultOf } from "./threads.ts";

const clock = createManualClock();
const pool = fixturePool(clock);
afterAll(() => pool.close());

it("no step for the whole hang time: the block fails, its subject named, the thread replaced", async () => {
  const gate = createGate();
  const running = pool.run(job(SPINS, gate));
  await begun(gate, 1);
  clock.advance(1200);
  const answer = await running;
  expect(answer).toMatchObject({ kind: "done", outcome: "hung" });
  expect(resultOf(answer).failure).toMatchObject({
    code: "OPERANT_COMPUTE_HUNG",
    subject: SPINS,
    retryable: true,
  });
  expect(await pool.run(job(100, gate))).toMatchObject({ outcome: "finished" });
  expect(pool.steps()).toBe(20);
});

it("a pause shorter than the hang time is no hang", async () => {
  const gate = createGate();
  const running = pool.run(job(WAITS, gate));
  await begun(gate, 1);
  for (let tick = 0; tick < 8; tick += 1) clock.advance(100);
  pool.steps();
  Atomics.store(gate, 0, 1);
  Atomics.notify(gate, 0);
  expect(await running).toMatchObject({ outcome: "finished" });
});
