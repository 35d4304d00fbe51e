import type { Observable } from "rxjs";

import type { Bus, Clock, Delivery } from "@operant/bus";
import { systemClock } from "@operant/bus";
import type { LiveEvent } from "@operant/protocol";
import {
  decodeBlockResult,
  encodeManifest,
  fromHex,
  MAX_BLOCK_SUBJECTS,
  OBJECTS,
  QUEUE_SETTINGS,
  QUEUES,
  toHex,
} from "@operant/protocol";
import type { FailurePolicy, Manifest } from "@operant/study";
import { manifestId, manifestJson } from "@operant/study";
import type { Logger, Metrics } from "@operant/telemetry";
import { quietLogger, quietMetrics } from "@operant/telemetry/quiet";

import { keepCollecting } from "./collecting.ts";
import type { Archive, Outcome, StudyRun } from "./contract.ts";
import { CoordinatorError } from "./errors.ts";
import { reportProgress } from "./live.ts";
import { keepLookout } from "./lookout.ts";
import { declareCoordinatorMetrics } from "./metrics.ts";
import type { Progress } from "./progress.ts";
import { adaptiveSizing, fixedSizing } from "./sizing.ts";
import { createStudyRun, endsForGood } from "./study-run.ts";
import { wait } from "./wait.ts";

export interface CoordinatorOptions {
  readonly bus: Bus;
  readonly clock?: Clock;
  /** Time after which an unsettled message is given to somebody else, ms; the same for everybody. Default 30,000. */
  readonly leaseMs?: number;
  readonly metrics?: Metrics;
  /** Told of progress after every result, and of what a person should know of. */
  readonly onEvent?: (event: LiveEvent) => void;
  readonly logger?: Logger;
}

/** A plug-in's module as the bundler gives it. */
export interface StudyModule {
  readonly name: string;
  /** SHA-256 of `bytes`, hexadecimal. */
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** A study handed to a coordinator. */
export interface Submission {
  readonly manifest: Manifest;
  /** The modules of the plug-ins that the manifest names. */
  readonly modules?: readonly StudyModule[];
  /** Where results go; opened and closed by the caller. */
  readonly dataset: Archive;
  /** What a subject that fails for good does to the study. Default: as the manifest says. */
  readonly failures?: FailurePolicy;
  /** Subjects per block, 1 to 65,536. Default: measured, so that a block takes about 100 ms. */
  readonly blockSize?: number;
  /** Most blocks on their way at once, shared with the other studies that run. Default 256. */
  readonly window?: number;
  /** Failures of a subject alone after which it is given up, if they may be the machine's. Default 3. */
  readonly tries?: number;
  /** Silence after which everything on its way is enqueued again, ms. Default ten minutes. */
  readonly quietMs?: number;
}

/** A study on its way. */
export interface StudyHandle {
  /** Emits at once and after every result; completes when the study ends. */
  readonly progress: Observable<Progress>;
  /** Never rejects. */
  readonly finished: Promise<Outcome>;
  /** Enqueues nothing more until `resume`; what is on its way is still taken. */
  pause(): void;
  resume(): void;
  /** Ends it as interrupted; the same submission resumes it. */
  stop(): Promise<void>;
  /** Ends it as interrupted and drops what is on its way; what is committed stays. */
  cancel(): Promise<void>;
}

/** Brings studies from missing to committed. */
export interface Coordinator {
  /** Throws CoordinatorError for bad options or a study that is on its way already. */
  submit(submission: Submission): Promise<StudyHandle>;
  /** Interrupts every study and stops listening. */
  stop(): Promise<void>;
}

const TAKE = 32;
const TAKE_MS = 5000;
// While many blocks are on their way their results are taken so often: together they share an exchange
// with the broker, a group of records on disk, and what is sent out in their place.
const COMPANY_MS = 100;
const RETURN_MS = 1000;

/** Starts a coordinator: one loop over the results of all its studies. */
export async function createCoordinator(options: CoordinatorOptions): Promise<Coordinator> {
  const { bus, clock = systemClock, leaseMs = QUEUE_SETTINGS.ackWaitMs } = options;
  const queueing = { ...QUEUE_SETTINGS, ackWaitMs: leaseMs };
  const logger = options.logger ?? quietLogger;
  const registry = options.metrics ?? quietMetrics;
  const metrics = declareCoordinatorMetrics(registry);
  const runs = new Map<string, StudyRun>();
  /** Studies that ended for good: their late results are useless. */
  const over = new Set<string>();
  const stopping = new AbortController();
  // All at once: far from the broker each costs several round trips.
  const [blocks, opened, manifests, plugins] = await Promise.all([
    bus.queue(QUEUES.blocks, queueing),
    bus.queue(QUEUES.results, queueing),
    bus.objects(OBJECTS.manifests),
    bus.objects(OBJECTS.plugins),
  ]);
  let results = opened;

  function outstanding(): number {
    let blocks = 0;
    for (const run of runs.values()) blocks += run.outstanding;
    return blocks;
  }

  registry.onCollect(() => {
    metrics.studies.set(runs.size);
    metrics.outstanding.set(outstanding());
  });
  registry.onCollect(async () => metrics.pending.set(await blocks.pending()));

  async function collect(): Promise<void> {
    results = await bus.queue(QUEUES.results, queueing);
    while (!stopping.signal.aborted) {
      const deliveries = await results.take(TAKE, TAKE_MS, stopping.signal);
      await Promise.all(deliveries.map(handle));
      const waits = deliveries.length < TAKE && outstanding() > TAKE;
      if (waits) await wait(clock, COMPANY_MS, stopping.signal);
    }
  }

  /** Acknowledges only what is safe on disk or surely useless. */
  async function handle(delivery: Delivery): Promise<void> {
    const decoded = decodeBlockResult(delivery.data);
    if (!decoded.ok) {
      metrics.results.add(1, { outcome: "malformed" });
      logger.error({ code: decoded.error.code }, `result refused: ${decoded.error.message}`);
      delivery.term(decoded.error.code);
      return;
    }
    const study = toHex(decoded.value.block.study);
    const run = runs.get(study);
    if (run === undefined) metrics.results.add(1, { outcome: "foreign" });
    // A study that is not here may be submitted in a moment, as after a restart.
    const taken = run ? await run.accept(decoded.value, delivery.data) : over.has(study);
    if (taken) await delivery.ack();
    else delivery.nak(RETURN_MS);
  }

  function running(): number {
    let count = 0;
    for (const { paused } of runs.values()) count += paused ? 0 : 1;
    return Math.max(1, count);
  }

  const collecting = keepCollecting(collect, stopping.signal, clock, logger);

  return {
    async submit(submission) {
      checkSubmission(submission);
      const { manifest, dataset } = submission;
      const study = manifestId(manifest);
      const id = fromHex(study) ?? new Uint8Array(0);
      if (runs.has(study)) {
        const text = `study ${study.slice(0, 12)} is on its way already; wait until it ends`;
        throw new CoordinatorError("OPERANT_COORDINATOR_DUPLICATE", text);
      }
      const framed = encodeManifest({ id, json: manifestJson(manifest), plugins: [] });
      const publish = async (): Promise<void> => {
        const { modules = [] } = submission;
        await Promise.all(modules.map(({ sha256, bytes }) => plugins.put(sha256, bytes)));
        // Last: it stands for all of them.
        await manifests.put(study, framed);
      };
      await publish();
      const { blockSize, window = 256, tries = 3, quietMs = 600_000 } = submission;
      const sizing = sizingFor(submission.manifest, blockSize, bus.maxPayload);
      // Blocks last about as long whosever they are: equal windows are equal time on the nodes.
      const share = (): number => Math.max(1, Math.floor(window / running()));
      const limits = { sizing, window: share, tries, quietMs };
      const notify = options.onEvent ?? (() => {});
      const child = logger.child({ study: manifest.study });
      const shared = { clock, metrics, logger: child, notify, blocks };
      const policy = { ...manifest, failures: submission.failures ?? manifest.failures };
      const run = createStudyRun({ id, manifest: policy, archive: dataset, ...limits, ...shared });
      runs.set(study, run);
      over.delete(study);
      const endLookout = keepLookout({
        clock,
        everyMs: leaseMs / 2,
        outstanding: () => run.outstanding,
        heard: () => run.heard,
        stowed: async () => (await blocks.pending()) + (await results.pending()),
        restore: async () => {
          if ((await manifests.get(study)) === undefined) await publish();
        },
        onLost: () => run.enqueueAgain("the broker has lost what it was given"),
      });
      void run.finished.then((outcome) => {
        endLookout();
        runs.delete(study);
        if (endsForGood(outcome)) over.add(study);
        return outcome;
      });
      if (options.onEvent) reportProgress(run, { id, name: manifest.study }, options.onEvent);
      run.start();
      return {
        progress: run.progress,
        finished: run.finished,
        pause: () => run.pause(),
        resume: () => run.resume(),
        stop: () => run.stop(),
        cancel: () => run.stop("cancelled"),
      };
    },
    async stop() {
      await Promise.all([...runs.values()].map((run) => run.stop()));
      stopping.abort();
      await collecting;
    },
  };
}

/** Subjects of a block that steps over the network: as many as share a message well. */
const SERVED_BLOCK = 256;

function sizingFor({ versions }: Manifest, blockSize: number | undefined, maxPayload: number) {
  if (blockSize !== undefined) return fixedSizing(blockSize);
  return versions.served === undefined ? adaptiveSizing(maxPayload) : fixedSizing(SERVED_BLOCK);
}

function checkSubmission({ blockSize = 1, window = 1, tries = 1, quietMs = 1 }: Submission): void {
  const options = { blockSize, window, tries, quietMs };
  for (const [name, value] of Object.entries(options)) {
    const most = name === "blockSize" ? MAX_BLOCK_SUBJECTS : Number.MAX_SAFE_INTEGER;
    if (Number.isInteger(value) && value >= 1 && value <= most) continue;
    const text = `${name} is ${value}; give a whole number from 1 to ${most}`;
    throw new CoordinatorError("OPERANT_COORDINATOR_BAD_OPTION", text);
  }
}

/** Starts a coordinator for one study; `stop` ends both. */
export async function startCoordinator(
  options: CoordinatorOptions & Submission,
): Promise<StudyHandle> {
  checkSubmission(options);
  const coordinator = await createCoordinator(options);
  const handle = await coordinator.submit(options);
  const finished = handle.finished.then(async (outcome) => {
    await coordinator.stop();
    return outcome;
  });
  return {
    ...handle,
    finished,
    async stop() {
      await coordinator.stop();
      await finished;
    },
    async cancel() {
      await handle.cancel();
      await finished;
    },
  };
}
