import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import {
  bundlesOf,
  collect,
  figure,
  figureName,
  gallery,
  papers,
  replicationPage,
  summaryFigure,
  summaryName,
  type Completed,
  type Effort,
  type Paper,
  type Replication,
  type ReplicationOutcome,
} from "@operant/replications";
import { parameterHash } from "@operant/striatum";
import { Piscina } from "piscina";
import type { ReplicateOptions } from "../commands/replicate.ts";
import type { Bundle } from "../replication-worker.ts";
import { EXIT, Exit, type ExitCode } from "../exit.ts";
import { makePagesFolder } from "./pages-folder.ts";
import { elapsed, plural, table } from "../text.ts";
import { writeJson, type Terminal } from "../terminal.ts";

/** The folder of the drawings, beside the pages that show them. */
const FIGURES = "figures";

/** A paper with those of its replications that were asked for. */
interface Chosen {
  readonly paper: Paper;
  readonly replications: readonly Replication[];
}

/** Runs published experiments with their controls over all cores and judges them. */
export async function replicate(
  terminal: Terminal,
  what: readonly string[],
  options: ReplicateOptions,
): Promise<ExitCode> {
  const chosen = choose(what);
  if (options.list === true) return list(terminal, chosen, options);
  if (options.write !== undefined) await makePagesFolder(join(options.write, FIGURES));
  const startedMs = performance.now();
  const outcomes = await runAll(terminal, chosen, options);
  const seconds = (performance.now() - startedMs) / 1000;
  if (options.write !== undefined) writePages(options.write, chosen, outcomes, terminal);
  if (options.json === true) {
    writeJson(terminal, { parameters: parameterHash(), seconds, outcomes: outcomes.map(summary) });
    return EXIT.done;
  }
  const titles = new Map(chosen.flatMap(({ replications }) => replications).map((r) => [r.id, r]));
  const rows = outcomes.map((outcome) => rowOf(outcome, titles.get(outcome.id)));
  terminal.out(
    table(["id", "what", "published", "got (95 % interval)", "n", "verdict", "why"], rows),
  );
  for (const outcome of outcomes) {
    if (outcome.verdict !== "pass") terminal.out(diagnosisOf(outcome, titles.get(outcome.id)));
  }
  const passed = outcomes.filter(({ verdict }) => verdict === "pass").length;
  terminal.out(
    `\n${passed} of ${plural(outcomes.length, "replication")} pass with their controls failing, ` +
      `in ${elapsed(seconds)}; one parameter file: ${parameterHash()}`,
  );
  return EXIT.done;
}

function choose(what: readonly string[]): Chosen[] {
  const unknown = new Set(what);
  const chosen = papers.flatMap((paper): Chosen[] => {
    const whole = what.length === 0 || what.includes(paper.id);
    unknown.delete(paper.id);
    const replications = paper.replications.filter(({ id }) => {
      unknown.delete(id);
      return whole || what.includes(id);
    });
    // A paper of which everything is skipped still has its page.
    return replications.length === 0 && !whole ? [] : [{ paper, replications }];
  });
  if (unknown.size === 0) return chosen;
  const names = [...unknown].map((name) => `"${name}"`).join(", ");
  throw new Exit(
    EXIT.usage,
    `operant: there is no paper or replication ${names}; \`operant replicate --list\` shows all.`,
  );
}

function list(terminal: Terminal, chosen: readonly Chosen[], options: ReplicateOptions): ExitCode {
  const rows = chosen.flatMap(({ paper, replications }) =>
    replications.map(({ id, title }) => [paper.id, id, title]),
  );
  if (options.json === true) writeJson(terminal, { replications: rows });
  else terminal.out(table(["paper", "id", "what"], rows));
  return EXIT.done;
}

async function runAll(
  terminal: Terminal,
  chosen: readonly Chosen[],
  options: ReplicateOptions,
): Promise<ReplicationOutcome[]> {
  const effort: Effort = options.quick === true ? "quick" : "full";
  const pool = new Piscina<Bundle, Completed[]>({
    filename: new URL("../replication-worker.js", import.meta.url).href,
    maxThreads: options.threads ?? availableParallelism(),
  });
  const replications = chosen.flatMap((each) => each.replications);
  let done = 0;
  const measure = async (replication: Replication): Promise<ReplicationOutcome> => {
    const bundles = bundlesOf(replication, effort, options.seed);
    const results = await Promise.all(bundles.map((tasks) => pool.run([replication.id, tasks])));
    if (options.json !== true) {
      terminal.err(`${(done += 1)} of ${replications.length} · ${replication.id}`);
    }
    return collect(replication, effort, results.flat());
  };
  // The pool keeps the order of its calls: what takes long comes first.
  const first = replications
    .slice()
    .sort((a, b) => Number(b.long ?? false) - Number(a.long ?? false));
  try {
    const begun = new Map(first.map((replication) => [replication, measure(replication)]));
    return await Promise.all(
      replications.map((each) => begun.get(each) as Promise<ReplicationOutcome>),
    );
  } finally {
    await pool.destroy();
  }
}

function writePages(
  folder: string,
  chosen: readonly Chosen[],
  outcomes: readonly ReplicationOutcome[],
  terminal: Terminal,
): void {
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  for (const { paper, replications } of chosen) {
    const mine = replications.flatMap(({ id }) => byId.get(id) ?? []);
    writeFileSync(join(folder, `${paper.id}.md`), replicationPage(paper, mine));
    writeFigure(folder, summaryName(paper), summaryFigure(paper, mine));
    for (const replication of replications) {
      const outcome = byId.get(replication.id);
      if (outcome === undefined) continue;
      writeFigure(folder, figureName(replication.id), figure(replication, outcome));
    }
  }
  writeFileSync(join(folder, "README.md"), gallery(outcomes));
  terminal.err(`${plural(chosen.length, "page")} written to ${folder}`);
}

function writeFigure(folder: string, name: string, drawn: string | undefined): void {
  if (drawn !== undefined) writeFileSync(join(folder, FIGURES, name), drawn);
}

function rowOf(outcome: ReplicationOutcome, replication: Replication | undefined): string[] {
  const { model, verdict, reason } = outcome;
  // The observable that says most: the first that decided.
  const told = model.observables.find((each) => each.verdict === verdict) ?? model.observables[0];
  const published = told?.observable.published;
  const { mean = NaN, low = NaN, high = NaN, n = 0 } = told?.estimate ?? {};
  const interval = low === high ? short(mean) : `${short(mean)} (${short(low)} … ${short(high)})`;
  return [
    outcome.id,
    replication?.title ?? "",
    published === undefined ? "–" : `${short(published.value)}${doubt(published.certainty)}`,
    interval,
    String(n),
    verdict,
    reason,
  ];
}

/** Why a replication does not pass, in words. */
function diagnosisOf(
  { id, verdict, effort }: ReplicationOutcome,
  replication?: Replication,
): string {
  const chance =
    effort === "quick"
      ? "Few repetitions; run it without --quick for a narrower interval."
      : "The interval straddles the edge of its band.";
  return `\n${id} (${verdict}): ${replication?.diagnosis ?? chance}`;
}

/** Marks a value that is shown and never decides. */
function doubt(certainty: string): string {
  return certainty === "second-hand" || certainty === "unverified" ? ` (${certainty})` : "";
}

function short(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(3))) : "–";
}

function summary({ id, effort, verdict, reason, model, controls }: ReplicationOutcome): object {
  const observables = model.observables.map(({ observable, estimate, verdict: each }) => ({
    name: observable.name,
    unit: observable.unit,
    published: observable.published ?? null,
    accept: observable.accept,
    ...estimate,
    verdict: each,
  }));
  const failing = controls.map(({ variant, verdict: each }) => ({ variant, verdict: each }));
  return { id, effort, verdict, reason, observables, controls: failing };
}
