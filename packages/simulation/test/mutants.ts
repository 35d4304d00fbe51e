import type { Bus, Delivery, Queue } from "@operant/bus";
import type { Pool } from "@operant/compute-service";
import { startCompute } from "@operant/compute-service";
import { startCoordinator } from "@operant/coordinator-service";
import type { Archive } from "@operant/coordinator-service";
import { decodeBlockResult, encodeBlockResult, QUEUES } from "@operant/protocol";
import type { Compute, Coordinate, Scenario } from "@operant/simulation";
import { openOn } from "@operant/simulation";

/** What a broken coordinator does to what it is given. */
interface Tampering {
  readonly archive?: (archive: Archive) => Partial<Archive>;
  readonly bus?: (bus: Bus) => Partial<Bus>;
  readonly options?: Partial<Parameters<Coordinate>[0]>;
}

/** Breaks the real coordinator at its seams. */
function broken({ archive, bus, options }: Tampering): Coordinate {
  return (given) =>
    startCoordinator({
      ...given,
      ...options,
      ...(archive ? { dataset: changed(given.dataset, archive(given.dataset)) } : {}),
      ...(bus ? { bus: changed(given.bus, bus(given.bus)) } : {}),
    });
}

function changed<T extends object>(whole: T, part: Partial<T>): T {
  return Object.assign(Object.create(whole) as T, part);
}

/** Changes what the results queue hands over. */
function results(change: (queue: Queue) => Partial<Queue>): (bus: Bus) => Partial<Bus> {
  return (bus) => ({
    queue: async (name, settings) => {
      const queue = await bus.queue(name, settings);
      return name === QUEUES.results ? changed(queue, change(queue)) : queue;
    },
  });
}

/** Coordinators and nodes that are wrong in one way each, and the invariant that must notice. */
export const MUTANTS: readonly {
  readonly name: string;
  readonly caughtBy: readonly string[];
  readonly coordinate?: Coordinate;
  readonly compute?: Compute;
  readonly open?: typeof openOn;
  /** Where it can show at all. */
  readonly scenario?: Partial<Scenario>;
}[] = [
  {
    name: "acknowledges before the fsync",
    caughtBy: ["I8"],
    coordinate: broken({
      bus: results((queue) => ({
        take: async (...given) =>
          (await queue.take(...given)).map((delivery): Delivery => {
            void delivery.ack();
            return delivery;
          }),
      })),
    }),
  },
  {
    name: "drops one result in twenty",
    caughtBy: ["I8"],
    coordinate: (given) => {
      let seen = 0;
      const drop = (archive: Archive): Partial<Archive> => ({
        commit: (result, bytes) => {
          seen += 1;
          if (seen % 20 !== 0) return archive.commit(result, bytes);
          return Promise.resolve({ kind: "accepted", subjects: [] });
        },
      });
      return broken({ archive: drop })(given);
    },
  },
  {
    name: "forgets to raise fences",
    caughtBy: ["I3"],
    coordinate: broken({ archive: () => ({ raiseFence: () => Promise.resolve() }) }),
  },
  {
    name: "believes that nothing is missing once half is done",
    caughtBy: ["I7"],
    coordinate: broken({
      archive: (archive) => {
        const half = (): boolean => archive.status().missing < archive.status().subjects / 2;
        return {
          *missing(limit, from) {
            if (!half()) yield* archive.missing(limit, from);
          },
          status: () => (half() ? { ...archive.status(), missing: 0 } : archive.status()),
          complete: async (facts) => {
            if (archive.status().missing === 0) return archive.complete(facts);
            const { study, id, subjects } = archive.status();
            const counts = { committed: subjects, quarantined: 0, verified: 0, conflicts: 0 };
            const sums = { steps: 0, trials: 0, spineUpdates: 0, seconds: 0 };
            return { study, id, subjects, ...counts, ...sums, clean: true, digest: "" };
          },
        };
      },
    }),
  },
  {
    name: "gives subjects up at the first failure of a machine",
    caughtBy: ["I2"],
    coordinate: broken({ options: { tries: 1 } }),
    scenario: { blockSize: 1, betweenFaultsMs: 300 },
  },
  {
    name: "never misses what does not come back",
    caughtBy: ["I5"],
    coordinate: broken({
      options: { quietMs: 2 ** 40 },
      bus: results(() => ({ pending: () => Promise.resolve(1) })),
    }),
  },
  {
    name: "enqueues without a window",
    caughtBy: ["I4"],
    coordinate: broken({ options: { window: 100_000 } }),
  },
  {
    name: "changes a result on its way",
    caughtBy: ["I1"],
    coordinate: broken({
      archive: (archive) => ({
        commit: (result, bytes) => {
          const [first, ...rest] = result.subjects;
          if (first === undefined || first.subject !== 7) return archive.commit(result, bytes);
          const altered = { ...first, digest: first.digest.map((byte) => byte ^ 1) };
          return archive.commit({ ...result, subjects: [altered, ...rest] }, bytes);
        },
      }),
    }),
  },
  {
    name: "loses count of what it commits",
    caughtBy: ["I6"],
    coordinate: (given) => {
      const metrics = given.metrics;
      if (metrics === undefined) return startCoordinator(given);
      const counter: typeof metrics.counter = (spec) => {
        const handle = metrics.counter(spec);
        if (!spec.name.includes("subjects")) return handle;
        return { add: (amount = 1, labels = {}) => handle.add(2 * amount, labels) };
      };
      return startCoordinator({ ...given, metrics: changed(metrics, { counter }) });
    },
  },
  {
    name: "acknowledges a block before its result is stored",
    caughtBy: ["I9"],
    compute: (given) =>
      startCompute({
        ...given,
        bus: changed(given.bus, {
          queue: async (name, settings) => {
            const queue = await given.bus.queue(name, settings);
            return changed(queue, {
              take: async (...asked) => {
                const deliveries = await queue.take(...asked);
                for (const delivery of deliveries) void delivery.ack();
                return deliveries;
              },
            });
          },
        }),
      }),
  },
  {
    name: "computes other numbers than its neighbours",
    caughtBy: ["I1"],
    compute: (given) => {
      const { pool, node } = given;
      if (pool === undefined || node !== "node-1") return startCompute(given);
      const run: Pool["run"] = async (job) => {
        const answer = await pool.run(job);
        return answer.kind === "done" ? { ...answer, parts: answer.parts.map(altered) } : answer;
      };
      return startCompute({ ...given, pool: changed(pool, { run }) });
    },
  },
  {
    name: "takes over without fencing its predecessor off",
    caughtBy: ["I1", "I2", "I3", "I5", "I8"],
    open: (store, manifest) => openOn(store, manifest, false),
    scenario: { standby: true },
  },
];

/** The same result with one bit of each digest turned. */
function altered(bytes: Uint8Array): Uint8Array {
  const decoded = decodeBlockResult(bytes);
  if (!decoded.ok) throw decoded.error;
  const subjects = decoded.value.subjects.map((subject) => ({
    ...subject,
    digest: subject.digest.map((byte, place) => (place === 0 ? byte ^ 1 : byte)),
  }));
  return encodeBlockResult({ ...decoded.value, subjects });
}
