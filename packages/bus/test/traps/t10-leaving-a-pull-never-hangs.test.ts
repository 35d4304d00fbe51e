import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import { expect, it } from "vitest";

import { bytes, onServer, texts } from "./server.ts";

const SOURCE = join(import.meta.dirname, "../../src/nats");

it("T10: ending while messages stream in takes less than two seconds and locks none of them", async () => {
  await onServer(async (scene) => {
    const options = { ackWaitMs: 30_000, maxDeliver: 50 };
    const sender = await (await scene.bus()).queue("jobs", options);
    const leaving = await scene.bus();
    const mine = await leaving.queue("jobs", options);
    const abort = new AbortController();
    const taking = mine.take(10, 30_000, abort.signal);
    const sent = ["a", "b", "c", "d"].map((word) => sender.publish(bytes(word), word));
    abort.abort();
    const startedMs = performance.now();
    expect(await taking).toEqual([]);
    await leaving.drain();
    expect(performance.now() - startedMs).toBeLessThan(2000);
    await Promise.all(sent);
    const got: string[] = [];
    while (got.length < 4 && performance.now() - startedMs < 5000) {
      got.push(...texts(await sender.take(10, 1000)));
    }
    expect(got.sort()).toEqual(["a", "b", "c", "d"]);
  });
});

it("T10: the adapter never uses consume() or fetch(), whose iterators hang when left", async () => {
  const guilty: string[] = [];
  for (const file of await readdir(SOURCE)) {
    const text = await readFile(join(SOURCE, file), "utf8");
    if (/\.(consume|fetch)\(/.test(text)) guilty.push(file);
  }
  expect(guilty).toEqual([]);
});
