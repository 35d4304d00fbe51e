import type { Bus, ManualClock, Queue } from "@operant/bus";
import { createEmbeddedBus, createManualClock } from "@operant/bus";
import type { Compute, ComputeOptions, Pool, PoolAnswer, PoolJob } from "@operant/compute-service";
import { startCompute } from "@operant/compute-service";
import {
  encodeBlock,
  encodeManifest,
  OBJECTS,
  QUEUE_SETTINGS,
  QUEUES,
  toHex,
} from "@operant/protocol";

/** Study id of every block here. */
export const STUDY = new Uint8Array(32).fill(5);

/** A pool whose jobs wait until the test ends them; like threads, it begins only so many at a time. */
export interface HandPool extends Pool {
  /** Jobs handed over and not yet ended, in order. */
  readonly open: { readonly job: PoolJob; end(answer: PoolAnswer): void }[];
}

/** Creates a pool worked by hand. Its jobs end as aborted when their signals say so. */
export function createHandPool(threads: number): HandPool {
  const open: HandPool["open"] = [];
  return {
    threads,
    open,
    steps: () => 0,
    close: () => Promise.resolve(),
    run: (job) =>
      new Promise((resolve) => {
        const entry = {
          job,
          end(answer: PoolAnswer): void {
            const place = open.indexOf(entry);
            if (place >= 0) open.splice(place, 1);
            resolve(answer);
          },
        };
        open.push(entry);
        if (job.signal.aborted) entry.end({ kind: "aborted" });
        job.signal.addEventListener("abort", () => entry.end({ kind: "aborted" }));
        job.whileWaiting.addEventListener("abort", () => {
          if (open.indexOf(entry) >= threads) entry.end({ kind: "aborted" });
        });
      }),
  };
}

/** A compute node on a bus of its own, with the queues to watch it from outside. */
export interface Node {
  readonly bus: Bus;
  readonly clock: ManualClock;
  readonly pool: HandPool;
  readonly compute: Compute;
  readonly blocks: Queue;
  readonly results: Queue;
  /** Enqueues a block of one subject. */
  readonly enqueue: (firstSubject: number) => Promise<void>;
}

/** What a node meets. */
export interface Circumstances extends Partial<ComputeOptions> {
  /** Whether its study is known. Default true. */
  readonly knows?: boolean;
  /** Whether publishing results ends without an answer. Default false. */
  readonly muteResults?: boolean;
}

/** A bus whose queue of results never says that it stored something. */
function mute(bus: Bus): Bus {
  const unknown = { kind: "unknown", cause: new Error("no answer") } as const;
  const silent = (queue: Queue): Queue => ({ ...queue, publish: () => Promise.resolve(unknown) });
  return {
    ...bus,
    async queue(name, options) {
      const queue = await bus.queue(name, options);
      return name === QUEUES.results ? silent(queue) : queue;
    },
  };
}

/** Starts a node on a bus of its own. */
export async function startNode(threads: number, options: Circumstances = {}): Promise<Node> {
  const clock = createManualClock();
  const bus = createEmbeddedBus({ clock });
  const pool = createHandPool(threads);
  const blocks = await bus.queue(QUEUES.blocks, QUEUE_SETTINGS);
  const results = await bus.queue(QUEUES.results, QUEUE_SETTINGS);
  if (options.knows !== false) {
    const manifests = await bus.objects(OBJECTS.manifests);
    const framed = encodeManifest({ id: STUDY, json: "{}", plugins: [] });
    await manifests.put(toHex(STUDY), framed);
  }
  const nodeBus = options.muteResults === true ? mute(bus) : bus;
  const compute = await startCompute({ bus: nodeBus, clock, pool, ...options });
  const enqueue = async (firstSubject: number): Promise<void> => {
    const block = { study: STUDY, firstSubject, subjectCount: 1, attempt: 1 };
    await blocks.publish(encodeBlock(block), `${firstSubject}`);
  };
  return { bus, clock, pool, compute, blocks, results, enqueue };
}

/** Lets everything that can happen without time passing happen. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
