import type { Declaration } from "./declaration.ts";
import type { Labels, Sample } from "./metrics.ts";

/** Content type of the text format that Prometheus scrapes. */
export const EXPOSITION_TYPE = "text/plain; version=0.0.4; charset=utf-8";

const PARTS = /_(bucket|sum|count)$/;

/** Writes samples in Prometheus' text format, grouped by the metrics they belong to. */
export function expose(declarations: Iterable<Declaration>, samples: Iterable<Sample>): string {
  const byName = new Map<string, Sample[]>();
  for (const sample of samples) {
    const group = byName.get(sample.name) ?? [];
    group.push(sample);
    byName.set(sample.name, group);
  }
  const lines: string[] = [];
  for (const { name, kind, help } of declarations) {
    const names =
      kind === "histogram" ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name];
    const group = names.flatMap((one) => byName.get(one) ?? []);
    if (group.length === 0) continue;
    lines.push(`# HELP ${name} ${escapeHelp(help)}`, `# TYPE ${name} ${kind}`);
    for (const sample of group) lines.push(`${sample.name}${shown(sample.labels)} ${sample.value}`);
  }
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

/** Returns the declaration that a series belongs to, parts of histograms included. */
export function declarationOf(
  name: string,
  declarations: ReadonlyMap<string, Declaration>,
): Declaration | undefined {
  const whole = declarations.get(name);
  if (whole !== undefined) return whole.kind === "histogram" ? undefined : whole;
  const base = declarations.get(name.replace(PARTS, ""));
  return base?.kind === "histogram" ? base : undefined;
}

function shown(labels: Labels): string {
  const pairs = Object.entries(labels).map(([label, value]) => `${label}="${escapeValue(value)}"`);
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}

function escapeHelp(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n");
}

function escapeValue(text: string): string {
  return escapeHelp(text).replaceAll('"', '\\"');
}
