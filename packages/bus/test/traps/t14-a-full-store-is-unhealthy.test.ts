import { expect, it } from "vitest";

import type { ObjectStore } from "@operant/bus";

import { onServer, sleep } from "./server.ts";

const SMALL = `jetstream { max_file_store: 3MB, max_memory_store: 1MB }`;

it("T14: a server that cannot store is unhealthy by the second probe; one that can is healthy", async () => {
  await onServer(
    async (scene) => {
      const bus = await scene.bus({ limits: { bytes: 1 << 20 } });
      expect(await bus.probe(5000)).toMatchObject({ ok: true });
      const store = await bus.objects("filler");
      for (const size of [512 * 1024, 16 * 1024, 512]) await fill(store, size);
      const probes = [await bus.probe(3000), await bus.probe(3000)];
      expect(probes.some(({ ok }) => !ok)).toBe(true);
    },
    { configuration: SMALL },
  );
});

it("T14: a frozen server is unhealthy although its port still accepts", async () => {
  await onServer(async (scene) => {
    const bus = await scene.bus();
    expect(await bus.probe(5000)).toMatchObject({ ok: true });
    scene.server.freeze();
    expect(await bus.probe(500)).toMatchObject({ ok: false });
    scene.server.thaw();
    await sleep(50);
    expect(await bus.probe(5000)).toMatchObject({ ok: true });
  });
});

/** Puts objects of a size until one is refused. */
async function fill(store: ObjectStore, size: number): Promise<void> {
  for (let index = 0; index < 1000; index += 1) {
    const put = store.put(`${size}-${index}`, new Uint8Array(size).fill(1));
    const refused = await put.then(
      () => false,
      () => true,
    );
    if (refused) return;
  }
}
