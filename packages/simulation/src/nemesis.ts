import type { SimulatedBroker } from "./broker/broker.ts";
import type { Chance } from "./chance.ts";
import type { Cluster } from "./cluster.ts";
import type { Medium } from "./disk/medium.ts";
import type { Scheduler } from "./scheduler.ts";
import type { Timeline } from "./timeline.ts";
import type { FaultKind } from "./tally.ts";
import type { Conditions, Weather } from "./weather.ts";
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
  /** Faults that come in any case. */
  readonly due: readonly DueFault[];
}

/** Does it; false where there was nobody to do it to. */
type Fault = (parts: NemesisParts) => void | false;
type Faults = Readonly<Partial<Record<FaultKind, Fault>>>;

/** A fault, and when it comes, ms. */
export interface DueFault {
  readonly atMs: number;
  readonly kind: FaultKind;
}

/** Lets faults happen until `untilMs`; then mends everything. */
export function unleash(parts: NemesisParts): void {
  const { scheduler, chance, untilMs, betweenFaultsMs } = parts;
  const strike = (): void => {
    if (scheduler.nowMs >= untilMs) return;
    strikeWith(chance.pick(KINDS), parts);
    scheduler.at(chance.around(betweenFaultsMs), strike);
  };
  if (Number.isFinite(betweenFaultsMs)) scheduler.at(chance.around(betweenFaultsMs), strike);
  for (const { atMs, kind } of parts.due) scheduler.at(atMs, () => strikeWith(kind, parts));
  scheduler.at(untilMs, () => mend(parts));
}

function strikeWith(kind: FaultKind, parts: NemesisParts): void {
  if (FAULTS[kind]?.(parts) !== false && kind in STRIKES) parts.weather.tally.add(kind);
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
function spell<Key extends keyof Conditions>(
  what: string,
  longestMs: number,
  key: Key,
  values: readonly Conditions[Key][],
): Fault {
  return ({ weather, scheduler, chance, timeline, untilMs }) => {
    const value = chance.pick(values);
    const now: Conditions = weather;
    now[key] = value;
    timeline.note("world", `${what} (${String(value)})`);
    scheduler.at(chance.uniform() * longestMs, () => {
      if (scheduler.nowMs >= untilMs || now[key] !== value) return;
      now[key] = CALM[key];
      timeline.note("world", `${what}: over`);
    });
  };
}

/** Counted where they take effect. */
const SPELLS: Faults = {
  "message lost": spell("messages get lost", 60_000, "loss", [0.02, 0.1, 0.4]),
  "message stored twice": spell("messages are stored twice", 60_000, "duplicate", [0.3]),
  "message delivered too early": spell(
    "messages are delivered again too early",
    60_000,
    "earlyRedelivery",
    [0.3],
  ),
  "message overtook another": spell("messages overtake each other", 60_000, "reorder", [0.5]),
  "message damaged": spell("messages are damaged", 20_000, "damage", [0.05, 0.3]),
  "swap admitted two": spell("compare-and-swap admits two", 60_000, "doubleSwap", [0.5]),
  "disk full": spell("the disk is full", 20_000, "diskFull", [true]),
  "disk error": spell("the disk has errors", 10_000, "diskError", [0.02]),
};

/** Counted as they strike. */
const STRIKES: Faults = {
  "network slow": spell("the network is slow", 60_000, "latencyMs", [20, 300, 3000]),
  "disk slow": spell("the disk is slow", 60_000, "diskMs", [20, 200, 1000]),
  "node killed": ({ cluster, chance }) => {
    if (cluster.nodes.length === 0) return false;
    return cluster.kill(chance.pick(cluster.nodes), chance.around(5000));
  },
  "node left": ({ cluster, chance }) => {
    if (cluster.nodes.length === 0) return false;
    return cluster.leave(chance.pick(cluster.nodes), chance.around(5000));
  },
  "coordinator killed": ({ cluster, chance }) => {
    const { coordinators } = cluster;
    if (coordinators.length === 0) return false;
    return cluster.kill(chance.pick(coordinators), chance.around(3000));
  },
  "power failed": ({ cluster, chance, medium, timeline }) => {
    timeline.note("world", "the power fails at the coordinators");
    for (const process of cluster.coordinators) cluster.kill(process, chance.around(3000));
    medium.losePower(chance);
  },
  "process stood still": ({ cluster, chance, timeline }) => {
    if (cluster.processes.length === 0) return false;
    const process = chance.pick(cluster.processes);
    const forMs = chance.pick([500, 5000, 40_000, 100_000]) * chance.uniform();
    timeline.note(process.name, `stands still for ${Math.round(forMs)} ms`);
    return process.pause(forMs);
  },
  "process cut off": ({ cluster, chance, broker, scheduler, timeline }) => {
    if (cluster.processes.length === 0) return false;
    const process = chance.pick(cluster.processes);
    timeline.note(process.name, "is cut off");
    broker.cutOff(process);
    scheduler.at(chance.around(30_000), () => broker.heal(process));
    return undefined;
  },
  "process given no messages": ({ cluster, chance, broker, timeline }) => {
    if (cluster.processes.length === 0) return false;
    const process = chance.pick(cluster.processes);
    timeline.note(process.name, "is given no messages");
    return broker.stall(process, chance.around(30_000));
  },
  "broker stopped": (parts) => {
    const { broker, chance, scheduler, timeline } = parts;
    timeline.note("broker", "stops");
    broker.stop();
    scheduler.at(chance.around(8000), () => {
      const lost = chance.happens(0.5) ? loseTails(parts) : 0;
      timeline.note("broker", `is back, ${lost} acknowledged messages are lost`);
      broker.start();
    });
  },
  "store deleted": ({ broker, timeline }) => {
    timeline.note("broker", "its store is deleted");
    broker.wipe();
  },
  "buckets deleted": ({ broker, timeline }) => {
    timeline.note("broker", "its buckets are deleted");
    broker.wipeBuckets();
  },
  "consumers deleted": ({ broker, timeline }) => {
    timeline.note("broker", "its consumers are deleted");
    for (const stream of broker.streams.values()) stream.loseConsumer();
  },
};

const FAULTS: Faults = {
  ...SPELLS,
  ...STRIKES,
  "acknowledged tail lost": (parts) => {
    parts.timeline.note("broker", `loses the last ${loseTails(parts)} acknowledged messages`);
  },
};
const KINDS = Object.keys(FAULTS) as FaultKind[];

function loseTails({ broker, chance, weather }: NemesisParts): number {
  let lost = 0;
  for (const stream of broker.streams.values()) lost += stream.loseTail(chance.integer(0, 5));
  weather.tally.add("acknowledged tail lost", lost);
  return lost;
}
