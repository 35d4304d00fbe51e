import { expect, it } from "vitest";

import { createEmbeddedBus, createManualClock } from "@operant/bus";
import { publishTelemetry, startReporting } from "@operant/collector-service";
import type { Telemetry } from "@operant/protocol";
import { decodeTelemetry } from "@operant/protocol";
import { COMPUTE, createMetrics } from "@operant/telemetry";

import { settled, someNode, startRig } from "./cluster.ts";

const study = new Uint8Array(32).fill(7);
const counts = { total: 10, failed: 0, verified: 0, conflicts: 0, outstanding: 2 };
const running = { kind: "progress", study, name: "tiny", state: "running", ...counts } as const;

it("totals go out at once, at every interval and on leaving; of progress the latest", async () => {
  const clock = createManualClock();
  const sent: Telemetry[] = [];
  const bus = {
    publish(_: string, data: Uint8Array): void {
      const decoded = decodeTelemetry(data);
      if (decoded.ok) sent.push(decoded.value);
    },
  };
  const metrics = createMetrics();
  const stepsTotal = metrics.counter(COMPUTE.steps);
  const node = someNode("a", "a0");
  const publisher = publishTelemetry({ bus, metrics, node, intervalMs: 1000, clock });
  await expect.poll(() => sent.length).toBe(1);
  await settled();
  stepsTotal.add(5);
  publisher.tell({ ...running, committed: 1 });
  publisher.tell({ ...running, committed: 2 });
  clock.advance(1000);
  await expect.poll(() => sent.length).toBe(2);
  await publisher.stop();
  clock.advance(5000);
  await settled();
  expect(sent.map(({ sequence, leaving }) => [sequence, leaving])).toEqual([
    [1, false],
    [2, false],
    [3, true],
  ]);
  expect(sent.map(({ series }) => series[0]?.value)).toEqual([0, 5, 5]);
  expect(sent[1]?.events).toEqual([{ ...running, committed: 2 }]);
  expect(sent[1]?.uptimeMs).toBe(1000);
});

it("a bus that is closed takes nobody down", async () => {
  const bus = createEmbeddedBus();
  await bus.drain();
  const publisher = publishTelemetry({ bus, metrics: createMetrics(), node: someNode("a", "a0") });
  await publisher.stop();
});

it("one call makes a process visible: page, health, collector; one makes it leave", async () => {
  const rig = await startRig();
  const { bus, clock } = rig;
  const shared = { bus, clock, version: "1.0.0", disk: "." };
  const reporting = await startReporting({ ...shared, service: "compute", node: "a", port: 0 });
  await expect
    .poll(() => rig.collector.nodes())
    .toMatchObject([{ node: "a", service: "compute", state: "live" }]);
  const page = await (await fetch(`${reporting.url}/metrics`)).text();
  expect(page).toContain('operant_build_info{service="compute",version="1.0.0"');
  expect(await (await fetch(`${reporting.url}/healthz`)).json()).toMatchObject({ ok: true });
  await expect.poll(() => rig.value("operant_process_disk_free_ratio")).toBeGreaterThan(0);
  expect(await rig.collector.text()).toContain('operant_build_info{service="compute"');
  await reporting.stop();
  await expect.poll(() => rig.collector.nodes()).toEqual([]);
  await rig.collector.stop();
});
