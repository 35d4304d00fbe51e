import type { SimulatedBroker } from "./broker/broker.ts";
import type { Chance } from "./chance.ts";
import type { Cluster } from "./cluster.ts";
import type { Medium } from "./disk/medium.ts";
import type { Scheduler } from "./scheduler.ts";
import type { Timeline } from "./timeline.ts";
import type { Weather } from "./weather.ts";
import { CALM } from "./weather.ts";

/** Everything that a nemesis can hurt. */
interface Victims {
  readonly cluster: Cluster;
  readonly broker: SimulatedBroker;
  readonly medium: Medium;
  readonly weather: Weather;
}

interface NemesisParts extends Victims {
  readonly scheduler: Scheduler;
  readonly chance: Chance;
  readonly timeline: Timeline;
  readonly betweenFaultsMs: number;
  /** Time after which all faults end, ms. */
  readonly untilMs: number;
}

type Fault = (parts: NemesisParts) => void;

/** Lets faults happen until `untilMs`; then mends everything. */
export function unleash(parts: NemesisParts): void {
  const { scheduler, chance, untilMs, betweenFaultsMs } = parts;
  const strike = (): void => {
    if (scheduler.nowMs >= untilMs) return;
    chance.pick(FAULTS)(parts);
    scheduler.at(chance.around(betweenFaultsMs), strike);
  };
  if (Number.isFinite(betweenFaultsMs)) scheduler.at(chance.around(betweenFaultsMs), strike);
  scheduler.at(untilMs, () => mend(parts));
}

function mend({ weather, broker, cluster, timeline }: NemesisParts): void {
  timeline.note("world", "all faults end");
  Object.assign(weather, CALM);
  broker.heal();
  broker.unstall();
  broker.start();
  for (const process of cluster.processes) process.resume();
}

/** Bad weather of one kind for a while. */
function spell<Key extends keyof Weather>(
  what: string,
  longestMs: number,
  key: Key,
  values: readonly Weather[Key][],
): Fault {
  return ({ weather: now, scheduler, chance, timeline, untilMs }) => {
    const value = chance.pick(values);
    now[key] = value;
    timeline.note("world", `${what} (${String(value)})`);
    scheduler.at(chance.uniform() * longestMs, () => {
      if (scheduler.nowMs >= untilMs || now[key] !== value) return;
      now[key] = CALM[key];
      timeline.note("world", `${what}: over`);
    });
  };
}

const weather: readonly Fault[] = [
  spell("messages get lost", 60_000, "loss", [0.02, 0.1, 0.4]),
  spell("messages are stored twice", 60_000, "duplicate", [0.3]),
  spell("messages are delivered again too early", 60_000, "earlyRedelivery", [0.3]),
  spell("messages overtake each other", 60_000, "reorder", [0.5]),
  spell("messages are damaged", 20_000, "damage", [0.05, 0.3]),
  spell("compare-and-swap admits two", 60_000, "doubleSwap", [0.5]),
  spell("the network is slow", 60_000, "latencyMs", [20, 300, 3000]),
  spell("the disk is slow", 60_000, "diskMs", [20, 200, 1000]),
  spell("the disk is full", 20_000, "diskFull", [true]),
  spell("the disk has errors", 10_000, "diskError", [0.02]),
];

const processes: readonly Fault[] = [
  ({ cluster, chance }) => {
    if (cluster.nodes.length > 0) cluster.kill(chance.pick(cluster.nodes), chance.around(5000));
  },
  ({ cluster, chance }) => {
    if (cluster.nodes.length > 0) cluster.leave(chance.pick(cluster.nodes), chance.around(5000));
  },
  ({ cluster, chance }) => {
    const { coordinators } = cluster;
    if (coordinators.length > 0) cluster.kill(chance.pick(coordinators), chance.around(3000));
  },
  ({ cluster, chance, medium, timeline }) => {
    timeline.note("world", "the power fails at the coordinators");
    for (const process of cluster.coordinators) cluster.kill(process, chance.around(3000));
    medium.losePower(chance);
  },
  ({ cluster, chance, timeline }) => {
    if (cluster.processes.length === 0) return;
    const process = chance.pick(cluster.processes);
    const forMs = chance.pick([500, 5000, 40_000, 100_000]) * chance.uniform();
    timeline.note(process.name, `stands still for ${Math.round(forMs)} ms`);
    process.pause(forMs);
  },
  ({ cluster, chance, broker, scheduler, timeline }) => {
    if (cluster.processes.length === 0) return;
    const process = chance.pick(cluster.processes);
    timeline.note(process.name, "is cut off");
    broker.cutOff(process);
    scheduler.at(chance.around(30_000), () => broker.heal(process));
  },
  ({ cluster, chance, broker, timeline }) => {
    if (cluster.processes.length === 0) return;
    const process = chance.pick(cluster.processes);
    timeline.note(process.name, "is given no messages");
    broker.stall(process, chance.around(30_000));
  },
];

const broker: readonly Fault[] = [
  ({ broker: server, chance, scheduler, timeline }) => {
    timeline.note("broker", "stops");
    server.stop();
    scheduler.at(chance.around(8000), () => {
      const lost = chance.happens(0.5) ? loseTails(server, chance) : 0;
      timeline.note("broker", `is back, ${lost} acknowledged messages are lost`);
      server.start();
    });
  },
  ({ broker: server, chance, timeline }) => {
    timeline.note("broker", `loses the last ${loseTails(server, chance)} acknowledged messages`);
  },
  ({ broker: server, timeline }) => {
    timeline.note("broker", "its store is deleted");
    server.wipe();
  },
  ({ broker: server, timeline }) => {
    timeline.note("broker", "its buckets are deleted");
    server.wipeBuckets();
  },
];

function loseTails(server: SimulatedBroker, chance: Chance): number {
  let lost = 0;
  for (const stream of server.streams.values()) lost += stream.loseTail(chance.integer(0, 5));
  return lost;
}

const FAULTS: readonly Fault[] = [...weather, ...processes, ...broker];
