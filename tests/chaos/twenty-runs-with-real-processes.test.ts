import { expect, it } from "vitest";

import { jsonOf, operant } from "../end-to-end/operant.ts";

const CLUSTERS = 2;
const RUNS = 10;

/** Ten seeds on a cluster of their own; clusters side by side, for they mostly wait for leases. */
async function tenRuns(cluster: number) {
  const seeds = ["--seed", String(1 + cluster * RUNS), "--runs", String(RUNS)];
  return operant(["chaos", "--processes", ...seeds, "--json"]);
}

it("twenty studies, two faults in each: the serial bytes, none lost, none twice, each ends by itself", async () => {
  const counts = new Map<string, number>();
  for (const finished of await Promise.all(
    Array.from({ length: CLUSTERS }, (_, i) => tenRuns(i)),
  )) {
    const said = jsonOf(finished);
    expect(said["violation"]).toBeUndefined();
    expect(said).toMatchObject({ ok: true, runs: RUNS });
    const faults = said["faults"] as Record<string, number>;
    for (const [fault, count] of Object.entries(faults)) {
      counts.set(fault, (counts.get(fault) ?? 0) + count);
    }
  }
  expect([...counts].filter(([, count]) => count === 0)).toEqual([]);
  expect(counts.size).toBe(8);
});
