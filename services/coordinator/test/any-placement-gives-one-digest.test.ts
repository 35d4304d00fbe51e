import { describe, expect, it } from "vitest";

import type { Bus, Delivery, Queue } from "@operant/bus";
import { createEmbeddedBus } from "@operant/bus";
import { QUEUES } from "@operant/protocol";

import { localPool } from "./local-pool.ts";
import { digestOf, runStudy, tinyStudy } from "./rig.ts";

const manifest = tinyStudy(40);
const serial = runStudy({ manifest, pool: localPool(), blockSize: 80 }).then(digestOf);

/** A bus that changes what is taken from one queue. */
function withQueue(name: string, change: (queue: Queue) => Queue): Bus {
  const bus = createEmbeddedBus();
  const queue: Bus["queue"] = async (wanted, options) => {
    const real = await bus.queue(wanted, options);
    return wanted === name ? change(real) : real;
  };
  return { ...bus, queue };
}

describe("the digest is that of the serial run", () => {
  it.each([1, 7, 64])("for blocks of %i", async (blockSize) => {
    const outcome = await runStudy({ manifest, pool: localPool(), blockSize });
    expect(digestOf(outcome)).toBe(await serial);
  });

  it("for measured blocks and a window of one", async () => {
    const outcome = await runStudy({ manifest, pool: localPool(), window: 1 });
    expect(digestOf(outcome)).toBe(await serial);
  });

  it.each([1, 2])("for %i real threads", async (threads) => {
    expect(digestOf(await runStudy({ manifest, threads }))).toBe(await serial);
  });

  it("for blocks in shuffled order", async () => {
    const order: number[] = [];
    const held: Delivery[] = [];
    const bus = withQueue(QUEUES.blocks, (queue) => ({
      ...queue,
      // Takes whatever is there and hands out the youngest first.
      async take(credit, waitMs, signal) {
        if (held.length === 0) held.push(...(await queue.take(50, waitMs, signal)));
        return held.splice(-credit).reverse();
      },
    }));
    const pool = localPool();
    const outcome = await runStudy({ manifest, pool, bus, blockSize: 3 });
    for (const { block } of pool.runs) order.push(block.firstSubject);
    expect(order).not.toEqual([...order].sort((a, b) => a - b));
    expect(digestOf(outcome)).toBe(await serial);
  });

  it("for results that all come twice, each second one an audit", async () => {
    const bus = withQueue(QUEUES.results, (queue) => ({
      ...queue,
      async publish(data, id) {
        await queue.publish(data, `${id}/again`);
        return queue.publish(data, id);
      },
    }));
    const outcome = await runStudy({ manifest, pool: localPool(), bus, blockSize: 5 });
    expect(digestOf(outcome)).toBe(await serial);
    expect(outcome).toMatchObject({ statement: { committed: 80, conflicts: 0, clean: true } });
    const verified = outcome.kind === "complete" ? outcome.statement.verified : 0;
    expect(verified).toBeGreaterThanOrEqual(70);
  });
});
