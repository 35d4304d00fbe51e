import { setTimeout as sleep } from "node:timers/promises";

import type { Bus } from "@operant/bus";
import { connectNats } from "@operant/bus";
import { startNatsServer } from "@operant/bus/testing";

import { SimulatedBroker } from "../src/broker/broker.ts";
import { createChance } from "../src/chance.ts";
import { createProcess } from "../src/process.ts";
import { createScheduler } from "../src/scheduler.ts";
import { createTimeline } from "../src/timeline.ts";
import { createWeather } from "../src/weather.ts";

/** A broker with two connections, whichever it is, and what can be done to it. */
export interface World {
  readonly one: Bus;
  readonly two: Bus;
  elapse(ms: number): Promise<void>;
  /** The broker is killed and started again with what it stored. */
  restart(): Promise<void>;
  /** The same with an empty store. */
  wipe(): Promise<void>;
  /** Deletes the consumer of a queue, its memory of what is settled with it. */
  loseConsumer(queue: string): Promise<void>;
}

/** What a scenario saw, one line for each step. */
export type Scenario = (world: World) => Promise<string[]>;

/** Plays a scenario on the model in memory; its time passes as fast as the model can. */
export async function onModel(scenario: Scenario): Promise<string[]> {
  const scheduler = createScheduler(createChance(1));
  const parts = { weather: createWeather(), maxPayload: 1 << 20, witness: {} };
  const timeline = createTimeline(scheduler);
  const broker = new SimulatedBroker({ ...parts, scheduler, timeline, chance: createChance(2) });
  const connect = (name: string): Bus => broker.connect(createProcess(name, scheduler, 1000));
  const back = (): Promise<void> => {
    broker.start();
    return Promise.resolve();
  };
  const playing = { over: false };
  const played = scenario({
    one: connect("one"),
    two: connect("two"),
    elapse: (ms) => new Promise((resolve) => scheduler.at(ms, resolve)),
    restart() {
      broker.stop();
      return back();
    },
    wipe() {
      broker.stop();
      broker.wipe();
      return back();
    },
    loseConsumer(queue) {
      broker.streams.get(queue)?.loseConsumer();
      return Promise.resolve();
    },
  }).finally(() => (playing.over = true));
  // Nothing may be left to happen for a moment while the scenario thinks.
  while (!playing.over)
    if (!(await scheduler.step())) await new Promise((resolve) => setImmediate(resolve));
  return played;
}

/** Plays a scenario on a real nats-server. */
export async function onServer(scenario: Scenario): Promise<string[]> {
  const server = await startNatsServer();
  const connect = (name: string): Promise<Bus> => connectNats({ servers: server.url, name });
  const [one, two] = [await connect("one"), await connect("two")];
  try {
    return await scenario({
      one,
      two,
      elapse: (ms) => sleep(ms),
      async restart() {
        await server.kill();
        await server.start();
      },
      async wipe() {
        await server.kill();
        await server.wipe();
        await server.start();
      },
      loseConsumer: (queue) => server.loseConsumer(queue),
    });
  } finally {
    await Promise.all([one.drain(), two.drain()]);
    await server.close();
  }
}
