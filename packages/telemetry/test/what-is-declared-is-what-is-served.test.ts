import { afterEach, expect, it } from "vitest";

import type { Served } from "@operant/telemetry";
import {
  CATALOGUE,
  COMPUTE,
  createHealth,
  createMetrics,
  declarationOf,
  expose,
  serveMetrics,
  watchProcess,
} from "@operant/telemetry";

let served: Served | undefined;
afterEach(() => served?.close());

const build = { service: "compute", version: "1.2.3", runtime: "node", architecture: "x64" };

it("every declaration of the catalogue keeps the conventions and is named once", () => {
  const metrics = createMetrics();
  for (const declaration of CATALOGUE) metrics[declaration.kind](declaration);
  expect(metrics.declared()).toEqual(CATALOGUE);
  expect(CATALOGUE.filter(({ kind }) => kind === "histogram").length).toBeLessThan(4);
});

it("every series of a counter begins at zero, or its first event would not count", async () => {
  const metrics = createMetrics();
  metrics.counter(COMPUTE.blocks);
  expect((await metrics.snapshot()).counters.map(({ value }) => value)).toEqual([0, 0, 0, 0, 0]);
});

it("the text made from snapshots is the text made by the registry", async () => {
  const metrics = createMetrics();
  const seconds = metrics.histogram(COMPUTE.blockSeconds);
  metrics.counter(COMPUTE.blocks).add(2, { outcome: "hung" });
  seconds.observe(0.3);
  const { counters, gauges } = await metrics.snapshot();
  const own = expose(metrics.declared(), [...counters, ...gauges]);
  const sorted = (text: string): string[] => text.split("\n").filter(Boolean).sort();
  expect(sorted(own)).toEqual(sorted(await metrics.text()));
});

it("parts of a histogram belong to it, and strangers to nothing", () => {
  const known = new Map(CATALOGUE.map((one) => [one.name, one]));
  expect(declarationOf("operant_compute_block_seconds_bucket", known)?.kind).toBe("histogram");
  expect(declarationOf("operant_compute_threads_bucket", known)).toBeUndefined();
  expect(declarationOf("operant_strange_total", known)).toBeUndefined();
});

it("a process serves its metrics, versions and health", async () => {
  const metrics = createMetrics();
  const stop = watchProcess(metrics, build, ".");
  const health = createHealth();
  served = await serveMetrics({ port: 0, metrics, health });
  const text = await (await fetch(`${served.url}/metrics`)).text();
  expect(text).toContain('operant_build_info{service="compute",version="1.2.3"');
  expect(text).toMatch(/operant_process_disk_free_ratio 0\.\d+/);
  expect(text).toMatch(/operant_process_resident_bytes [1-9]/);
  expect((await fetch(`${served.url}/healthz`)).status).toBe(200);
  health.add("broker", () => Promise.resolve({ ok: false, reason: "gone" }));
  const answer = await fetch(`${served.url}/healthz`);
  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({ checks: { broker: { reason: "gone" } } });
  expect((await fetch(`${served.url}/etc/passwd`)).status).toBe(404);
  expect((await fetch(served.url, { method: "POST" })).status).toBe(405);
  await expect(serveMetrics({ port: served.port, metrics, health })).rejects.toThrow(
    /another port/,
  );
  stop();
});

it("a sampler that fails leaves the last values and the scrape alive", async () => {
  const metrics = createMetrics();
  const threads = metrics.gauge(COMPUTE.threads);
  threads.set(3);
  metrics.onCollect(() => Promise.reject(new Error("no disk")));
  metrics.onCollect(() => {
    throw new Error("no luck");
  });
  expect(await metrics.text()).toContain("operant_compute_threads 3");
});
