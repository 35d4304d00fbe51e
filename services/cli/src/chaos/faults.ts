import { setTimeout as sleep } from "node:timers/promises";
import type { Chance } from "@operant/simulation";
import { LEASE_S, leaderOf, type RealCluster } from "./real-cluster.ts";

/** What is done to real processes. */
export const REAL_FAULTS = [
  "kill compute",
  "kill coordinator",
  "kill collector",
  "kill broker",
  "freeze compute",
  "freeze coordinator",
  "freeze broker",
  "wipe broker",
] as const;
export type RealFault = (typeof REAL_FAULTS)[number];

/** A fault, and the committed subjects at which it comes. */
export interface DueFault {
  readonly fault: RealFault;
  readonly atSubjects: number;
}

/** Longest time that a killed broker is away, ms. */
const MOST_DOWN_MS = 500;

/** Draws two faults: the first in turn, so that every kind has its runs, the second by chance. */
export function drawFaults(seed: number, chance: Chance, subjects: number): DueFault[] {
  const first = REAL_FAULTS[(seed - 1) % REAL_FAULTS.length] ?? REAL_FAULTS[0];
  const early = Math.floor(subjects / 3);
  return [
    { fault: first, atSubjects: chance.integer(1, early) },
    { fault: chance.pick(REAL_FAULTS), atSubjects: chance.integer(early + 1, 2 * early) },
  ];
}

/** Does it, and undoes what does not come back by itself; resolves when the fault is over. */
export async function inflict(
  fault: RealFault,
  cluster: RealCluster,
  chance: Chance,
): Promise<void> {
  const { broker } = cluster;
  const [verb, whom] = fault.split(" ");
  const target = { ...victims(cluster, chance), broker }[whom as "compute"];
  if (verb === "freeze") {
    target.freeze();
    await sleep(1000 * LEASE_S * (1.2 + 0.8 * chance.uniform()));
    target.thaw();
    return;
  }
  await target.kill();
  if (whom !== "broker") return;
  if (verb === "wipe") await broker.wipe();
  await sleep(chance.integer(10, MOST_DOWN_MS));
  await broker.start();
}

/** Whom a fault meets; processes come back by themselves. */
function victims(cluster: RealCluster, chance: Chance) {
  const { nodes, collector } = cluster;
  return { compute: chance.pick(nodes), coordinator: leaderOf(cluster), collector };
}
