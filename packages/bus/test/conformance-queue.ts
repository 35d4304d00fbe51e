import { describe, expect, it } from "vitest";

import type { Delivery, Queue } from "@operant/bus";

import type { Pair } from "./harness.ts";
import { bytes, text } from "./harness.ts";

const OPTIONS = { ackWaitMs: 1000, maxDeliver: 3 };

/** Queues with explicit credit. */
export function queueCases(pair: Pair): void {
  const open = (): Promise<Queue> => pair.one.queue("jobs", OPTIONS);

  describe("queue", () => {
    it("gives at most the credit, oldest first, and each message once", async () => {
      const queue = await open();
      const other = await pair.two.queue("jobs", OPTIONS);
      for (const word of ["a", "b", "c"]) await queue.publish(bytes(word), word);
      const given = await queue.take(2, 1000);
      expect(words(given)).toEqual(["a", "b"]);
      const rest = await other.take(5, 1000);
      expect(words(rest)).toEqual(["c"]);
      expect(await queue.pending()).toBe(3);
      for (const delivery of [...given, ...rest]) expect(await delivery.ack()).toBe(true);
      expect(await queue.pending()).toBe(0);
    });

    it("a waiting taker is woken by the first message; an abort answers empty", async () => {
      const queue = await open();
      const waiting = queue.take(5, 60_000);
      await queue.publish(bytes("a"), "a");
      expect(words(await waiting)).toEqual(["a"]);
      const abort = new AbortController();
      const aborted = queue.take(5, 60_000, abort.signal);
      abort.abort();
      expect(await aborted).toEqual([]);
    });

    it("an empty answer comes after the wait", async () => {
      const queue = await open();
      const waiting = queue.take(1, 1000);
      await pair.harness.elapse(1100);
      expect(await waiting).toEqual([]);
    });

    it("the same id is stored once, even after an ack; a new id is stored", async () => {
      const queue = await open();
      const stored = await queue.publish(bytes("a"), "s/0-4/1");
      expect(stored.kind).toBe("stored");
      await settle(queue);
      const again = await queue.publish(bytes("a"), "s/0-4/1");
      expect(again).toEqual({ ...stored, kind: "duplicate" });
      expect((await queue.publish(bytes("a"), "s/0-4/2")).kind).toBe("stored");
      expect(await queue.pending()).toBe(1);
    });

    it("an unsettled delivery comes again after the acknowledgement wait", async () => {
      const queue = await open();
      await queue.publish(bytes("a"), "a");
      const [first] = await queue.take(1, 1000);
      const again = queue.take(1, 60_000);
      await pair.harness.elapse(1100);
      const [second] = await again;
      expect(second?.deliveries).toBe(2);
      // A late ack is accepted, and proves nothing about ownership.
      expect(await first?.ack()).toBe(true);
      expect(await queue.pending()).toBe(0);
    });

    it("working() keeps a delivery for another wait", async () => {
      const queue = await open();
      await queue.publish(bytes("a"), "a");
      const [held] = await queue.take(1, 1000);
      for (let round = 0; round < 4; round += 1) {
        await pair.harness.elapse(500);
        held?.working();
      }
      const nothing = queue.take(1, 100);
      await pair.harness.elapse(200);
      expect(await nothing).toEqual([]);
      expect(await held?.ack()).toBe(true);
    });

    it("nak gives it back, now or after a delay; term settles it", async () => {
      const queue = await open();
      await queue.publish(bytes("a"), "a");
      (await queue.take(1, 1000))[0]?.nak();
      const [again] = await queue.take(1, 5000);
      expect(again?.deliveries).toBe(2);
      again?.nak(500);
      const third = queue.take(1, 60_000);
      await pair.harness.elapse(900);
      const [last] = await third;
      expect(last?.deliveries).toBe(3);
      last?.term("hopeless");
      await empty(pair, queue);
    });

    it("after its last delivery a message is set aside", async () => {
      const queue = await open();
      await queue.publish(bytes("a"), "a");
      for (let round = 0; round < 3; round += 1) (await queue.take(1, 5000))[0]?.nak();
      await empty(pair, queue);
    });

    it("what is set aside is listed with its reason, and requeued", async () => {
      const queue = await open();
      await queue.publish(bytes("a"), "a");
      for (let round = 0; round < 3; round += 1) (await queue.take(1, 5000))[0]?.nak();
      await queue.publish(bytes("b"), "b");
      (await queue.take(1, 5000))[0]?.term("hopeless");
      let aside = await queue.setAside(10);
      for (let round = 0; round < 50 && aside.length < 2; round += 1) {
        await pair.harness.elapse(20);
        aside = await queue.setAside(10);
      }
      expect(aside.map(({ data, why, reason }) => [text(data), why, reason])).toEqual([
        ["a", "deliveries", undefined],
        ["b", "terminated", "hopeless"],
      ]);
      const [first] = aside;
      expect(first && (await queue.requeue(first, "a/2")).kind).toBe("stored");
      expect(words(await queue.take(5, 5000))).toEqual(["a"]);
      expect((await queue.setAside(10)).map(({ data }) => text(data))).toEqual(["b"]);
    });

    it("purge drops what is left", async () => {
      const queue = await open();
      for (const word of ["a", "b"]) await queue.publish(bytes(word), word);
      await queue.purge();
      expect(await queue.pending()).toBe(0);
      await empty(pair, queue);
    });

    it("payloads are copies on both sides", async () => {
      const queue = await open();
      const data = bytes("before");
      await queue.publish(data, "a");
      data.fill(0);
      const [first] = await queue.take(1, 1000);
      first?.data.fill(0);
      first?.nak();
      expect(words(await queue.take(1, 5000))).toEqual(["before"]);
    });
  });
}

function words(deliveries: Delivery[]): (string | undefined)[] {
  return deliveries.map((delivery) => text(delivery.data));
}

async function settle(queue: Queue): Promise<void> {
  for (const delivery of await queue.take(100, 1000)) await delivery.ack();
}

async function empty(pair: Pair, queue: Queue): Promise<void> {
  const nothing = queue.take(1, 100);
  await pair.harness.elapse(200);
  expect(await nothing).toEqual([]);
}
