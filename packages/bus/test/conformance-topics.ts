import { describe, expect, it } from "vitest";

import type { Message, Subscription } from "@operant/bus";
import { BusError } from "@operant/bus";

import type { Pair } from "./harness.ts";
import { bytes, text } from "./harness.ts";

/** Publish, subscribe, request, drain. */
export function topicCases(pair: Pair): void {
  describe("topics", () => {
    it("every subscriber without a group gets every message, in order", async () => {
      const heard = [pair.one.subscribe("a.b"), pair.two.subscribe("a.b")];
      await settled(pair);
      for (const word of ["x", "y", "z"]) pair.one.publish("a.b", bytes(word));
      for (const subscription of heard)
        expect(await first(subscription, 3)).toEqual(["x", "y", "z"]);
    });

    it("members of a group get each message once between them", async () => {
      const members = [pair.one.subscribe("jobs", "g"), pair.two.subscribe("jobs", "g")];
      await settled(pair);
      for (let index = 0; index < 50; index += 1) pair.one.publish("jobs", bytes(`${index}`));
      await settled(pair);
      for (const member of members) member.stop();
      const heard = await Promise.all(members.map((member) => first(member, 99)));
      expect(heard.flat().sort()).toEqual(Array.from({ length: 50 }, (_, i) => `${i}`).sort());
    });

    it("a request is answered by one responder", async () => {
      const subscription = pair.two.subscribe("echo");
      await settled(pair);
      const serving = (async () => {
        for await (const message of subscription) {
          message.respond?.(bytes(`${text(message.data)}!`));
          subscription.stop();
        }
      })();
      expect(text(await pair.one.request("echo", bytes("hi"), 5000))).toBe("hi!");
      await serving;
    });

    it("a request without listeners fails at once, without an answer in time", async () => {
      await expect(pair.one.request("void", bytes("?"), 60_000)).rejects.toMatchObject({
        code: "OPERANT_BUS_NO_RESPONDERS",
      });
      pair.two.subscribe("silent");
      await settled(pair);
      await Promise.all([
        expect(pair.one.request("silent", bytes("?"), 300)).rejects.toMatchObject({
          code: "OPERANT_BUS_TIMEOUT",
        }),
        pair.harness.elapse(400),
      ]);
    });

    it("the receiver's bytes are its own", async () => {
      const subscription = pair.two.subscribe("mine");
      await settled(pair);
      const data = bytes("before");
      pair.one.publish("mine", data);
      data.fill(0);
      expect(await first(subscription, 1)).toEqual(["before"]);
    });

    it("drain ends subscriptions after what has arrived, then refuses", async () => {
      const subscription = pair.two.subscribe("last");
      await settled(pair);
      pair.one.publish("last", bytes("word"));
      await settled(pair);
      await pair.two.drain();
      expect(await first(subscription, 99)).toEqual(["word"]);
      await pair.two.closed;
      expect(() => pair.two.publish("last", bytes("late"))).toThrow(BusError);
    });

    it("a reader that falls far behind loses the newest, and nobody else does", async () => {
      const [asleep, awake] = [pair.one.subscribe("fast"), pair.two.subscribe("fast")];
      await settled(pair);
      const reading = first(awake, 70_000);
      for (let index = 0; index < 70_000; index += 1) {
        pair.one.publish("fast", bytes(`${index}`));
        if (index % 5000 > 0) continue;
        await settled(pair);
        await new Promise((resolve) => setImmediate(resolve));
      }
      expect(await reading).toHaveLength(70_000);
      await settled(pair);
      asleep.stop();
      const kept = await first(asleep, 70_000);
      expect(kept).toHaveLength(65_536);
      expect(kept.at(-1)).toBe("65535");
    });

    it("a probe writes and reads back; after drain it fails without throwing", async () => {
      expect(await pair.one.probe(5000)).toMatchObject({ ok: true });
      await pair.one.drain();
      expect(await pair.one.probe(1000)).toMatchObject({ ok: false });
    });

    it("oversized payloads and wildcard subjects are refused by name", () => {
      const huge = new Uint8Array(pair.one.maxPayload + 1);
      expect(() => pair.one.publish("a", huge)).toThrow(/split it/);
      expect(() => pair.one.publish("a.*", bytes("x"))).toThrow(/joined by dots/);
    });
  });
}

/** Reads up to `count` messages as text, ending earlier when the subscription ends. */
async function first(subscription: Subscription, count: number): Promise<string[]> {
  const heard: string[] = [];
  for await (const message of subscription as AsyncIterable<Message>) {
    heard.push(text(message.data) ?? "");
    if (heard.length === count) break;
  }
  return heard;
}

/** Makes one round trip on each connection, so that what was sent before has been seen. */
async function settled({ one, two }: Pair): Promise<void> {
  for (const bus of [one, two]) {
    await bus.request("nobody.listens.here", new Uint8Array(0), 5000).catch(() => {});
  }
}
