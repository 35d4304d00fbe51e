import * as fc from "fast-check";
import { expect, it } from "vitest";

import { settled, someNode, startRig, steps } from "./cluster.ts";

const STEPS = "operant_compute_steps_total";

interface Life {
  instance: number;
  sequence: number;
  bornMs: number;
  done: number;
}

it("deaths, restarts, repeats, losses and detours of messages: never falls, equals the truth", async () => {
  const event = fc.tuple(
    fc.constantFrom("a", "b", "c"),
    fc.constantFrom("work", "work", "send", "send", "lose", "twice", "late", "kill", "wait"),
    fc.nat(50),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 40 }), async (events) => {
      const { clock, collector, say, value } = await startRig();
      const lives = new Map<string, Life>();
      const late: (() => Promise<void>)[] = [];
      let truth = 0;
      let shown = 0;
      for (const [name, what, amount] of events) {
        const born = { instance: 0, sequence: 0, bornMs: clock.nowMs(), done: 0 };
        const life = lives.get(name) ?? born;
        lives.set(name, life);
        const send = (): Promise<void> => {
          life.sequence += 1;
          const node = someNode(name, `${name}${life.instance}`);
          const uptimeMs = clock.nowMs() - life.bornMs;
          return say({ node, sequence: life.sequence, uptimeMs, series: steps(life.done) });
        };
        if (what === "work") life.done += amount;
        if (what === "send" || what === "twice") await send();
        if (what === "twice") {
          life.sequence -= 1;
          await send();
        }
        if (what === "lose") life.sequence += 1;
        if (what === "late") {
          const node = someNode(name, `${name}${life.instance}`);
          const old = { node, sequence: (life.sequence += 1), series: steps(life.done) };
          const uptimeMs = clock.nowMs() - life.bornMs;
          late.push(() => say({ ...old, uptimeMs }));
        }
        // Killed after its last message: what it counted is kept, its next life begins at zero.
        if (what === "kill") {
          await send();
          truth += life.done;
          Object.assign(life, { ...born, instance: life.instance + 1 });
        }
        if (what === "wait") clock.advance(amount * 200);
        const now = (await value(STEPS)) ?? 0;
        expect(now).toBeGreaterThanOrEqual(shown);
        shown = now;
      }
      for (const [name, life] of lives) {
        truth += life.done;
        const node = someNode(name, `${name}${life.instance}`);
        const sequence = life.sequence + 1;
        await say({
          node,
          sequence,
          uptimeMs: clock.nowMs() - life.bornMs,
          series: steps(life.done),
        });
      }
      for (const arrive of late) await arrive();
      await settled();
      expect(await value(STEPS)).toBe(truth);
      await collector.stop();
    }),
    { seed: 20261123, numRuns: 60 },
  );
});

it("who worked before the collector began counts from there: a restart of it is no burst of work", async () => {
  const { clock, collector, say, value } = await startRig();
  clock.advance(2000);
  const node = someNode("a", "a0");
  await say({ node, sequence: 100, uptimeMs: 500_000, series: steps(1_000_000) });
  expect(await value(STEPS)).toBe(0);
  await say({ node, sequence: 101, uptimeMs: 501_000, series: steps(1_000_007) });
  expect(await value(STEPS)).toBe(7);
  await collector.stop();
});

it("who leaves in good order keeps its counts, and is not missed", async () => {
  const { clock, collector, say, value } = await startRig();
  const node = someNode("a", "a0");
  await say({ node, sequence: 1, series: steps(3) });
  await say({ node, sequence: 2, series: steps(5), leaving: true });
  await say({ node, sequence: 1, series: steps(3) });
  clock.advance(60_000);
  expect(await value(STEPS)).toBe(5);
  expect(await value('operant_collector_nodes{state="silent"}')).toBe(0);
  expect(await value('operant_collector_messages_total{outcome="stale"}')).toBe(1);
  await collector.stop();
});
