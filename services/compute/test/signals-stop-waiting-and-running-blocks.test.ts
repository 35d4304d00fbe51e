import { expect, it } from "vitest";

import { createManualClock } from "@operant/bus";

import { SPINS, WAITS } from "./fixtures/thread.ts";
import { begun, createGate, fixturePool, job } from "./threads.ts";

it("a draining pool drops what waits and finishes what runs", async () => {
  const pool = fixturePool(createManualClock());
  const gate = createGate();
  const draining = new AbortController();
  const running = pool.run(job(WAITS, gate, { whileWaiting: draining.signal }));
  await begun(gate, 1);
  const waiting = pool.run(job(100, gate, { whileWaiting: draining.signal }));
  draining.abort();
  expect(await waiting).toEqual({ kind: "aborted" });
  Atomics.store(gate, 0, 1);
  Atomics.notify(gate, 0);
  expect(await running).toMatchObject({ kind: "done" });
  await pool.close();
});

it("a lost lease stops a running block; closing stops the rest", async () => {
  const pool = fixturePool(createManualClock());
  const gate = createGate();
  const lost = new AbortController();
  const running = pool.run(job(SPINS, gate, { signal: lost.signal }));
  await begun(gate, 1);
  lost.abort();
  expect(await running).toEqual({ kind: "aborted" });
  const next = pool.run(job(SPINS, gate));
  await begun(gate, 2);
  await pool.close();
  expect(await next).toEqual({ kind: "aborted" });
});
