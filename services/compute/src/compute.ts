import { randomUUID } from "node:crypto";

import type { Bus, Clock, Delivery } from "@operant/bus";
import { BusError, systemClock } from "@operant/bus";
import type { Worker } from "@operant/protocol";
import { OBJECTS, QUEUE_SETTINGS, QUEUES } from "@operant/protocol";
import type { Logger, Metrics } from "@operant/telemetry";
import { quietLogger, quietMetrics } from "@operant/telemetry/quiet";

import type { Crew } from "./crew.ts";
import { startCrew } from "./crew.ts";
import type { Workshop } from "./delivery.ts";
import { handleDelivery } from "./delivery.ts";
import { createDepartures } from "./departures.ts";
import type { LeaseKeeper } from "./lease.ts";
import { uncontestedLeases } from "./lease.ts";
import { createManifests } from "./manifests.ts";
import { declareComputeMetrics } from "./metrics.ts";
import type { Participants } from "./participants-port.ts";
import type { PluginPolicy } from "./plugin-policy.ts";
import { ANY_PLUGIN } from "./plugin-policy.ts";
import { COMPANY_MS, createPace } from "./pace.ts";
import type { Pool } from "./pool.ts";
import { createThreadPool } from "./pool.ts";
import { pause } from "./publish.ts";
import { refusalOf } from "./refusal.ts";

export interface ComputeOptions {
  readonly bus: Bus;
  /** Worker threads. Default: as many as the machine runs in parallel. */
  readonly threads?: number;
  /** Threads that were started before; the node ends them when it stops. Default: its own. */
  readonly crew?: Crew;
  /** Blocks held beyond the threads, so that none waits for the queue. Default: see `createPace`. */
  readonly reserve?: number;
  /** Name of this node in results and logs. Default "local". */
  readonly node?: string;
  /** Version of the product, in results. */
  readonly version?: string;
  /** Time without a step after which a block is given up, ms. Default 30,000. */
  readonly hangMs?: number;
  /** Most memory of one thread in MiB. Default: its part of 70 % of this machine or container. */
  readonly memoryMb?: number;
  readonly clock?: Clock;
  /** Time after which a block whose node fell silent is free, ms; the same for everybody. Default 30,000. */
  readonly leaseMs?: number;
  /** Who may compute a block. Default: whoever takes it from the queue. */
  readonly leases?: LeaseKeeper;
  /** Which plug-ins may run here. Default: all, as in a process whose user submits its studies. */
  readonly policy?: PluginPolicy;
  /** Where served participants of a study are asked. Default: nowhere, they run in the threads. */
  readonly participants?: Participants;
  /** Where blocks are computed. Default: worker threads; a simulation puts its own here. */
  readonly pool?: Pool;
  readonly metrics?: Metrics;
  readonly logger?: Logger;
}

/** A running compute node. */
export interface Compute {
  readonly threads: number;
  /** Environment steps taken so far, live; differences over time give the rate. */
  steps(): number;
  /**
   * Stops taking blocks, gives waiting ones back at once, lets running ones finish for up to `graceMs`
   * (default 1,000), gives back the rest, and ends the threads.
   */
  stop(graceMs?: number): Promise<void>;
}

const TAKE_MS = 5000;
const REOPEN_MS = 1000;
const HELD_PER_THREAD = 8;

/** Joins the bus as a compute node. May join and leave at any time. */
export async function startCompute(options: ComputeOptions): Promise<Compute> {
  const { bus, clock = systemClock, leaseMs = QUEUE_SETTINGS.ackWaitMs } = options;
  const queueing = { ...QUEUE_SETTINGS, ackWaitMs: leaseMs };
  const logger = options.logger ?? quietLogger;
  const registry = options.metrics ?? quietMetrics;
  const metrics = declareComputeMetrics(registry);
  const worker = workerOf(options);
  const policy = options.policy ?? ANY_PLUGIN;
  const pool = options.pool ?? createThreadPool(poolOptions(options, clock, worker));
  const pace = createPace(pool.threads, () => clock.nowMs());
  const together = (): number => (options.reserve === undefined ? pace.together() : 1);
  const reserve = (): number => options.reserve ?? pace.reserve();
  const draining = new AbortController();
  const aborting = new AbortController();
  const held = new Set<Promise<void>>();
  let computing = 0;
  let freed = signalOf();
  const departures = createDepartures({
    clock,
    together,
    mostMs: COMPANY_MS,
    expectsMore: () => computing > 0 && !draining.signal.aborted,
  });

  const shop: Workshop = {
    pool,
    results: await bus.queue(QUEUES.results, queueing),
    manifests: createManifests({
      manifests: await bus.objects(OBJECTS.manifests),
      plugins: await bus.objects(OBJECTS.plugins),
      policy,
    }),
    refuse: (block, plugin) => refusalOf(block, plugin, { policy, worker }),
    leases: options.leases ?? uncontestedLeases,
    clock,
    leaseMs,
    metrics,
    logger,
    instance: randomUUID(),
    boarding: () => departures.board(),
    answered: (ms) => pace.answered(ms),
    draining: draining.signal,
    aborting: aborting.signal,
  };

  /**
   * Takes no more than can start soon; waits while every place is held. A computed block whose result is
   * on its way leaves its place, or a far broker would idle the threads; how many may be on their way is
   * limited, for when the broker is gone. Short blocks are taken several at a time.
   */
  async function pull(): Promise<void> {
    const blocks = await bus.queue(QUEUES.blocks, queueing);
    while (!draining.signal.aborted) {
      const company = together();
      const places = pool.threads + reserve() + (company > 1 ? company : 0);
      const mostHeld = (HELD_PER_THREAD - 1) * pool.threads + places;
      const credit = Math.min(places - computing, mostHeld - held.size);
      if (credit < company) {
        await freed.promise;
        continue;
      }
      for (const delivery of await blocks.take(credit, TAKE_MS, draining.signal)) {
        hold(delivery);
      }
      metrics.held.set(held.size);
    }
  }

  function hold(delivery: Delivery): void {
    let inPlace = true;
    computing += 1;
    const computed = (): void => {
      if (!inPlace) return;
      inPlace = false;
      computing -= 1;
      pace.computed();
      freed.fire();
      freed = signalOf();
    };
    const handled = handleDelivery(delivery, shop, computed).finally(() => {
      held.delete(handled);
      metrics.held.set(held.size);
      computed();
      freed.fire();
      freed = signalOf();
    });
    held.add(handled);
  }

  let counted = 0;
  registry.onCollect(() => {
    const steps = pool.steps();
    metrics.steps.add(steps - counted);
    counted = steps;
    metrics.threads.set(pool.threads);
    metrics.held.set(held.size);
  });

  const pulling = keepTrying(pull, { clock, logger, signal: draining.signal });

  return {
    threads: pool.threads,
    steps: () => pool.steps(),
    async stop(graceMs = 1000) {
      draining.abort();
      departures.leave();
      freed.fire();
      await pulling;
      if (graceMs <= 0) aborting.abort();
      const cancel = clock.schedule(graceMs, () => aborting.abort());
      await Promise.all(held);
      cancel();
      await pool.close();
    },
  };
}

function workerOf({ node = "local", version = "0.1.0" }: ComputeOptions): Worker {
  const runtime = `node ${process.versions.node}`;
  return { node, runtime, version, architecture: process.arch };
}

function poolOptions(options: ComputeOptions, clock: Clock, worker: Worker) {
  return {
    crew: options.crew ?? startCrew(options),
    maxPayload: options.bus.maxPayload,
    worker,
    clock,
    ...(options.participants === undefined ? {} : { participants: options.participants }),
    hangMs: options.hangMs ?? 30_000,
  };
}

/** Runs a loop again after any error of the bus, until it is closed or `signal` ends it. */
async function keepTrying(
  loop: () => Promise<void>,
  { clock, logger, signal }: { clock: Clock; logger: Logger; signal: AbortSignal },
): Promise<void> {
  while (!signal.aborted) {
    try {
      await loop();
    } catch (error) {
      if (error instanceof BusError && error.code === "OPERANT_BUS_CLOSED") return;
      logger.warn({ err: error }, "the queue of blocks failed; opening it again");
      await pause(clock, REOPEN_MS, signal).catch(() => {});
    }
  }
}

function signalOf(): { readonly promise: Promise<void>; fire(): void } {
  let fire = (): void => {};
  const promise = new Promise<void>((resolve) => {
    fire = resolve;
  });
  return { promise, fire };
}
