import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";

import { ALERTS } from "../monitoring/alerts.ts";
import { deployed, findTool, runTool } from "./tool.ts";

const TESTS = deployed("prometheus/tests/alerts.test.yml");

interface RuleTest {
  readonly alert_rule_test: readonly {
    readonly alertname: string;
    readonly exp_alerts: readonly unknown[];
  }[];
}

it("Prometheus' own checker accepts the configuration and every rule", async () => {
  await runTool("promtool", "check", "config", deployed("prometheus/prometheus.yml"));
  const rules = ["recording", "alerts"].map((name) => deployed(`prometheus/rules/${name}.yml`));
  expect(await runTool("promtool", "check", "rules", ...rules)).toContain("SUCCESS");
});

it("each alert stays quiet while all is well and fires when it should", async () => {
  expect(await runTool("promtool", "test", "rules", TESTS)).toContain("SUCCESS");
});

it("no alert is without such a test", () => {
  const { tests } = parse(readFileSync(TESTS, "utf8")) as { tests: RuleTest[] };
  const cases = tests.flatMap((one) => one.alert_rule_test);
  const names = (count: number): string[] =>
    cases.filter((one) => one.exp_alerts.length === count).map((one) => one.alertname);
  const alerts = Object.values(ALERTS).flat();
  expect(new Set(names(0))).toEqual(new Set(alerts.map(({ name }) => name)));
  expect(new Set(names(1))).toEqual(new Set(alerts.map(({ name }) => name)));
});

it("a machine without Prometheus is told what to do", () => {
  expect(() => findTool("promtool", "/nowhere")).toThrow(/install-test-servers/);
});
