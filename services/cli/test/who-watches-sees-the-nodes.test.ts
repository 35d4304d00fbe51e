import { expect, it } from "vitest";

import { createEmbeddedBus } from "@operant/bus";
import type { StudyStatus, Telemetry } from "@operant/protocol";
import { encodeTelemetry, SUBJECTS } from "@operant/protocol";

import { createNodes, listenToNodes } from "../src/nodes.ts";
import { standingLine, standingPage } from "../src/standing.ts";

function telemetry(node: string, sequence: number, steps: number, more = {}): Telemetry {
  const facts = { version: "1", runtime: "node", architecture: "x64", processors: 2 };
  const gauge = (name: string, value: number) => {
    return { name, labels: {}, value, kind: "gauge" as const };
  };
  return {
    node: { node, instance: node, service: "compute", memoryBytes: 1, ...facts },
    sequence,
    intervalMs: 5000,
    uptimeMs: 5000 * sequence,
    leaving: false,
    series: [
      gauge("operant_compute_threads", 4),
      gauge("operant_compute_held_blocks", 6),
      { name: "operant_compute_steps_total", labels: {}, value: steps, kind: "counter" },
    ],
    events: [],
    ...more,
  };
}

const STATUS: StudyStatus = {
  id: new Uint8Array(32),
  name: "tones",
  standing: "running",
  total: 10,
  committed: 5,
  failed: 1,
  verified: 0,
  conflicts: 0,
  outstanding: 4,
  stepsPerSecond: 1000,
  subjectsPerSecond: 1,
  secondsLeft: 4,
  digest: undefined,
  reason: "",
  conditions: [{ id: "delay=1s", total: 10, done: 6 }],
  givenUp: [{ subject: 3, code: "OPERANT_COMPUTE_HUNG", message: "too slow" }],
};

it("name, threads, blocks, rate and last sight of each; failures first, then who is silent", () => {
  let now = 0;
  const nodes = createNodes(() => now);
  nodes.hear(telemetry("a", 1, 0));
  nodes.hear(telemetry("z", 1, 0));
  now = 5000;
  nodes.hear(telemetry("a", 2, 10_000));
  expect(nodes.rows()[0]).toEqual({
    node: "a",
    threads: 4,
    blocks: 6,
    stepsPerSecond: 2000,
    quietSeconds: 0,
    silent: false,
  });
  now = 16_000;
  const lines = standingPage(STATUS, nodes.rows()).split("\n");
  const placeOf = (pattern: RegExp) => lines.findIndex((line) => pattern.test(line));
  const places = [
    placeOf(/given up: too slow/),
    placeOf(/node +threads +blocks +rate +last seen/),
    placeOf(/^ *z .*SILENT/),
    placeOf(/^ *a +4 +6 +2.*k steps\/s +11.* ago$/),
    placeOf(/delay=1s/),
    placeOf(/tones: running .*4.* left/),
  ];
  expect(places).toEqual([...places].sort((left, right) => left - right));
  expect(places[0]).toBe(0);
  expect(standingLine(STATUS, nodes.rows())).toContain("2 nodes, 1 of them silent");
});

it("an overtaken message, one of another service and one of a node that leaves show nothing", () => {
  const nodes = createNodes(() => 0);
  nodes.hear(telemetry("a", 2, 10));
  nodes.hear(telemetry("a", 1, 99));
  expect(nodes.rows()).toMatchObject([{ node: "a", stepsPerSecond: undefined }]);
  const { node } = telemetry("b", 1, 0);
  nodes.hear(telemetry("b", 1, 0, { node: { ...node, service: "collector" } }));
  nodes.hear(telemetry("a", 3, 20, { leaving: true }));
  expect(nodes.rows()).toEqual([]);
});

it("they are heard of over the bus, whatever else is said there", async () => {
  const bus = createEmbeddedBus();
  const nodes = createNodes(() => 0);
  const stop = listenToNodes(bus, nodes);
  bus.publish(SUBJECTS.telemetry, Uint8Array.of(1, 2, 3));
  bus.publish(SUBJECTS.telemetry, encodeTelemetry(telemetry("a", 1, 0)));
  await new Promise((resolve) => setImmediate(resolve));
  expect(nodes.rows()).toMatchObject([{ node: "a", threads: 4 }]);
  stop();
  await bus.drain();
});
