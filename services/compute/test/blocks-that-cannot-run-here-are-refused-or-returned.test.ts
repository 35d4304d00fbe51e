import { expect, it } from "vitest";

import { encodeManifest, OBJECTS, toHex } from "@operant/protocol";
import { createMetrics } from "@operant/telemetry";

import { settled, startNode, STUDY } from "./rig.ts";

it("a malformed block is settled and counted, and the node goes on", async () => {
  const metrics = createMetrics();
  const { compute, pool, blocks, enqueue } = await startNode(1, { metrics });
  await blocks.publish(Uint8Array.of(1, 2, 3), "junk");
  await enqueue(0);
  await settled();
  expect(pool.open).toHaveLength(1);
  expect(await blocks.pending()).toBe(1);
  const { counters } = await metrics.snapshot();
  expect(counters).toContainEqual({
    name: "operant_compute_refused_total",
    labels: { reason: "malformed" },
    value: 1,
  });
  await compute.stop(0);
});

it("a block whose manifest has not arrived yet comes again a little later", async () => {
  const { bus, clock, compute, pool, enqueue } = await startNode(1, { knows: false });
  await enqueue(0);
  await settled();
  expect(pool.open).toHaveLength(0);
  const manifests = await bus.objects(OBJECTS.manifests);
  await manifests.put(toHex(STUDY), encodeManifest({ id: STUDY, json: "{}", plugins: [] }));
  clock.advance(1000);
  await settled();
  expect(pool.open).toHaveLength(1);
  await compute.stop(0);
});
