import { expect, it } from "vitest";

import type { Scenario } from "@operant/simulation";
import { drawScenario, simulate } from "@operant/simulation";

/** A calm study of 1,000 blocks on so many nodes. */
async function exchangesPerBlock(nodes: number): Promise<number> {
  const { manifest } = drawScenario(1);
  const calm: Partial<Scenario> = {
    manifest: { ...manifest, subjects: 2000, failures: { policy: "stop" } },
    subjects: 2000 * manifest.factors.reduce((product, { levels }) => product * levels.length, 1),
    poison: new Map(),
    real: false,
    nodes: Array.from({ length: nodes }, () => 1),
    blockSize: 2,
    window: 256,
    subjectMs: 50,
    betweenFaultsMs: Infinity,
  };
  const { ok, subjects, coordinatorExchanges } = await simulate(1, { scenario: calm });
  expect(ok).toBe(true);
  return coordinatorExchanges / (subjects / 2);
}

it("what the coordinator exchanges with the broker per block is the same for 5 nodes and for 100", async () => {
  const few = await exchangesPerBlock(5);
  const many = await exchangesPerBlock(100);
  expect(many).toBeLessThan(1.2 * few);
});
