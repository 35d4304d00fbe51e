import { afterAll, expect, it } from "vitest";

import { createManualClock } from "@operant/bus";

import { EXITS, FILLS_MEMORY, THROWS } from "./fixtures/thread.ts";
import { createGate, fixturePool, job, resultOf } from "./threads.ts";

const pool = fixturePool(createManualClock());
afterAll(() => pool.close());

it.each([
  ["leaves the process", EXITS, "lost", /exit/i],
  ["fills its memory", FILLS_MEMORY, "lost", /memory/],
  ["throws where nothing may be thrown", THROWS, "lost", /boom/],
])("a thread that %s is reported and replaced", async (_, how, outcome, reason) => {
  const gate = createGate();
  const answer = await pool.run(job(how, gate));
  expect(answer).toMatchObject({ kind: "done", outcome });
  const result = resultOf(answer);
  expect(result.failure).toMatchObject({
    code: "OPERANT_COMPUTE_WORKER_LOST",
    retryable: true,
    subject: how,
  });
  expect(result.failure?.message).toMatch(reason);
  const next = await pool.run(job(100, gate));
  expect(next).toMatchObject({ kind: "done", outcome: "finished" });
});
