import type { Paper, Replication, Topic } from "./contract.ts";
import type { ReplicationOutcome } from "./engine.ts";
import { numeral } from "./numeral.ts";
import { table } from "./page.ts";
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
  return ["# Published experiments", totals(papers, outcomes), ...topics].join("\n\n") + "\n";
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
