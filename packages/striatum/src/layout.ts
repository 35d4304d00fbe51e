import type { StriatalParameters } from "./parameters.ts";

/** The pathways in the order of the memory: D1 (direct, Go) then D2 (indirect, NoGo). */
export const PATHWAYS = ["d1", "d2"] as const;
export type Pathway = (typeof PATHWAYS)[number];

/**
 * Where a site lies: volumes are `[axon][action][pathway][neuron][contact]`.
 *
 * A *pair* is (axon, action), index axon·actions + action; it owns one eligibility trace and two
 * *runs* of `sites` consecutive volumes, index 2·pair + pathway. So all that an active axon drives
 * is one contiguous piece of memory.
 */
export interface Layout {
  readonly axons: number;
  readonly actions: number;
  readonly neurons: number;
  readonly contacts: number;
  /** Sites per run: neurons × contacts. */
  readonly sites: number;
  /** axons × actions. */
  readonly pairs: number;
  /** 2 × pairs. */
  readonly runs: number;
  /** Number of volumes: runs × sites. */
  readonly volumes: number;
}

/** Lays the memory out for an encoder's axons and a task's actions. */
export function layOut(
  axons: number,
  actions: number,
  { neurons, contacts }: Pick<StriatalParameters, "neurons" | "contacts">,
): Layout {
  const sites = neurons * contacts;
  const pairs = axons * actions;
  const runs = 2 * pairs;
  return { axons, actions, neurons, contacts, sites, pairs, runs, volumes: runs * sites };
}
