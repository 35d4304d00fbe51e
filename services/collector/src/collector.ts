import type { RequestListener } from "node:http";

import { auditTime, filter, map, mergeWith, Observable, share, Subject } from "rxjs";

import type { Bus, Clock } from "@operant/bus";
import { systemClock } from "@operant/bus";
import type { Decoded, Telemetry } from "@operant/protocol";
import { decodeTelemetry, SUBJECTS } from "@operant/protocol";
import type { Logger, Metrics } from "@operant/telemetry";
import {
  COLLECTOR,
  createHealth,
  createMetrics,
  serveMetrics,
  watchProcess,
} from "@operant/telemetry";
import { quietLogger } from "@operant/telemetry/quiet";

import { createBoard } from "./board.ts";
import { watchBroker } from "./broker.ts";
import { keepCanary } from "./canary.ts";
import type { Frame } from "./feed.ts";
import { createFeed } from "./feed.ts";
import { nodeFacts } from "./reporting.ts";
import { repeat } from "./repeat.ts";
import type { NodeView } from "./roster.ts";
import { createRoster } from "./roster.ts";
import { acceptOwn, createTotals, sortSeries, totalsText } from "./totals.ts";

export interface CollectorOptions {
  readonly bus: Bus;
  /** Version of the product. */
  readonly version: string;
  /** Port of `/metrics`, `/healthz`, `/nodes` and `/live`; 0 = any. */
  readonly port: number;
  /** Address of the port. Default 127.0.0.1. */
  readonly host?: string;
  /** The broker's monitoring port, e.g. http://127.0.0.1:8222. Default: not read. */
  readonly brokerUrl?: string;
  /** Time between two canaries and two readings of the broker, ms. Default 10,000. */
  readonly everyMs?: number;
  /** Least time between two frames of the live feed, ms. Default 500. */
  readonly frameMs?: number;
  readonly clock?: Clock;
  readonly logger?: Logger;
}

/** A running collector. */
export interface Collector {
  readonly url: string;
  /** The text that Prometheus scrapes. */
  text(): Promise<string>;
  nodes(): NodeView[];
  stop(): Promise<void>;
}

/** Starts to merge the telemetry of every process on the bus. Throws TelemetryError for a bad port. */
export async function startCollector(options: CollectorOptions): Promise<Collector> {
  const { bus, version, port, clock = systemClock, everyMs = 10_000, frameMs = 500 } = options;
  const logger = options.logger ?? quietLogger;
  const metrics = createMetrics();
  const counted = declare(metrics);
  const { service, runtime, architecture } = nodeFacts("collector", version);
  const unwatch = watchProcess(metrics, { service, version, runtime, architecture });
  const merge = await createTotals();
  const roster = createRoster(merge, clock);
  const board = createBoard();
  const ticks = new Subject<void>();

  function take(message: Decoded<Telemetry>): boolean {
    if (!message.ok) {
      counted.messages.add(1, { outcome: "malformed" });
      logger.warn({ code: message.error.code }, `telemetry refused: ${message.error.message}`);
      return false;
    }
    const { node, series, events } = message.value;
    const { counters, gauges, refused } = sortSeries(series);
    const outcome = roster.accept(message.value, [counters, gauges]);
    counted.messages.add(1, { outcome });
    if (outcome !== "accepted") return false;
    counted.seriesRefused.add(refused);
    for (const event of events) {
      board.post(event, node);
      if (event.kind === "notice") counted.notices.add(1, { level: event.level });
    }
    return true;
  }

  function present(): Frame {
    const { counters, gauges } = merge.total();
    const totals = [...counters, ...gauges]
      .filter(({ name, value }) => value !== 0 && !name.endsWith("_bucket"))
      .map(
        ({ name, labels, value }) => [[name, ...Object.values(labels)].join(" "), value] as const,
      );
    return { nodes: roster.nodes(), studies: board.studies(), totals: Object.fromEntries(totals) };
  }

  let writing = Promise.resolve("");
  /** One after the other: snapshots must be taken in in the order in which they were made. */
  function text(): Promise<string> {
    writing = writing.catch(() => "").then(write);
    return writing;
  }

  async function write(): Promise<string> {
    const known = roster.nodes();
    for (const state of ["live", "silent"] as const) {
      counted.nodes.set(known.filter((one) => one.state === state).length, { state });
    }
    await acceptOwn(merge, metrics);
    return totalsText(merge, known);
  }

  const accepted = telemetryOf(bus).pipe(map(take), filter(Boolean), share());
  const frames = accepted.pipe(mergeWith(ticks), auditTime(frameMs), map(present), share());
  const listening = accepted.subscribe({
    error: (error: unknown) => logger.error({ err: error }, "the bus gives no more telemetry"),
  });
  const canary = keepCanary(bus, metrics, { clock, everyMs });
  const { brokerUrl } = options;
  const broker = brokerUrl && watchBroker(brokerUrl, metrics, { clock, everyMs, logger });
  const stopTicking = repeat(clock, everyMs, async () => ticks.next());

  const health = createHealth();
  health.add("bus", canary.last);
  const noticesAfter = (id: number) => board.noticesAfter(id);
  const nodes = (): NodeView[] => roster.nodes();
  const onViewers = (count: number): void => counted.viewers.set(count);
  const feed = createFeed({ frames, present, noticesAfter, onViewers });
  const pages = { "/live": feed, "/nodes": nodesPage(nodes) };
  const host = options.host === undefined ? {} : { host: options.host };
  const served = await serveMetrics({ port, ...host, metrics: { text }, health, pages });
  if (broker) await broker.first;

  return {
    url: served.url,
    text,
    nodes,
    async stop() {
      listening.unsubscribe();
      stopTicking();
      canary.stop();
      if (broker) broker.stop();
      unwatch();
      await served.close();
    },
  };
}

function declare(metrics: Metrics) {
  const { messages, seriesRefused, nodes, notices, viewers } = COLLECTOR;
  const declared = {
    messages: metrics.counter(messages),
    seriesRefused: metrics.counter(seriesRefused),
    nodes: metrics.gauge(nodes),
    notices: metrics.counter(notices),
    viewers: metrics.gauge(viewers),
  };
  declared.viewers.set(0);
  return declared;
}

/** Every telemetry message on the bus, decoded; subscribing to it subscribes to the bus. */
function telemetryOf(bus: Bus): Observable<Decoded<Telemetry>> {
  return new Observable((subscriber) => {
    const subscription = bus.subscribe(SUBJECTS.telemetry);
    async function listen(): Promise<void> {
      for await (const { data } of subscription) subscriber.next(decodeTelemetry(data));
      subscriber.complete();
    }
    listen().catch((error: unknown) => subscriber.error(error));
    return () => subscription.stop();
  });
}

function nodesPage(nodes: () => NodeView[]): RequestListener {
  return (_, response) => {
    response.writeHead(200, { "content-type": "application/json", "cache-control": "no-store" });
    response.end(`${JSON.stringify(nodes())}\n`);
  };
}
