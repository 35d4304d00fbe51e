import type { AddressInfo } from "node:net";
import { createServer } from "node:http";
import { afterAll, beforeAll, expect, it } from "vitest";

import { createEmbeddedBus } from "@operant/bus";
import type { Collector } from "@operant/collector-service";
import { startCollector } from "@operant/collector-service";

import { ALERTS } from "../monitoring/alerts.ts";
import { DASHBOARDS } from "../monitoring/dashboards.ts";
import { JOBS } from "../monitoring/query.ts";
import { JSZ } from "./jsz.ts";
import type { Prometheus } from "./prometheus.ts";
import { startPrometheus, until } from "./prometheus.ts";
import type { Services } from "./study.ts";
import { runTinyStudy, startServices } from "./study.ts";

const bus = createEmbeddedBus();
const monitor = createServer((_, response) => response.end(JSON.stringify(JSZ)));
let collector: Collector;
let services: Services;
let prometheus: Prometheus;
let committed = 0;

const count = (series: string): Promise<number[]> =>
  prometheus.query(series.replace("{", `{job="${JOBS.totals}",`));

beforeAll(async () => {
  await new Promise<void>((resolve) => monitor.listen(0, "127.0.0.1", resolve));
  const brokerUrl = `http://127.0.0.1:${(monitor.address() as AddressInfo).port}`;
  const options = { version: "1.0.0", port: 0, brokerUrl, everyMs: 500 };
  collector = await startCollector({ bus, ...options });
  services = await startServices(bus);
  prometheus = await startPrometheus({
    [JOBS.totals]: [new URL(collector.url).host],
    [JOBS.each]: [...services.pages],
  });
  await until(async () => (await prometheus.query("sum(up)"))[0] === 4);
  committed = await runTinyStudy(services.coordinator, 400);
});

afterAll(async () => {
  await prometheus?.close();
  await services?.stop();
  await collector?.stop();
  monitor.close();
});

it("what Prometheus counted is what the dataset holds and the threads did", async () => {
  const subjects = 'operant_coordinator_subjects_total{outcome="committed"}';
  await until(async () => (await count(subjects))[0] === committed);
  await until(
    async () => (await count("operant_compute_steps_total{}"))[0] === services.compute.steps(),
  );
  expect(services.compute.steps()).toBeGreaterThan(0);
  expect(await count('operant_broker_ack_pending{queue="blocks"}')).toEqual([7]);
  expect(await count("operant_broker_store_used_ratio{}")).toEqual([0.25]);
});

it("the live feed shows the study as complete", async () => {
  await until(async () => {
    const answer = await fetch(`${collector.url}/live`);
    const reader = answer.body?.getReader();
    let seen = "";
    while (!seen.includes("event: state") || !seen.endsWith("\n\n")) {
      seen += new TextDecoder().decode((await reader?.read())?.value);
    }
    await reader?.cancel();
    return seen.includes(`"name":"tiny","state":"complete","total":400,"committed":${committed}`);
  });
});

it.each(
  DASHBOARDS.flatMap(({ uid, panels }) =>
    panels.flatMap(({ title, targets }) => targets.map(({ expr }) => [uid, title, expr] as const)),
  ),
)("%s: %s has data", async (_uid, _title, expr) => {
  const query = expr.replaceAll("$__rate_interval", "1m");
  await until(async () => (await prometheus.query(query)).length > 0);
});

it("no alert fires while all is well, and every alert's query can be asked", async () => {
  const firing: string[] = [];
  for (const { name, expr } of Object.values(ALERTS).flat()) {
    if ((await prometheus.query(expr)).length > 0) firing.push(name);
  }
  // The disk and the load of the machine that runs the tests are its own affair.
  expect(firing.filter((name) => !/Disk|MainThread/.test(name))).toEqual([]);
});
