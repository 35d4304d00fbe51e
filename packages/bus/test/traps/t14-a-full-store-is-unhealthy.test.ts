import { expect, it } from "vitest";

import { onServer, sleep } from "./server.ts";

const SMALL = `jetstream { max_file_store: 3MB, max_memory_store: 1MB }`;

it("T14: a server that cannot store is unhealthy by the second probe; one that can is healthy", async () => {
  await onServer(
    async (scene) => {
      const bus = await scene.bus({ limits: { bytes: 1 << 20 } });
      expect(await bus.probe(5000)).toMatchObject({ ok: true });
      const store = await bus.objects("filler");
      const chunk = new Uint8Array(512 * 1024).fill(1);
      for (let index = 0; index < 10; index += 1) {
        if (
          await store.put(`${index}`, chunk).then(
            () => false,
            () => true,
          )
        )
          break;
      }
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
