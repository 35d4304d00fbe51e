import { afterEach, expect, it } from "vitest";

import type { Rig } from "./cluster.ts";
import { someNode, startRig, steps } from "./cluster.ts";

let rig: Rig;
afterEach(() => rig.collector.stop());

const SILENT = 'operant_collector_nodes{state="silent"}';
const LIVE = 'operant_collector_nodes{state="live"}';

it("three messages missed: silent, gauges gone, counts kept, the scrape goes on", async () => {
  rig = await startRig();
  await rig.say({ node: someNode("a", "a0"), sequence: 1, series: steps(5) });
  await rig.say({ node: someNode("b", "b0"), sequence: 1, series: steps(7) });
  expect(await rig.value("operant_compute_threads")).toBe(4);
  rig.clock.advance(2500);
  await rig.say({ node: someNode("b", "b0"), sequence: 2, series: steps(8) });
  rig.clock.advance(600);
  expect([await rig.value(SILENT), await rig.value(LIVE)]).toEqual([1, 1]);
  expect(await rig.value("operant_compute_threads")).toBe(2);
  expect(await rig.value("operant_compute_steps_total")).toBe(13);
  const page = await (await fetch(`${rig.collector.url}/nodes`)).json();
  expect(page).toMatchObject([
    { node: "a", state: "silent" },
    { node: "b", state: "live" },
  ]);
  expect((await fetch(`${rig.collector.url}/metrics`)).status).toBe(200);
  await rig.say({ node: someNode("a", "a0"), sequence: 2, series: steps(6) });
  expect([await rig.value(SILENT), await rig.value(LIVE)]).toEqual([0, 2]);
  expect(await rig.value("operant_compute_steps_total")).toBe(14);
});

it("a node that was killed and started again is not missed", async () => {
  rig = await startRig();
  await rig.say({ node: someNode("a", "a0"), sequence: 1, series: steps(5) });
  rig.clock.advance(2000);
  await rig.say({ node: someNode("a", "a1"), sequence: 1, series: steps(1) });
  rig.clock.advance(2000);
  expect([await rig.value(SILENT), await rig.value(LIVE)]).toEqual([0, 1]);
  expect(await rig.value("operant_compute_steps_total")).toBe(6);
});

it("strange bytes and strange series are counted and change nothing", async () => {
  rig = await startRig();
  rig.bus.publish("operant.v1.telemetry", new Uint8Array([1, 2, 3]));
  const strange = [
    { name: "operant_strange_total", labels: {}, value: 1, kind: "counter" as const },
    {
      name: "operant_compute_steps_total",
      labels: { subject: "1" },
      value: 1,
      kind: "counter" as const,
    },
    { name: "operant_compute_steps_total", labels: {}, value: 1, kind: "gauge" as const },
    {
      name: "operant_compute_blocks_total",
      labels: { outcome: "x" },
      value: 1,
      kind: "counter" as const,
    },
  ];
  await rig.say({ node: someNode("a", "a0"), sequence: 1, series: strange });
  expect(await rig.value('operant_collector_messages_total{outcome="malformed"}')).toBe(1);
  expect(await rig.value("operant_collector_refused_series_total")).toBe(4);
  expect(await rig.value("operant_compute_steps_total")).toBe(0);
  expect(await rig.value("operant_strange_total")).toBeUndefined();
});
