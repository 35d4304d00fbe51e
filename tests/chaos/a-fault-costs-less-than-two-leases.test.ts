import { expect, it } from "vitest";

import type { DueFault, FaultKind, Scenario } from "@operant/simulation";
import { drawScenario, simulate } from "@operant/simulation";

const BLOCK_LEASE_MS = 30_000;
const LEAD_LEASE_MS = 10_000;
const AT_MS = 10_000;
const SEEDS = [1, 2];

/** A study of three quarters of a minute on three nodes, with leases and a standby, and nothing that goes wrong. */
function calm(): Partial<Scenario> {
  const { manifest } = drawScenario(1);
  return {
    manifest: { ...manifest, factors: [], subjects: 120 },
    subjects: 120,
    poison: new Map(),
    real: false,
    nodes: [1, 1, 1],
    standby: true,
    leases: true,
    blockSize: 1,
    window: 12,
    subjectMs: 1000,
    betweenFaultsMs: Infinity,
    troubleMs: 10 * AT_MS,
  };
}

const undisturbed = new Map<number, number>();

/** How long a seed's study takes without any fault, ms. */
async function calmMs(seed: number): Promise<number> {
  const ms = undisturbed.get(seed) ?? (await run(seed)).ms;
  undisturbed.set(seed, ms);
  return ms;
}

async function run(seed: number, kind?: FaultKind) {
  const faults = kind === undefined ? [] : [{ atMs: AT_MS, kind }];
  const simulation = await simulate(seed, { scenario: calm(), faults });
  expect(simulation.violation).toBeUndefined();
  return simulation;
}

it.each<FaultKind>([
  "node killed",
  "coordinator killed",
  "power failed",
  "broker stopped",
  "acknowledged tail lost",
  "store deleted",
  "buckets deleted",
  "consumers deleted",
])("%s in the middle: the study is less than two leases later", async (kind) => {
  for (const seed of SEEDS) {
    const { faults, ms } = await run(seed, kind);
    expect(faults.get(kind)).toBeGreaterThan(0);
    expect(ms - (await calmMs(seed))).toBeLessThan(2 * BLOCK_LEASE_MS);
  }
});

it("a node killed shortly before the end: seconds, not the acknowledgement wait", async () => {
  for (const seed of SEEDS) {
    const scenario = { ...calm(), subjectMs: 200 };
    const { ms } = await simulate(seed, { scenario });
    const faults: DueFault[] = [{ atMs: ms - 1500, kind: "node killed" }];
    const disturbed = await simulate(seed, { scenario, faults });
    expect(disturbed.violation).toBeUndefined();
    expect(disturbed.faults.get("node killed")).toBe(1);
    expect(disturbed.ms - ms).toBeLessThan(BLOCK_LEASE_MS / 3);
  }
});

it("the lead is taken over within two of its own leases", async () => {
  for (const seed of SEEDS) {
    const { timeline } = await run(seed, "power failed");
    const killed = timeline.find(({ who, what }) => who === "coordinator" && what === "killed");
    const leads = timeline.filter(({ what }) => what.startsWith("leads, term"));
    expect(leads).toHaveLength(2);
    expect((leads[1]?.atMs ?? Infinity) - (killed?.atMs ?? 0)).toBeLessThan(2 * LEAD_LEASE_MS);
  }
});
