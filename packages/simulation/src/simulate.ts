import { startCompute } from "@operant/compute-service";
import { startCoordinator } from "@operant/coordinator-service";

import { realAnimal, standIn } from "./animal.ts";
import { SimulatedBroker } from "./broker/broker.ts";
import { createChance } from "./chance.ts";
import type { Compute, Coordinate } from "./cluster.ts";
import { Cluster } from "./cluster.ts";
import { Medium } from "./disk/medium.ts";
import type { Violation } from "./inspector.ts";
import { Inspector } from "./inspector.ts";
import type { DueFault } from "./nemesis.ts";
import { unleash } from "./nemesis.ts";
import type { Scenario } from "./scenario.ts";
import { drawScenario } from "./scenario.ts";
import { createScheduler } from "./scheduler.ts";
import { openOn, runSerially } from "./serial.ts";
import type { Moment } from "./timeline.ts";
import { createTimeline } from "./timeline.ts";
import type { FaultKind } from "./tally.ts";
import { createWeather } from "./weather.ts";

export interface SimulationOptions {
  /** How studies are coordinated; the tests put a broken one here. */
  readonly coordinate?: Coordinate;
  /** How nodes compute. */
  readonly compute?: Compute;
  /** How a coordinator opens the dataset. */
  readonly open?: typeof openOn;
  /** Changes what the seed has drawn. */
  readonly scenario?: Partial<Scenario>;
  /** Faults at these times, ms, besides those that the seed has drawn. */
  readonly faults?: readonly DueFault[];
}

/** What a seed came to. */
export interface Simulation {
  readonly ok: boolean;
  readonly seed: number;
  readonly timeline: readonly Moment[];
  /** The first promise that was broken. */
  readonly violation?: Violation;
  /** Simulated time, ms. */
  readonly ms: number;
  /** How long after the last fault it ended, ms; 0 when it ended before. */
  readonly afterFaultsMs: number;
  /** How often each kind of fault happened. */
  readonly faults: ReadonlyMap<FaultKind, number>;
  /** Events that happened. */
  readonly steps: number;
  readonly subjects: number;
  /** What the coordinator asked or told the broker, in all its lives. */
  readonly coordinatorExchanges: number;
}

/** Simulated time after the last fault within which a study must end, ms. */
const LIVENESS_MS = 6 * 3_600_000;
/** Events after which a simulation is taken to run in circles. */
const MOST_STEPS = 400_000;
const MAX_PAYLOAD = 1 << 20;

/**
 * Runs one study on a simulated cluster. Everything is drawn from `seed`, so the same seed of the same
 * code gives the same timeline.
 */
export async function simulate(seed: number, options: SimulationOptions = {}): Promise<Simulation> {
  const chance = createChance(seed).fork();
  const scenario = { ...drawScenario(seed), ...options.scenario };
  const scheduler = createScheduler(chance.fork());
  const timeline = createTimeline(scheduler);
  const weather = createWeather();
  const medium = new Medium();
  const animal = (scenario.real ? realAnimal : standIn)(scenario.manifest);
  const expected = await runSerially(scenario, animal);
  const inspector = new Inspector(scenario, expected, medium);
  const { witness } = inspector;
  const world = { scheduler, weather, timeline, medium };
  const parts = { ...world, chance: chance.fork(), maxPayload: MAX_PAYLOAD, witness };
  const broker = new SimulatedBroker(parts);
  const { coordinate = startCoordinator, compute = startCompute, open = openOn } = options;
  const actors = { broker, inspector, animal, coordinate, compute, open };
  const deeds = { ...actors, scenario, chance: chance.fork() };
  const cluster = new Cluster({ ...world, ...deeds });
  const { betweenFaultsMs, troubleMs: untilMs } = scenario;
  const victims = { ...world, cluster, broker, chance: chance.fork() };
  unleash({ ...victims, betweenFaultsMs, untilMs, due: options.faults ?? [] });

  while (cluster.outcome === undefined && inspector.violation === undefined) {
    const goesOn = await scheduler.step();
    for (const accounts of cluster.accounts()) inspector.look(accounts);
    if (!goesOn) inspector.fail("I5", "nothing is left to happen");
    if (scheduler.nowMs > untilMs + LIVENESS_MS) {
      inspector.fail("I5", "not complete six hours after the last fault");
    }
    if (scheduler.steps > MOST_STEPS)
      inspector.fail("I5", `not complete after ${MOST_STEPS} events`);
  }
  const { violation } = inspector;
  if (violation !== undefined)
    timeline.note("inspector", `${violation.invariant}: ${violation.what}`);
  return {
    ok: violation === undefined,
    seed,
    timeline: timeline.moments,
    ...(violation === undefined ? {} : { violation }),
    ms: scheduler.nowMs,
    afterFaultsMs: Math.max(0, scheduler.nowMs - untilMs),
    faults: weather.tally.counts,
    steps: scheduler.steps,
    subjects: scenario.subjects,
    coordinatorExchanges: broker.exchanges.get("coordinator") ?? 0,
  };
}
