import { afterAll, expect, it } from "vitest";

import { createManualClock } from "@operant/bus";

import { EXITS, THROWS } from "./fixtures/thread.ts";
import { createGate, fixturePool, job } from "./threads.ts";

const pool = fixturePool(createManualClock(), 2);
afterAll(() => pool.close());

// What the first subject makes a thread do; each task takes 10 steps before it does so.
const FINISHES = 100;
const STEPS = 10;

it("threads killed at random: the total never falls and equals the steps taken", async () => {
  const gate = createGate();
  let seed = 20261123;
  const draw = (): number => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const deeds = Array.from(
    { length: 24 },
    () => [FINISHES, FINISHES, EXITS, THROWS][(draw() * 4) | 0] ?? FINISHES,
  );
  let shown = 0;
  let fell = false;
  const watch = setInterval(() => {
    const now = pool.steps();
    fell ||= now < shown;
    shown = now;
  }, 5);
  const answers = await Promise.all(deeds.map((deed) => pool.run(job(deed, gate))));
  clearInterval(watch);
  const lost = answers.filter((one) => one.kind === "done" && one.outcome === "lost");
  expect(lost.length).toBe(deeds.filter((deed) => deed !== FINISHES).length);
  expect(lost.length).toBeGreaterThan(5);
  expect(fell).toBe(false);
  expect(pool.steps()).toBe(deeds.length * STEPS);
});
