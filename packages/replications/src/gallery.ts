import type { Paper, Replication, Topic } from "./contract.ts";
import type { ReplicationOutcome } from "./engine.ts";
import { parameterHash } from "@operant/striatum";
import { numeral } from "./numeral.ts";
import { GENERATED, table } from "./page.ts";
import { summaryName } from "./summary-figure.ts";
import { papers as allPapers } from "./papers.ts";

const TOPICS: readonly Topic[] = [
  "intrinsic dynamics",
  "dopamine-timed plasticity",
  "behaviour",
  "machine learning",
];

/**
 * Writes the gallery of all papers in Markdown: totals, then per topic one row per replication with a
 * published value, what Operant got, the verdict and whether the controls fail; and what is skipped.
 */
export function gallery(
  outcomes: readonly ReplicationOutcome[],
  papers: readonly Paper[] = allPapers,
): string {
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  const topics = TOPICS.flatMap((topic) => {
    const shelf = papers.filter((paper) => paper.topic === topic);
    return shelf.length === 0 ? [] : [topicSection(topic, shelf, byId)];
  });
  const head = [GENERATED, "# Published experiments", totals(papers, outcomes), reading()];
  return [...head, notPassing(papers, byId), ...topics].join("\n\n") + "\n";
}

function totals(papers: readonly Paper[], outcomes: readonly ReplicationOutcome[]): string {
  const listed = papers.reduce((sum, paper) => sum + paper.replications.length, 0);
  const skipped = papers.reduce((sum, paper) => sum + (paper.skipped?.length ?? 0), 0);
  const count = (verdict: string): number =>
    outcomes.filter((outcome) => outcome.verdict === verdict).length;
  const effort = outcomes[0]?.effort ?? "full";
  return (
    `${listed} replications of ${papers.length} papers, ${outcomes.length} run (${effort}): ` +
    `${count("pass")} pass with every control failing to pass, ${count("inconclusive")} inconclusive, ` +
    `${count("fail")} fail, ${count("not comparable")} not comparable; ${skipped} tests skipped with a ` +
    "reason. The 95 % interval decides; second-hand and unverified values never do."
  );
}

/** How the tables are to be read. */
function reading(): string {
  return (
    `All behaviour rests on one parameter file of the agent, \`${parameterHash()}\`. Each id links to the ` +
    "page of its paper: protocol, every observable with its band, controls, figures. *Published* says how " +
    "far the value can be trusted: verified in the paper, simulated from its equations, derived or computed " +
    "from them; second-hand and unverified values are shown only. `operant replicate <paper>` runs one again, " +
    "`operant replicate --write <folder>` writes these pages."
  );
}

/** What does not pass, with its diagnosis. */
function notPassing(
  papers: readonly Paper[],
  byId: ReadonlyMap<string, ReplicationOutcome>,
): string {
  const rows = papers.flatMap((paper) =>
    paper.replications.flatMap(({ id, title, diagnosis, caveat }) => {
      const outcome = byId.get(id);
      if (outcome === undefined || outcome.verdict === "pass") return [];
      const why = diagnosis ?? caveat ?? `${outcome.reason}.`;
      return [[`[${id}](${paper.id}.md)`, title, outcome.verdict, why]];
    }),
  );
  if (rows.length === 0) return "Every replication that was run passes.";
  return [
    "## What does not pass, and why",
    table(["id", "replication", "verdict", "diagnosis"], rows),
  ].join("\n\n");
}

/** The figures of a topic, three abreast. */
function pictures(
  shelf: readonly Paper[],
  byId: ReadonlyMap<string, ReplicationOutcome>,
): string[] {
  const drawn = shelf.filter(({ replications }) => replications.some(({ id }) => byId.has(id)));
  const cell = (paper: Paper): string =>
    `[<img src="figures/${summaryName(paper)}" width="260" alt="${paper.id}">](${paper.id}.md)`;
  return drawn.length === 0 ? [] : [drawn.map(cell).join("\n")];
}

function topicSection(
  topic: Topic,
  shelf: readonly Paper[],
  byId: ReadonlyMap<string, ReplicationOutcome>,
): string {
  const rows = shelf.flatMap((paper) =>
    paper.replications.map((replication) => row(paper, replication, byId.get(replication.id))),
  );
  const skipped = shelf.flatMap((paper) =>
    (paper.skipped ?? []).map(({ id, title, reason }) => [id, title, reason]),
  );
  const heading = `## ${topic.charAt(0).toUpperCase()}${topic.slice(1)}`;
  const head = ["id", "replication", "an observable", "published", "got", "verdict", "controls"];
  return [
    heading,
    table(head, rows),
    ...pictures(shelf, byId),
    ...(skipped.length === 0 ? [] : ["Skipped:", table(["id", "title", "reason"], skipped)]),
  ].join("\n\n");
}

function row(
  paper: Paper,
  replication: Replication,
  outcome: ReplicationOutcome | undefined,
): string[] {
  const link = `[${replication.id}](${paper.id}.md)`;
  if (outcome === undefined) return [link, replication.title, "–", "–", "–", "not run", "–"];
  const shown =
    outcome.model.observables.find(
      (entry) => entry.decisive && entry.verdict === outcome.verdict,
    ) ?? outcome.model.observables[0];
  const published = shown?.observable.published;
  const estimate = shown?.estimate;
  return [
    link,
    replication.title,
    shown?.observable.name ?? "–",
    published === undefined ? "–" : `${numeral(published.value)} (${published.certainty})`,
    estimate === undefined
      ? "–"
      : `${numeral(estimate.mean)} [${numeral(estimate.low)}, ${numeral(estimate.high)}]`,
    outcome.verdict,
    controlsOf(outcome),
  ];
}

function controlsOf({ controls }: ReplicationOutcome): string {
  if (controls.length === 0) return "none (exact)";
  const failing = controls.filter(({ verdict }) => verdict === "fail").length;
  return `${failing} of ${controls.length} fail`;
}
