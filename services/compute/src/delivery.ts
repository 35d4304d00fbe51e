import type { Clock, Delivery, Queue } from "@operant/bus";
import type { Block } from "@operant/protocol";
import { decodeBlock, toHex } from "@operant/protocol";
import type { Logger } from "@operant/telemetry";

import type { Lease, LeaseKeeper } from "./lease.ts";
import type { Manifests, NamedPlugin, Readiness } from "./manifests.ts";
import type { ComputeMetrics } from "./metrics.ts";
import type { Pool } from "./pool.ts";
import { publishUntilStored } from "./publish.ts";

/** What handling a block takes. */
export interface Workshop {
  readonly pool: Pool;
  readonly results: Queue;
  readonly manifests: Manifests;
  /** The framed answer to a block of a study with a plug-in that may not run here. */
  readonly refuse: (block: Block, plugin: NamedPlugin) => Uint8Array;
  readonly leases: LeaseKeeper;
  readonly clock: Clock;
  /** Time after which a block is somebody else's unless it is renewed, ms. */
  readonly leaseMs: number;
  readonly metrics: ComputeMetrics;
  readonly logger: Logger;
  /** Tells this process's results apart from everybody else's. */
  readonly instance: string;
  /** Resolves when a result may leave, in company where others are about to. */
  readonly boarding: () => Promise<void>;
  /** Told how long the broker took to store a result, ms. */
  readonly answered: (ms: number) => void;
  /** Aborted when waiting blocks are to be given back. */
  readonly draining: AbortSignal;
  /** Aborted when running blocks are to be given back, too. */
  readonly aborting: AbortSignal;
}

// How long a block rests that cannot be computed here now.
const RETURN_MS = 1000;

/**
 * Takes one delivered block to its end: computed, its result stored, then acknowledged; or given back.
 * Calls `computed` when it needs no thread any more. Never rejects.
 */
export async function handleDelivery(
  delivery: Delivery,
  shop: Workshop,
  computed: () => void,
): Promise<void> {
  if (delivery.deliveries > 1) shop.metrics.redelivered.add();
  const decoded = decodeBlock(delivery.data);
  if (!decoded.ok) {
    shop.metrics.refused.add(1, { reason: "malformed" });
    shop.logger.warn({ code: decoded.error.code }, `block refused: ${decoded.error.message}`);
    delivery.term(decoded.error.code);
    return;
  }
  try {
    await prepare(decoded.value, delivery, { ...shop, computed });
  } catch (error) {
    // The connection failed or is gone: the block comes again, here or elsewhere.
    shop.logger.warn({ err: error }, "block given back after an error of the bus");
    delivery.nak(RETURN_MS);
  }
}

/** The workshop as one block sees it. */
interface Bench extends Workshop {
  /** To be called when the block needs no thread any more. */
  readonly computed: () => void;
}

async function prepare(block: Block, delivery: Delivery, shop: Bench): Promise<void> {
  const study = await shop.manifests.get(toHex(block.study));
  if (study.kind === "absent") {
    shop.metrics.refused.add(1, { reason: "no_manifest" });
    delivery.nak(RETURN_MS);
    return;
  }
  if (study.kind === "refused") return refuse(block, study.plugin, delivery, shop);
  const lease = await shop.leases.hold(block, delivery.deliveries);
  if (lease === undefined) {
    shop.metrics.refused.add(1, { reason: "leased_elsewhere" });
    delivery.nak(shop.leaseMs / 3);
    return;
  }
  const stopBeating = beat(shop, () => {
    delivery.working();
    lease.renew();
  });
  try {
    await compute(block, study, lease, delivery, shop);
  } finally {
    stopBeating();
    await lease.release();
  }
}

/** Tells the coordinator, who tells the submitter; the block may still run on another node. */
async function refuse(
  block: Block,
  plugin: NamedPlugin,
  delivery: Delivery,
  shop: Bench,
): Promise<void> {
  shop.metrics.refused.add(1, { reason: "plugin_not_allowed" });
  const { results, instance, clock, aborting } = shop;
  await publishUntilStored(results, shop.refuse(block, plugin), instance, clock, aborting);
  await delivery.ack();
}

async function compute(
  block: Block,
  { manifest, served }: Extract<Readiness, { kind: "ready" }>,
  lease: Lease,
  delivery: Delivery,
  shop: Bench,
): Promise<void> {
  const startedMs = shop.clock.nowMs();
  const signal = AbortSignal.any([lease.lost, shop.aborting]);
  const whileWaiting = shop.draining;
  const answer = await shop.pool.run({
    block,
    fence: lease.fence,
    manifest,
    served,
    signal,
    whileWaiting,
  });
  shop.computed();
  if (answer.kind === "aborted") {
    shop.metrics.blocks.add(1, { outcome: "aborted" });
    // Whoever has the lease now is at work; a node that leaves gives its blocks back at once.
    delivery.nak(lease.lost.aborted ? RETURN_MS : 0);
    return;
  }
  await shop.boarding();
  for (const part of answer.parts) {
    const sentMs = shop.clock.nowMs();
    await publishUntilStored(shop.results, part, shop.instance, shop.clock, signal);
    shop.answered(shop.clock.nowMs() - sentMs);
  }
  await delivery.ack();
  shop.metrics.blocks.add(1, { outcome: answer.outcome });
  shop.metrics.blockSeconds.observe((shop.clock.nowMs() - startedMs) / 1000);
}

/** Calls `tell` at a third of the lease until the answer is called. */
function beat({ clock, leaseMs }: Workshop, tell: () => void): () => void {
  let cancel = clock.schedule(leaseMs / 3, again, "background");
  function again(): void {
    tell();
    cancel = clock.schedule(leaseMs / 3, again, "background");
  }
  return () => cancel();
}
