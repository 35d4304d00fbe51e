import { format } from "prettier";
import { stringify } from "yaml";

import type { Alert } from "./alerts.ts";
import { ALERTS } from "./alerts.ts";
import { DASHBOARDS } from "./dashboards.ts";
import { grafanaModel } from "./grafana.ts";
import { RECORDING } from "./recording.ts";

const HEADER = "# Generated: pnpm --filter @operant/collector-service generate\n";
const OPTIONS = { printWidth: 100 };

/** Writes every generated file of deploy/, by its path there. */
export async function generatedFiles(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const recording = [{ name: "operant-recording", interval: "15s", rules: RECORDING }];
  const alerts = Object.entries(ALERTS).map(([name, rules]) => ({
    name: `operant-${name}`,
    rules: rules.map(alertRule),
  }));
  files.set("prometheus/rules/recording.yml", await yaml({ groups: recording }));
  files.set("prometheus/rules/alerts.yml", await yaml({ groups: alerts }));
  for (const dashboard of DASHBOARDS) {
    const text = JSON.stringify(grafanaModel(dashboard), null, 2);
    const path = `grafana/dashboards/${dashboard.uid}.json`;
    files.set(path, await format(text, { ...OPTIONS, parser: "json" }));
  }
  return files;
}

function alertRule({ name, expr, for: held, severity, summary, runbook }: Alert): object {
  return {
    alert: name,
    expr,
    for: held,
    labels: { severity },
    annotations: { summary, runbook: `docs/operations.md#${runbook}` },
  };
}

function yaml(value: object): Promise<string> {
  return format(HEADER + stringify(value, { lineWidth: 0 }), { ...OPTIONS, parser: "yaml" });
}
