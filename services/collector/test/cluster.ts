import type { Bus, ManualClock } from "@operant/bus";
import { createEmbeddedBus, createManualClock } from "@operant/bus";
import type { Collector, CollectorOptions } from "@operant/collector-service";
import { nodeFacts, startCollector } from "@operant/collector-service";
import type { NodeFacts, Series, Telemetry } from "@operant/protocol";
import { encodeTelemetry, SUBJECTS } from "@operant/protocol";

/** A collector on a bus of its own, whose time stands still until it is told otherwise. */
export interface Rig {
  readonly bus: Bus;
  readonly clock: ManualClock;
  readonly collector: Collector;
  /** Sends a message as a node would. */
  readonly say: (
    message: Partial<Telemetry> & Pick<Telemetry, "node" | "sequence">,
  ) => Promise<void>;
  /** Value of a series of the scraped text; undefined where it is not there. */
  readonly value: (series: string) => Promise<number | undefined>;
}

/** Starts a collector on any free port. */
export async function startRig(options: Partial<CollectorOptions> = {}): Promise<Rig> {
  const clock = createManualClock();
  const bus = createEmbeddedBus({ clock });
  const collector = await startCollector({ bus, clock, version: "1.0.0", port: 0, ...options });
  return {
    bus,
    clock,
    collector,
    async say(message) {
      const rest = { intervalMs: 1000, uptimeMs: 0, leaving: false, series: [], events: [] };
      bus.publish(SUBJECTS.telemetry, encodeTelemetry({ ...rest, ...message }));
      await settled();
    },
    async value(series) {
      return valueIn(await collector.text(), series);
    },
  };
}

/** Reads one series from Prometheus' text. */
export function valueIn(text: string, series: string): number | undefined {
  const line = text.split("\n").find((one) => one.startsWith(`${series} `));
  return line === undefined ? undefined : Number(line.slice(series.length + 1));
}

/** A process of that name. */
export function someNode(node: string, instance: string): NodeFacts {
  return { ...nodeFacts("compute", "1.0.0", node), instance };
}

/** The series of a node that has counted so many steps. */
export function steps(value: number): Series[] {
  return [
    { name: "operant_compute_steps_total", labels: {}, value, kind: "counter" },
    { name: "operant_compute_threads", labels: {}, value: 2, kind: "gauge" },
  ];
}

/** Lets everything that can happen without time passing happen. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
