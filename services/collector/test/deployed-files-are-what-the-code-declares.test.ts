import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

import { BUILD_INFO, CATALOGUE, COMPUTE } from "@operant/telemetry";

import { ALERTS } from "../monitoring/alerts.ts";
import { DASHBOARDS } from "../monitoring/dashboards.ts";
import { generatedFiles } from "../monitoring/files.ts";
import { metricsIn, select } from "../monitoring/query.ts";
import { RECORDING } from "../monitoring/recording.ts";
import { deployed, documented } from "./tool.ts";

const alerts = Object.values(ALERTS).flat();
const queries = DASHBOARDS.flatMap(({ panels }) => panels.flatMap(({ targets }) => targets));
const existing = new Set([
  "up",
  BUILD_INFO,
  ...RECORDING.map(({ record }) => record),
  ...CATALOGUE.flatMap(({ name, kind }) => (kind === "histogram" ? [`${name}_bucket`] : [name])),
]);

it("rules and dashboards are what `pnpm --filter @operant/collector-service generate` writes", async () => {
  const files = [...(await generatedFiles())];
  const stale = files.filter(([path, text]) => readFileSync(deployed(path), "utf8") !== text);
  expect(stale.map(([path]) => path)).toEqual([]);
});

it.each([
  ["alert", alerts.map(({ expr }) => expr)],
  ["recording rule", RECORDING.map(({ expr }) => expr)],
  ["panel", queries.map(({ expr }) => expr)],
])("every %s names metrics that exist, and at least one", (_, expressions) => {
  for (const expression of expressions) {
    const names = metricsIn(expression);
    const strange = names.filter((name) => !existing.has(name));
    expect({ expression, strange, named: names.length > 0 }).toEqual({
      expression,
      strange: [],
      named: true,
    });
  }
});

it("a query for a label value that nobody declares cannot be written", () => {
  expect(() => select(COMPUTE.blocks, { outcome: "vanished" })).toThrow(
    /has no outcome="vanished"/,
  );
  expect(metricsIn('operant_strange_total{job="operant-collector"}')).toEqual([
    "operant_strange_total",
  ]);
});

it("every declared metric has its panel", () => {
  const shown = new Set(queries.flatMap(({ expr }) => metricsIn(expr)));
  for (const { name, kind } of CATALOGUE) {
    expect(shown).toContain(kind === "histogram" ? `${name}_bucket` : name);
  }
});

it("every alert has its section in the manual of operations", () => {
  const text = readFileSync(documented("operations.md"), "utf8");
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => anchorOf(heading));
  expect(alerts.filter(({ runbook }) => !headings.includes(runbook))).toEqual([]);
  expect(new Set(alerts.map(({ name }) => name)).size).toBe(alerts.length);
});

function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, "")
    .trim()
    .replaceAll(/\s+/g, "-");
}
