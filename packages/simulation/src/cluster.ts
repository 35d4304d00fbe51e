import type { Bus } from "@operant/bus";
import { bucketLeases } from "@operant/compute-service";
import type { Compute as RunningCompute, startCompute } from "@operant/compute-service";
import { lead } from "@operant/coordinator-service";
import type { Outcome, startCoordinator } from "@operant/coordinator-service";
import { BUCKETS, QUEUE_SETTINGS } from "@operant/protocol";
import type { Logger } from "@operant/telemetry";
import { createLogger } from "@operant/telemetry";

import type { Animal } from "./animal.ts";
import type { SimulatedBroker } from "./broker/broker.ts";
import type { Chance } from "./chance.ts";
import { createCountingMetrics } from "./counting.ts";
import type { Desk } from "./desk.ts";
import { accountsOf, counted } from "./desk.ts";
import { mountDisk } from "./disk/disk.ts";
import type { Medium } from "./disk/medium.ts";
import type { Accounts, Inspector } from "./inspector.ts";
import { createSimulatedPool } from "./pool.ts";
import type { SimulatedProcess } from "./process.ts";
import { createProcess } from "./process.ts";
import type { Scenario } from "./scenario.ts";
import type { Scheduler } from "./scheduler.ts";
import type { openOn } from "./serial.ts";
import type { Timeline } from "./timeline.ts";
import type { Weather } from "./weather.ts";

/** How a study is coordinated: `startCoordinator`, or a broken one that must be caught. */
export type Coordinate = typeof startCoordinator;

/** How a node computes: `startCompute`, or a broken one. */
export type Compute = typeof startCompute;

export interface ClusterParts {
  readonly scenario: Scenario;
  readonly scheduler: Scheduler;
  readonly chance: Chance;
  readonly weather: Weather;
  readonly timeline: Timeline;
  readonly broker: SimulatedBroker;
  readonly medium: Medium;
  readonly inspector: Inspector;
  readonly animal: Animal;
  readonly coordinate: Coordinate;
  readonly compute: Compute;
  /** How a coordinator opens the dataset. */
  readonly open: typeof openOn;
}

interface Node {
  readonly process: SimulatedProcess;
  compute?: RunningCompute;
}

/** Time after which a silent coordinator has lost its lead, ms. */
const LEASE_MS = 10_000;
/** Accidents of threads that are nobody's fault; fewer than the tries of a subject. */
const MOST_ACCIDENTS = 2;

/** All processes of a simulated study. Whatever dies is started again after a while. */
export class Cluster {
  readonly #parts: ClusterParts;
  readonly #nodes: Node[] = [];
  readonly #desks: Desk[] = [];
  #accidents = 0;
  /** How the study ended, once it has. */
  outcome: Outcome | undefined;

  constructor(parts: ClusterParts) {
    this.#parts = parts;
    for (const threads of parts.scenario.nodes) this.#startNode(this.#nodes.length, threads);
    this.#startDesk(0);
    if (parts.scenario.standby) this.#startDesk(1);
  }

  /** Nodes and coordinators that live. */
  get processes(): readonly SimulatedProcess[] {
    return [...this.nodes, ...this.coordinators];
  }

  get nodes(): readonly SimulatedProcess[] {
    return this.#nodes.map(({ process }) => process).filter(({ dead }) => !dead);
  }

  get coordinators(): readonly SimulatedProcess[] {
    return this.#desks.map(({ process }) => process).filter(({ dead }) => !dead);
  }

  /** kill -9, and a new life after a while. */
  kill(process: SimulatedProcess, restartMs: number): void {
    if (process.dead) return;
    const { scheduler, timeline, scenario } = this.#parts;
    timeline.note(process.name, "killed");
    process.kill();
    const place = this.#nodes.findIndex((node) => node.process === process);
    const desk = this.#desks.findIndex((one) => one.process === process);
    const threads = scenario.nodes[place];
    scheduler.at(restartMs, () => {
      if (threads !== undefined) this.#startNode(place, threads);
      else if (this.outcome === undefined) this.#startDesk(desk);
    });
  }

  /** A node leaves as it is told to, gives back what it holds, and another one joins. */
  leave(process: SimulatedProcess, restartMs: number): void {
    const node = this.#nodes.find((one) => one.process === process);
    if (node?.compute === undefined) return;
    this.#parts.timeline.note(process.name, "leaves");
    const { compute } = node;
    delete node.compute;
    void compute
      .stop(this.#parts.chance.integer(0, 5000))
      .then(() => this.kill(process, restartMs));
  }

  /** What every coordinator that lives says of its work. */
  accounts(): Accounts[] {
    return this.#desks.map(accountsOf).filter((one) => one !== undefined);
  }

  #startNode(place: number, threads: number): void {
    const { scheduler, chance, scenario, animal, broker, timeline, compute } = this.#parts;
    const name = `node-${place}`;
    const process = createProcess(name, scheduler, chance.integer(0, 1_000_000));
    const node: Node = { process };
    this.#nodes[place] = node;
    const pool = createSimulatedPool({
      process,
      chance: chance.fork(),
      threads,
      animal,
      poison: scenario.poison,
      subjectMs: scenario.subjectMs,
      crash: () => this.kill(process, chance.around(2000)),
      accident: () => this.#accident(),
    });
    const { clock } = process;
    const bus = broker.connect(process);
    const options = { bus, clock, pool, node: name };
    const common = { metrics: createCountingMetrics(), logger: this.#logger(process) };
    const start = async (): Promise<void> => {
      const bucket = scenario.leases ? await bus.bucket(BUCKETS.leases) : undefined;
      const leaseMs = QUEUE_SETTINGS.ackWaitMs;
      const leases = bucket && { leases: bucketLeases({ bucket, clock, leaseMs }) };
      node.compute = await compute({ ...options, ...common, ...leases });
      timeline.note(name, "joined");
    };
    start().catch(() => this.kill(process, chance.around(2000)));
  }

  #accident(): boolean {
    const { chance, weather } = this.#parts;
    if (this.#accidents >= MOST_ACCIDENTS || weather.loss === 0 || !chance.happens(0.2))
      return false;
    this.#accidents += 1;
    return true;
  }

  #startDesk(place: number): void {
    const { scheduler, chance, timeline } = this.#parts;
    const name = place === 0 ? "coordinator" : "standby";
    const process = createProcess(name, scheduler, chance.integer(0, 1_000_000));
    const before = { committed: 0, quarantined: 0 };
    const metrics = createCountingMetrics();
    const desk: Desk = { process, metrics, diskFaults: 0, outstanding: 0, inFlight: 0, before };
    this.#desks[place] = desk;
    this.#runDesk(desk).catch((error: Error) => {
      timeline.note(name, `gave up: ${error.message}`);
      this.kill(process, chance.around(3000));
    });
  }

  async #runDesk(desk: Desk): Promise<void> {
    const { scenario, chance, weather, medium, timeline, inspector, broker } = this.#parts;
    const { process, metrics } = desk;
    const store = mountDisk({
      medium,
      process,
      chance: chance.fork(),
      weather,
      onFault: (what) => {
        desk.diskFaults += 1;
        timeline.note("disk", what);
      },
      onSynced: (path) => inspector.synced(path),
    });
    const bus = broker.connect(process);
    if (scenario.standby) await this.#lead(bus, process);
    const dataset = await this.#parts.open(store, scenario.manifest, scenario.standby);
    const { subjects, missing, quarantined } = dataset.status();
    timeline.note(process.name, `started, ${missing} of ${subjects} subjects missing`);
    desk.before = { committed: subjects - missing - quarantined, quarantined };
    desk.dataset = dataset;
    const { manifest, blockSize, window, quietMs } = scenario;
    const handle = await this.#parts.coordinate({
      bus,
      clock: process.clock,
      dataset: counted(dataset, desk),
      manifest,
      window,
      quietMs,
      ...(blockSize === undefined ? {} : { blockSize }),
      metrics,
      logger: this.#logger(process),
    });
    handle.progress.subscribe(({ outstanding }) => {
      desk.outstanding = outstanding;
    });
    const outcome = await handle.finished;
    this.#ended(outcome, desk);
  }

  /** Waits until this coordinator leads; a life ends with its lead. */
  async #lead(bus: Bus, process: SimulatedProcess): Promise<void> {
    const { chance, timeline, weather } = this.#parts;
    const bucket = await bus.bucket(BUCKETS.coordinators);
    const { name: owner, clock } = process;
    const signal = new AbortController().signal;
    const lease = { bucket, key: "active", owner, clock, leaseMs: LEASE_MS, signal };
    const leadership = await lead(lease);
    timeline.note(owner, `leads, term ${leadership?.term}`);
    leadership?.lost.addEventListener("abort", () => {
      timeline.note(owner, "has lost its lease");
      weather.tally.add("coordinator lost its lease");
      this.kill(process, chance.around(1000));
    });
  }

  /** Nothing is over but by a good end; after a fault of the disk the coordinator begins anew. */
  #ended(outcome: Outcome, desk: Desk): void {
    const { inspector, scenario, timeline, chance, weather } = this.#parts;
    if (outcome.kind === "failed" && isFencedOff(outcome.error)) {
      weather.tally.add("coordinator fenced off");
    }
    timeline.note(desk.process.name, `ended: ${outcome.kind}`);
    if (outcome.kind === "failed" && (desk.diskFaults > 0 || isFencedOff(outcome.error))) {
      this.kill(desk.process, chance.around(3000));
      return;
    }
    this.outcome = outcome;
    inspector.over = true;
    if (outcome.kind === "complete") inspector.complete(outcome.statement.digest);
    else if (outcome.kind === "failed")
      inspector.fail("I5", `it gave up: ${outcome.error.message}`);
    else if (outcome.kind === "interrupted") inspector.fail("I5", "it ended as interrupted");
    else if (scenario.manifest.failures.policy === "continue") inspector.fail("I5", "it stopped");
  }

  #logger(process: SimulatedProcess): Logger {
    const destination = {
      write: (line: string): void => {
        const { msg } = JSON.parse(line) as { readonly msg: string };
        this.#parts.timeline.note(process.name, msg);
      },
    };
    return createLogger({ service: process.name, level: "warn", destination });
  }
}

/** Whether a coordinator could not go on because another one has taken over. */
function isFencedOff(error: Error): boolean {
  return "code" in error && error.code === "OPERANT_DATASET_LOCKED";
}
