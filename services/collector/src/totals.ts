import type { Series } from "@operant/protocol";
import type { Build, Declaration, Metrics, Sample } from "@operant/telemetry";
import {
  buildInfo,
  CATALOGUE,
  combinations,
  createMerge,
  createMetrics,
  declarationOf,
  expose,
} from "@operant/telemetry";
import type { Merge } from "@operant/telemetry";

import type { NodeView } from "./roster.ts";

const KNOWN: ReadonlyMap<string, Declaration> = new Map(CATALOGUE.map((one) => [one.name, one]));
const MOST_BUILDS = 100;

/** Creates the merge of all nodes. Every counter begins at zero, so that its first event is a rise. */
export async function createTotals(): Promise<Merge> {
  const merge = createMerge(CATALOGUE);
  const zeros = createMetrics();
  for (const one of CATALOGUE) if (one.kind !== "gauge") zeros[one.kind](one);
  const { counters } = await zeros.snapshot();
  merge.accept("zero", { counters, gauges: [] });
  merge.forget("zero");
  return merge;
}

/** Sorts a message's series into counters and gauges; what no declaration knows is only counted. */
export function sortSeries(series: readonly Series[]): {
  readonly counters: Sample[];
  readonly gauges: Sample[];
  readonly refused: number;
} {
  const counters: Sample[] = [];
  const gauges: Sample[] = [];
  for (const { name, labels, value, kind } of series) {
    const declaration = declarationOf(name, KNOWN);
    const isGauge = declaration?.kind === "gauge";
    if (declaration === undefined || isGauge !== (kind === "gauge")) continue;
    if (fits(labels, declaration, name))
      (isGauge ? gauges : counters).push({ name, labels, value });
  }
  return { counters, gauges, refused: series.length - counters.length - gauges.length };
}

/** Writes the text that Prometheus scrapes: the totals, and the versions of the live processes. */
export function totalsText(merge: Merge, nodes: readonly NodeView[]): string {
  const { counters, gauges } = merge.total();
  const builds = new Map<string, Build>();
  for (const { state, service, version, runtime, architecture } of nodes) {
    if (state !== "live" || builds.size >= MOST_BUILDS) continue;
    const build = { service, version, runtime, architecture };
    builds.set(JSON.stringify(build), build);
  }
  const infos = [...builds.values()].map((build) => ({
    name: INFO.name,
    labels: { ...build },
    value: 1,
  }));
  return expose([...CATALOGUE, INFO], [...counters, ...gauges, ...infos]);
}

const INFO = buildInfo({ service: "any", version: "any", runtime: "any", architecture: "any" });

/** Adds the collector's own metrics to the totals. */
export async function acceptOwn(merge: Merge, metrics: Metrics): Promise<void> {
  merge.accept("collector", await metrics.snapshot());
}

// The label sets of each series name, as text, so that a message of 100 series is checked quickly.
const allowed = new Map<string, ReadonlySet<string>>();

function fits(labels: Sample["labels"], declaration: Declaration, name: string): boolean {
  let sets = allowed.get(name);
  if (sets === undefined) {
    sets = new Set(labelSets(declaration, name).map(textOf));
    allowed.set(name, sets);
  }
  return sets.has(textOf(labels));
}

function labelSets(declaration: Declaration, name: string): Sample["labels"][] {
  const plain = combinations(declaration);
  if (declaration.kind !== "histogram" || !name.endsWith("_bucket")) return plain;
  const bounds = [...(declaration.buckets ?? []).map(String), "+Inf"];
  return plain.flatMap((labels) => bounds.map((le) => ({ ...labels, le })));
}

function textOf(labels: Sample["labels"]): string {
  const sorted = Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(sorted);
}
