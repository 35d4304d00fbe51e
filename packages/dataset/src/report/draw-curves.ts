import type { Curve, CurvePoint, Curves } from "./curves.ts";
import { clamp, colourOf, drawing, leftAxis, legend, mark, PANEL, panel } from "./panel.ts";
import type { Phase } from "./phases.ts";
import type { Scale } from "./scale.ts";
import { linearScale, say, sayRange } from "./scale.ts";
import { wordsOf } from "./source.ts";
import type { Markup, Point } from "./svg.ts";
import { areaBetween, element, fragment, lineThrough } from "./svg.ts";

/** A phase's place on the x axis. */
interface Stretch {
  readonly phase: Phase;
  readonly start: number;
  readonly end: number;
  /** Maps trials since the study began. */
  readonly x: (at: number) => number;
}

const GAP = 8;
/** Share of the axis that even the shortest phase gets. */
const SMALLEST_SHARE = 0.07;

/** Small multiples: a panel per condition, a line per kind of trial, the first condition in grey. */
export function drawCurves(
  { column, kinds, curves }: Curves,
  phases: readonly Phase[],
  conditions: readonly string[],
): Markup {
  const stretches = layOut(phases);
  const y = yScale(curves);
  const shown = conditions.filter((id) => curves.some(({ condition }) => condition === id));
  const [first] = shown;
  const reference = curves.filter(({ condition }) => condition === first);
  const panels = shown.map((id) => {
    const own = curves.filter(({ condition }) => condition === id);
    const ghosts = id === first ? [] : reference;
    const description = `${wordsOf(column)} over trials in ${id}: ${summary(own)}`;
    const lines = own.map((curve) =>
      drawCurve(curve, colourOf(kinds.indexOf(curve.kind)), stretches, y),
    );
    const drawn = drawing(
      PANEL,
      description,
      leftAxis(PANEL, y),
      phaseAxis(stretches),
      ...ghosts.map((curve) => drawLines(curve, "ghost", stretches, y)),
      ...lines,
    );
    return panel(id, sizeOf(own), drawn);
  });
  const entries = kinds.map((name, i) => ({ name, colour: colourOf(i) }));
  const ghost =
    shown.length > 1 ? [{ name: `${first ?? ""}, for comparison`, colour: "ghost" }] : [];
  return fragment(legend([...entries, ...ghost]), element("div", { class: "grid3" }, ...panels));
}

function drawCurve(curve: Curve, colour: string, stretches: readonly Stretch[], y: Scale): Markup {
  const bands = stretches.map(({ phase, x }) => {
    const points = curve.points.filter((point) => point.phase === phase.name && hasBand(point));
    if (points.length === 1 && points[0]) return whisker(points[0], x, y, colour);
    const upper = points.map((point): Point => [x(point.at), y(clamp(point.high, y.domain))]);
    const lower = points.map((point): Point => [x(point.at), y(clamp(point.low, y.domain))]);
    if (points.length === 0) return fragment();
    return element("path", { class: `band ${colour}`, d: areaBetween(upper, lower) });
  });
  const marks = stretches.flatMap(({ phase, x }) => {
    const points = curve.points.filter((point) => point.phase === phase.name);
    const radius = points.length === 1 ? 3 : 2;
    return points.map((point) =>
      mark(x(point.at), y(point.mean), radius, colour, explain(curve.kind, point)),
    );
  });
  return fragment(...bands, drawLines(curve, `line ${colour}`, stretches, y), ...marks);
}

function drawLines(
  { points }: Curve,
  className: string,
  stretches: readonly Stretch[],
  y: Scale,
): Markup {
  const lines = stretches.map(({ phase, x }) => {
    const own = points.filter((point) => point.phase === phase.name);
    const [only] = own;
    if (own.length === 1 && only !== undefined && className === "ghost") {
      return element("circle", { class: "ghost", cx: x(only.at), cy: y(only.mean), r: 1.5 });
    }
    if (own.length < 2) return fragment();
    const d = lineThrough(own.map((point): Point => [x(point.at), y(point.mean)]));
    return element("path", { class: className, d });
  });
  return fragment(...lines);
}

function whisker(point: CurvePoint, x: (at: number) => number, y: Scale, colour: string): Markup {
  const at = x(point.at);
  const [y1, y2] = [y(clamp(point.low, y.domain)), y(clamp(point.high, y.domain))];
  return element("line", { class: `whisker ${colour}`, x1: at, x2: at, y1, y2 });
}

/** Phases side by side, as long as their trials, none too narrow to see. */
function layOut(phases: readonly Phase[]): readonly Stretch[] {
  const total = phases.reduce((sum, { trials }) => sum + trials, 0);
  const weights = phases.map(({ trials }) => Math.max(trials / total, SMALLEST_SHARE));
  const room = PANEL.width - PANEL.left - PANEL.right - GAP * (phases.length - 1);
  const unit = room / weights.reduce((sum, weight) => sum + weight, 0);
  let start = PANEL.left;
  let before = 0;
  return phases.map((phase, i) => {
    const from = start;
    const trialsBefore = before;
    const end = from + unit * (weights[i] ?? 0);
    start = end + GAP;
    before += phase.trials;
    const x = (at: number) => from + ((at - trialsBefore) / phase.trials) * (end - from);
    return { phase, start: from, end, x };
  });
}

function phaseAxis(stretches: readonly Stretch[]): Markup {
  const base = PANEL.height - PANEL.bottom;
  const marks = stretches.map(({ phase, start, end, x }, i) => {
    let trials = stretches.slice(0, i).reduce((sum, { phase: earlier }) => sum + earlier.trials, 0);
    const nights = phase.sessions.slice(0, -1).map((session) => {
      trials += session.trials;
      const at = x(trials);
      return element("line", { class: "night", x1: at, x2: at, y1: PANEL.top, y2: base });
    });
    const line = element("line", { class: "base", x1: start, x2: end, y1: base, y2: base });
    return fragment(...nights, line);
  });
  return fragment(...marks, ...phaseNames(stretches));
}

/** Width of a letter of a tick label, about. */
const LETTER = 5.6;

/** Names under their phases; one that does not fit goes to a second line, or all become numbers. */
function phaseNames(stretches: readonly Stretch[]): readonly Markup[] {
  const base = PANEL.height - PANEL.bottom;
  let lowEnd = 0;
  let crowded = false;
  const placed = stretches.map(({ phase: { name }, start, end }) => {
    const half = (name.length * LETTER) / 2;
    const fits = 2 * half <= end - start;
    const middle = clamp((start + end) / 2, [half, PANEL.width - half]);
    if (!fits) {
      crowded ||= middle - half < lowEnd;
      lowEnd = middle + half + LETTER;
    }
    return { name, x: fits ? (start + end) / 2 : middle, y: base + (fits ? 13 : 25) };
  });
  return placed.map(({ name, x, y }, i) => {
    const { start = 0, end = 0 } = stretches[i] ?? {};
    const place = crowded ? { x: (start + end) / 2, y: base + 13 } : { x, y };
    const text = crowded ? String(i + 1) : name;
    return element("text", { class: "tick", ...place, "text-anchor": "middle" }, text);
  });
}

function yScale(curves: readonly Curve[]): Scale {
  const highest = Math.max(
    0,
    ...curves.flatMap(({ points }) => points.map(({ mean, high }) => high || mean)),
  );
  const probability = highest <= 1.2;
  const plot = [PANEL.height - PANEL.bottom, PANEL.top] as const;
  return linearScale([0, probability ? 1 : highest], plot, { count: probability ? 2 : 4 });
}

function hasBand({ low }: CurvePoint): boolean {
  return !Number.isNaN(low);
}

function explain(kind: string, { phase, session, trials, mean, low, high, n }: CurvePoint): string {
  const place = `${phase}, session ${session}, trials ${trials[0]} to ${trials[1]}`;
  return `${kind}: ${say(mean)} (95 % CI ${sayRange(low, high)}), n = ${n}\n${place}`;
}

function summary(curves: readonly Curve[]): string {
  return curves
    .flatMap(({ kind, points }) => {
      const [first, last] = [points[0], points[points.length - 1]];
      if (first === undefined || last === undefined) return [];
      return [`${kind} from ${say(first.mean)} to ${say(last.mean)}`];
    })
    .join("; ");
}

function sizeOf(curves: readonly Curve[]): string {
  const n = Math.max(0, ...curves.flatMap(({ points }) => points.map((point) => point.n)));
  return `n = ${n}`;
}
