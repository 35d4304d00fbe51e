import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";

import { createEmbeddedBroker } from "@operant/bus";
import { fromHex } from "@operant/protocol";
import { manifestId } from "@operant/study";

import { digestHere, manifestOf } from "../cluster/cluster.ts";
import { sendBarrage } from "./barrage.ts";
import { handlersOf } from "./handlers.ts";
import { startServices, STUDY } from "./services.ts";

// Most of the time would go into the stack traces of 100,000 refusals.
Error.stackTraceLimit = 0;

it("100,000 strange messages stop no service, change no bit and are all counted", async () => {
  const manifest = manifestOf(STUDY);
  const here = await digestHere(manifest);
  const broker = createEmbeddedBroker();
  const services = await startServices(() => Promise.resolve(broker.connect()));
  const handlers = handlersOf(fromHex(manifestId(manifest)) ?? new Uint8Array(0));

  await services.submit(manifest);
  const rounds = Math.ceil(100_000 / (100 * handlers.length));
  const barrage = await sendBarrage(broker.connect(), handlers, { seed: 20261123, rounds });
  expect(barrage.sent).toBeGreaterThanOrEqual(100_000);
  expect(await services.digest()).toBe(here);
  for (const [series, count] of barrage.expected) {
    expect(count).toBeGreaterThan(10_000);
    while ((await services.counted(series)) < count) await sleep(50);
    expect({ series, counted: await services.counted(series) }).toEqual({ series, counted: count });
  }
  await services.stop();
});
