import type { Inspection } from "../read/inspect.ts";
import type { StudyManifest } from "../manifest.ts";
import type { Curves } from "./curves.ts";
import { drawCurves } from "./draw-curves.ts";
import { drawMeasure, measureTable } from "./draw-groups.ts";
import { drawDistributions } from "./draw-spines.ts";
import { drawTraces } from "./draw-traces.ts";
import type { Measure } from "./groups.ts";
import { MOST_GROUPS } from "./groups.ts";
import { header } from "./header.ts";
import type { Phase } from "./phases.ts";
import { provenance } from "./provenance.ts";
import { MOST_PANELS, wordsOf } from "./source.ts";
import type { Distribution } from "./spines.ts";
import { STYLE } from "./style.ts";
import type { Markup } from "./svg.ts";
import { element, fragment } from "./svg.ts";
import type { PhaseTraces } from "./traces.ts";

/** Everything that a report says. */
export interface ReportContent {
  readonly manifest: StudyManifest;
  readonly accounts: Omit<Inspection, "manifestJson">;
  /** Digest of what is committed so far is only known once the study is complete. */
  readonly conditions: readonly string[];
  readonly phases: readonly Phase[];
  readonly curves: Curves | undefined;
  readonly measures: readonly Measure[];
  readonly distributions: readonly Distribution[];
  readonly traces: readonly PhaseTraces[];
}

/** The report as one HTML page that needs nothing else. */
export function page(content: ReportContent): string {
  const { manifest } = content;
  const html = element(
    "html",
    { lang: "en" },
    element(
      "head",
      {},
      element("meta", { charset: "utf-8" }),
      element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      element("meta", { name: "color-scheme", content: "light dark" }),
      element("title", {}, `${manifest.title} · Operant`),
      { markup: `<style>${STYLE}</style>` },
    ),
    element(
      "body",
      {},
      element(
        "main",
        {},
        header(content),
        learning(content),
        groups(content),
        spines(content),
        signals(content),
        provenance(content),
      ),
    ),
  );
  return `<!doctype html>\n${html.markup}\n`;
}

function learning({ curves, phases, conditions, manifest }: ReportContent): Markup {
  if (curves === undefined) return fragment();
  const meaning = curves.meaning === "" ? "" : ` (${sentence(curves.meaning)})`;
  const names = phases.map(({ name, note }, i) => {
    const number = phases.length > 1 ? `(${i + 1}) ` : "";
    return `${number}${name}${note === "" ? "" : ` (${note})`}`;
  });
  return fragment(
    element("h2", {}, "Learning"),
    element(
      "p",
      { class: "about" },
      `Mean of “${curves.column}”${meaning} by block of trials, with the 95 % interval over animals. ` +
        `${count(phases)}: ${names.join(", ")}. Dotted lines are rests between sessions.`,
    ),
    more(manifest.conditions, MOST_PANELS, "panels"),
    drawCurves(curves, phases, conditions),
  );
}

function groups({ measures, manifest }: ReportContent): Markup {
  if (measures.length === 0) return fragment();
  const compared = manifest.conditions > 1;
  const text = compared
    ? "Mean of each group with its 95 % interval (Student’s t); the dashed line is the mean of the first " +
      "group. Effects are Hedges’ g against the first group, with 95 % bootstrap intervals. " +
      "Animals without a value are left out."
    : "Mean over animals with its 95 % interval (Student’s t).";
  const figures = measures.map((measure) =>
    fragment(
      element("h3", {}, wordsOf(measure.name)),
      drawMeasure(measure),
      element(
        "details",
        {},
        element("summary", {}, "Numbers"),
        element("div", { class: "scroll" }, measureTable(measure)),
      ),
    ),
  );
  return fragment(
    element("h2", {}, compared ? "Differences between groups" : "Measures"),
    element("p", { class: "about" }, text),
    more(manifest.conditions, MOST_GROUPS, "groups"),
    ...figures,
  );
}

function spines({ distributions }: ReportContent): Markup {
  if (distributions.length === 0) return fragment();
  return fragment(
    element("h2", {}, "Spine volumes"),
    element(
      "p",
      { class: "about" },
      "Distribution of volumes before the first session (grey) and after the last one, as the number of " +
        "spines per animal in each logarithmic bin.",
    ),
    drawDistributions(distributions),
  );
}

function signals({ traces, conditions, curves }: ReportContent): Markup {
  const [first] = traces;
  if (first === undefined) return fragment();
  const kinds = [...new Set([...(curves?.kinds ?? []), ...traces.flatMap((one) => one.kinds)])];
  const unit = first.unit === "" ? "" : ` (${first.unit})`;
  return fragment(
    element("h2", {}, wordsOf(first.signal)),
    element(
      "p",
      { class: "about" },
      `Mean over trials and animals${unit} around ${first.instant}, by kind of trial; ` +
        "bands are 95 % intervals over animals in the last session.",
    ),
    ...traces.map((figure) =>
      fragment(element("h3", {}, wordsOf(figure.phase)), drawTraces(figure, conditions, kinds)),
    ),
  );
}

/** Says that a figure leaves conditions out. */
function more(conditions: number, shown: number, what: string): Markup {
  if (conditions <= shown) return fragment();
  const text = `The first ${shown} of ${conditions} ${what}; “operant query” answers for the others.`;
  return element("p", { class: "about" }, text);
}

function count(phases: readonly Phase[]): string {
  const trials = phases.reduce((sum, phase) => sum + phase.trials, 0);
  return `${trials} trials in ${phases.length} ${phases.length === 1 ? "phase" : "phases"}`;
}

function sentence(meaning: string): string {
  return meaning.replace(/\.$/, "");
}
