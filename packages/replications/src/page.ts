import { parameterHash } from "@operant/striatum";
import type { Acceptance, Observable, Paper, Replication } from "./contract.ts";
import type { ObservableOutcome, ReplicationOutcome, VariantOutcome } from "./engine.ts";
import { figureName } from "./figure.ts";
import { summaryName } from "./summary-figure.ts";
import { numeral } from "./numeral.ts";
import { isDecisive } from "./verdict.ts";

/** First line of every page that is written by a run. */
export const GENERATED = "<!-- Written by `npm run docs:replications`; do not edit. -->";

/**
 * Writes the page of a paper in Markdown: per replication the published values against what Operant
 * got, the verdict with its reason, the controls, caveat and diagnosis. Replications without an
 * outcome are listed as not run. Figures are looked for in `figures/` beside the page.
 */
export function replicationPage(paper: Paper, outcomes: readonly ReplicationOutcome[]): string {
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  const sections = paper.replications.map((replication) =>
    section(replication, byId.get(replication.id)),
  );
  const summary =
    outcomes.length === 0
      ? []
      : [`![All observables of ${paper.id}](figures/${summaryName(paper)})`];
  const head = [GENERATED, `# ${paper.id}`, paper.citation, paper.summary, ...summary];
  return [...head, ...sections, ...skippedSection(paper)].join("\n\n") + "\n";
}

function section(replication: Replication, outcome: ReplicationOutcome | undefined): string {
  const verdict = outcome?.verdict ?? "not run";
  return [
    `## ${replication.id}: ${replication.title}`,
    `**${verdict}**${outcome === undefined ? "" : `: ${sentence(outcome.reason)}`}`,
    replication.protocol,
    ...(outcome === undefined ? [] : results(replication, outcome)),
    ...(replication.caveat === undefined
      ? []
      : [`*What a pass does not show.* ${replication.caveat}`]),
    ...(replication.diagnosis === undefined ? [] : [`*Diagnosis.* ${replication.diagnosis}`]),
    ...(replication.usesAgent === true
      ? [`Parameter file of the agent: \`${parameterHash()}\``]
      : []),
  ].join("\n\n");
}

function results(replication: Replication, outcome: ReplicationOutcome): string[] {
  const hasFigure =
    replication.axis !== undefined && replication.observables.some(({ x }) => x !== undefined);
  return [
    ...(hasFigure ? [`![${replication.id}](figures/${figureName(replication.id)})`] : []),
    table(
      ["observable", "published", "accepted", "got: mean [95 %]", "n", "verdict"],
      outcome.model.observables.map(row),
    ),
    ...sources(replication.observables),
    ...(outcome.controls.length === 0
      ? []
      : [
          table(
            ["control", "must not pass, because", "verdict", "decided by"],
            outcome.controls.map((control) => controlRow(replication, control)),
          ),
        ]),
  ];
}

function row({ observable, estimate, verdict, decisive }: ObservableOutcome): string[] {
  const { published, unit } = observable;
  const shownUnit = unit === "1" ? "" : ` ${unit}`;
  const value =
    published === undefined ? "–" : `${numeral(published.value)}, ${published.certainty}`;
  const interval = estimate.n === 1 ? "" : ` [${numeral(estimate.low)}, ${numeral(estimate.high)}]`;
  return [
    observable.name,
    value,
    band(observable.accept) + shownUnit,
    numeral(estimate.mean) + interval + shownUnit,
    String(estimate.n),
    decisive ? verdict : `(${verdict}; not decisive)`,
  ];
}

function controlRow(replication: Replication, { variant, verdict, observables }: VariantOutcome) {
  const control = replication.controls.find(({ name }) => name === variant);
  const decided = observables.find((entry) => entry.decisive && entry.verdict === verdict);
  const by =
    decided === undefined || verdict === "pass"
      ? "–"
      : `${decided.observable.name} = ${numeral(decided.estimate.mean)}`;
  return [variant, control?.reason ?? "–", verdict, by];
}

/** Writes a band as an interval or an inequality. */
function band({ low, high }: Acceptance): string {
  if (low !== undefined && high !== undefined) return `${numeral(low)} … ${numeral(high)}`;
  if (low !== undefined) return `≥ ${numeral(low)}`;
  return high === undefined ? "–" : `≤ ${numeral(high)}`;
}

/** Lists where published values and bands come from, each once. */
function sources(observables: readonly Observable[]): string[] {
  const lines = observables.map(({ name, accept, published }) => {
    const source = published === undefined ? "" : `; source: ${published.source}`;
    return { name, text: `${accept.reason}${source}` };
  });
  const names = new Map<string, string[]>();
  for (const { name, text } of lines) names.set(text, [...(names.get(text) ?? []), name]);
  const items = Array.from(names, ([text, of]) => {
    const [first = "", ...rest] = of;
    const who = rest.length === 0 ? first : `${first} and ${rest.length} more`;
    return `- ${who}: ${text}`;
  });
  const undecided = observables.some((observable) => !isDecisive(observable));
  const note = "Second-hand and unverified values are shown and never decide.";
  return [["Bands and sources:", "", ...items].join("\n"), ...(undecided ? [note] : [])];
}

function skippedSection({ skipped = [] }: Paper): string[] {
  if (skipped.length === 0) return [];
  const rows = skipped.map(({ id, title, reason }) => [id, title, reason]);
  return ["## Not replicated", table(["id", "title", "reason"], rows)];
}

/** Writes a Markdown table; cells may hold anything but line breaks. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function sentence(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}
