import type { GroupResult, Measure, MeasuredPhase } from "./groups.ts";
import type { Frame } from "./panel.ts";
import { bottomAxis, drawing, mark } from "./panel.ts";
import type { Scale } from "./scale.ts";
import { linearScale, say, sayEffect, sayRange } from "./scale.ts";
import { MOST_PANELS, wordsOf } from "./source.ts";
import type { Markup } from "./svg.ts";
import { element, fragment } from "./svg.ts";

const WIDTH = 1080;
const ROW = 21;
const GAP = 26;
const TOP = 24;
const BOTTOM = 22;
/** Width of a letter of a name, about. */
const LETTER = 7;
/** Room for "−0.12 (−0.12 to −0.12)", and the narrowest column that gives it. */
const EFFECT = 140;
const NARROWEST = 250;

/** One measure: a column per phase, a row per condition, each a dot with its interval and its effect. */
export function drawMeasure(measure: Measure): Markup {
  const names = namesOf(measure).slice(0, MOST_PANELS);
  const room = Math.min(280, 24 + LETTER * Math.max(...names.map((name) => name.length)));
  const height = TOP + names.length * ROW + BOTTOM;
  const columns = Math.max(1, measure.phases.length);
  const span = Math.min(460, (WIDTH - room - GAP * (columns - 1)) / columns);
  const domain = domainOf(measure, names);
  const labels = names.map((name, i) =>
    element("text", { class: "name", x: 0, y: rowAt(i) + 4 }, shorten(name)),
  );
  const drawn = measure.phases.map((phase, i) => {
    const left = room + i * (span + GAP);
    const frame = { width: left + span, height, left, right: 0, top: TOP, bottom: BOTTOM };
    return drawPhase(phase, names, frame, domain);
  });
  const width = room + columns * (span + GAP) - GAP;
  const frame: Frame = { width, height, left: room, right: 0, top: TOP, bottom: BOTTOM };
  const description = `${wordsOf(measure.name)} of ${names.length} groups. ${describe(measure)}`;
  return element(
    "div",
    { class: "wide", style: `--width:${Math.round(width)}px;max-width:var(--width)` },
    drawing(frame, description, ...labels, ...drawn),
  );
}

function rowAt(index: number): number {
  return TOP + index * ROW + ROW / 2;
}

function drawPhase(
  { phase, groups }: MeasuredPhase,
  names: readonly string[],
  column: Frame,
  domain: readonly [number, number],
): Markup {
  const compared = groups.some(({ effect }) => effect !== undefined);
  const told = compared && column.width - column.left >= NARROWEST;
  const frame = told ? { ...column, width: column.width - EFFECT } : column;
  const { left, width, top, height, bottom } = frame;
  const x = linearScale(domain, [left + 6, width - 6], { count: 3, grow: false });
  const lines = x.ticks.map((tick) =>
    element("line", { class: "grid", x1: x(tick), x2: x(tick), y1: top - 4, y2: height - bottom }),
  );
  const [first] = names;
  const control = groups.find(({ condition }) => condition === first);
  const marks = names.map((name, i) => {
    const group = groups.find(({ condition }) => condition === name);
    if (group === undefined) return fragment();
    const drawn = drawGroup(group, x, rowAt(i), group === control);
    return told ? fragment(drawn, tellEffect(group, column.width, rowAt(i))) : drawn;
  });
  const place = { x: column.width, y: 12, "text-anchor": "end" };
  return fragment(
    element("text", { class: "column", x: left + 6, y: 12 }, phase),
    ...(told ? [element("text", { class: "axis", ...place }, "g (95 % CI)")] : []),
    ...lines,
    ...(control === undefined ? [] : [reference(x(control.estimate.mean), frame)]),
    bottomAxis(frame, x, ""),
    ...marks,
  );
}

function drawGroup(
  { condition, estimate, effect }: GroupResult,
  x: Scale,
  y: number,
  isFirst: boolean,
): Markup {
  const { n, mean, low, high } = estimate;
  const colour = isFirst ? "ink" : "s1";
  const lines = [`${condition}: ${say(mean)} (95 % CI ${sayRange(low, high)}), n = ${n}`];
  if (effect !== undefined) {
    lines.push(`Hedges’ g ${say(effect.g)} (${sayRange(effect.low, effect.high)})`);
  }
  const bar = Number.isNaN(low)
    ? []
    : [element("line", { class: `whisker ${colour}`, x1: x(low), x2: x(high), y1: y, y2: y })];
  return fragment(...bar, mark(x(mean), y, 3.5, colour, lines.join("\n")));
}

/** The effect in words, strong where its interval leaves out zero. */
function tellEffect({ effect }: GroupResult, x: number, y: number): Markup {
  if (effect === undefined || Number.isNaN(effect.low)) return fragment();
  const { g, low, high } = effect;
  const clear = low > 0 || high < 0;
  const text = `${sayEffect(g)} (${sayEffect(low)} to ${sayEffect(high)})`;
  return element(
    "text",
    { class: clear ? "effect clear" : "effect", x, y: y + 4, "text-anchor": "end" },
    text,
  );
}

function reference(x: number, { top, height, bottom }: Frame): Markup {
  return element("line", { class: "reference", x1: x, x2: x, y1: top - 4, y2: height - bottom });
}

function namesOf({ phases }: Measure): readonly string[] {
  return [...new Set(phases.flatMap(({ groups }) => groups.map(({ condition }) => condition)))];
}

function domainOf({ phases }: Measure, names: readonly string[]): readonly [number, number] {
  const bounds = phases.flatMap(({ groups }) =>
    groups
      .filter(({ condition }) => names.includes(condition))
      .flatMap(({ estimate: { mean, low, high } }) =>
        Number.isNaN(low) ? [mean] : [low, mean, high],
      ),
  );
  const [low, high] = [Math.min(...bounds), Math.max(...bounds)];
  const margin = (high - low || Math.abs(high) || 1) * 0.06;
  // Zero belongs to the picture when it is near.
  const near = 2 * (high - low) + margin;
  return [low >= 0 && low < near ? 0 : low - margin, high <= 0 && -high < near ? 0 : high + margin];
}

function describe({ phases }: Measure): string {
  return phases
    .map(({ phase, groups }) => {
      const values = groups
        .slice(0, MOST_PANELS)
        .map(({ condition, estimate }) => `${condition} ${say(estimate.mean)}`);
      return `${phase}: ${values.join(", ")}`;
    })
    .join("; ");
}

function shorten(name: string): string {
  return name.length > 36 ? `${name.slice(0, 35)}…` : name;
}

/** The numbers of a measure as a table. */
export function measureTable({ phases }: Measure): Markup {
  const compared = phases.some(({ groups }) => groups.some(({ effect }) => effect !== undefined));
  const heads = ["Group", "n", "Mean", "95 % interval", "SD"];
  if (compared) heads.push("Hedges’ g", "95 % interval (bootstrap)");
  const head = element(
    "tr",
    {},
    ...heads.map((name, i) =>
      element("th", { scope: "col", class: i === 0 ? undefined : "num" }, name),
    ),
  );
  const bodies = phases.map(({ phase, groups }) =>
    element(
      "tbody",
      {},
      ...(phases.length > 1
        ? [
            element(
              "tr",
              { class: "phase" },
              element("th", { colspan: heads.length, scope: "rowgroup" }, phase),
            ),
          ]
        : []),
      ...groups.map((group) => tableRow(group, compared)),
    ),
  );
  return element("table", {}, element("thead", {}, head), ...bodies);
}

function tableRow({ condition, estimate, effect }: GroupResult, compared: boolean): Markup {
  const { n, mean, low, high, deviation } = estimate;
  const cells = [String(n), say(mean), sayRange(low, high), say(deviation)];
  if (compared) {
    if (effect === undefined) cells.push("reference", "");
    else
      cells.push(
        sayEffect(effect.g),
        Number.isNaN(effect.low) ? "–" : `${sayEffect(effect.low)} to ${sayEffect(effect.high)}`,
      );
  }
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, condition),
    ...cells.map((cell) => element("td", { class: "num" }, cell)),
  );
}
