import { expect, it } from "vitest";

import { bytes, onServer } from "./server.ts";

it("T13: of two who swap from one revision exactly one wins, also across a restart", async () => {
  await onServer(async (scene) => {
    const one = await (await scene.bus()).bucket("leases", { maxAgeMs: 60_000 });
    const two = await (await scene.bus()).bucket("leases", { maxAgeMs: 60_000 });
    let revision = (await one.create("block", bytes("0"))) ?? 0;
    for (let round = 0; round < 40; round += 1) {
      const answers = await Promise.all([
        one.update("block", bytes("one"), revision),
        two.update("block", bytes("two"), revision),
      ]);
      const won = answers.filter((answer) => answer !== undefined);
      expect(won).toHaveLength(1);
      revision = won[0] ?? 0;
    }
    await scene.server.kill();
    await scene.server.start();
    expect((await two.get("block"))?.revision).toBe(revision);
    expect(await two.update("block", bytes("stale"), revision - 1)).toBeUndefined();
  });
});
