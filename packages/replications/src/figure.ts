import type { Axis, Observable, Replication } from "./contract.ts";
import type { ObservableOutcome, ReplicationOutcome } from "./engine.ts";
import { numeral } from "./numeral.ts";
import { linearScale, scaleOver, type Scale } from "./scale.ts";
import { BAND, box, dot, FAINT, INK, line, ring, SERIES_COLOURS, sheet, text } from "./svg.ts";

const WIDTH = 640;
const PANEL = { left: 72, right: 20, top: 14, bottom: 50, height: 290 };
const HEAD = 46;
const BAND_WIDTH = 11;

interface Point {
  readonly x: number;
  readonly outcome: ObservableOutcome;
}

/** One curve: a series of the model, or the only series under a control. */
interface Curve {
  readonly name: string;
  readonly points: readonly Point[];
  readonly colour: string;
}

/** What shares one vertical axis. */
interface Panel {
  readonly unit: string;
  readonly label: string;
  readonly curves: readonly Curve[];
  readonly controls: readonly Curve[];
}

/** File name of a replication's figure, within the folder of figures. */
export function figureName(id: string): string {
  return `${id.toLowerCase()}.svg`;
}

/**
 * Draws simulated means with their 95 % intervals (dots), published values (rings, dashed where they do
 * not decide) and accepted bands (grey) over the axis of the replication, one panel per unit; where a
 * panel has one series, its controls as well (broken lines). Undefined where the replication names no
 * axis.
 */
export function figure(replication: Replication, outcome: ReplicationOutcome): string | undefined {
  const { axis } = replication;
  const points = pointsOf(outcome.model.observables);
  if (axis === undefined || points.length === 0) return undefined;
  const panels = panelsOf(axis, points, outcome);
  const horizontal = scaleOver(
    points.map(({ x }) => x),
    PANEL.left + 18,
    WIDTH - PANEL.right - 18,
  );
  const title = `${outcome.id}: ${replication.title}`;
  const heights = panels.map((_, i) => HEAD + i * PANEL.height);
  return sheet(WIDTH, HEAD + panels.length * PANEL.height, title, [
    text(PANEL.left, 18, title, { bold: true, size: 13 }),
    ...legend(panels),
    ...panels.flatMap((panel, i) => draw(panel, axis, horizontal, heights[i] as number)),
  ]);
}

function pointsOf(observables: readonly ObservableOutcome[]): Point[] {
  return observables
    .flatMap((outcome): Point[] => {
      const { x } = outcome.observable;
      return x === undefined || !Number.isFinite(outcome.estimate.mean) ? [] : [{ x, outcome }];
    })
    .sort((a, b) => a.x - b.x);
}

function panelsOf(axis: Axis, points: readonly Point[], outcome: ReplicationOutcome): Panel[] {
  const units = new Set(points.map(({ outcome: { observable } }) => observable.unit));
  return Array.from(units, (unit): Panel => {
    const mine = points.filter(({ outcome: { observable } }) => observable.unit === unit);
    const names = Array.from(new Set(mine.map(seriesOf)));
    const curves = names.map((name, i) => ({
      name,
      points: mine.filter((point) => seriesOf(point) === name),
      colour: SERIES_COLOURS[i % SERIES_COLOURS.length] as string,
    }));
    const inPanel = ({ unit: other, series }: Observable): boolean =>
      other === unit && series === mine[0]?.outcome.observable.series;
    const controls = outcome.controls.map(({ variant, observables }) => ({
      name: variant,
      points: pointsOf(observables.filter(({ observable }) => inPanel(observable))),
      colour: FAINT,
    }));
    const only = curves.length === 1 && units.size === 1 && controls.length <= 3;
    const label = units.size > 1 && names.length === 1 ? (names[0] as string) : axis.value;
    return { unit, label, curves, controls: only ? controls : [] };
  });
}

function seriesOf({ outcome: { observable } }: Point): string {
  return observable.series ?? "";
}

function draw(panel: Panel, axis: Axis, horizontal: Scale, top: number): string[] {
  const bottom = top + PANEL.height - PANEL.bottom;
  const points = panel.curves.flatMap((curve) => curve.points);
  const shown = [...points.flatMap(extentOf), ...panel.controls.flatMap(meansOf)];
  const vertical = linearScale(shown, bottom, top + PANEL.top);
  const unit = panel.unit === "1" ? "" : ` (${panel.unit})`;
  const middle = (top + PANEL.top + bottom) / 2;
  return [
    ...axes(axis, horizontal, vertical, bottom, top + PANEL.top),
    text(18, middle, panel.label + unit, { anchor: "middle", turn: -90 }),
    ...points.flatMap((point) => band(point, horizontal, vertical)),
    ...panel.controls.map((curve, i) => controlLine(curve, i, horizontal, vertical)),
    ...panel.curves.flatMap((curve) => marks(curve, horizontal, vertical)),
  ];
}

function meansOf({ points }: Curve): number[] {
  return points.map(({ outcome }) => outcome.estimate.mean);
}

function extentOf({ outcome: { estimate, observable } }: Point): number[] {
  const { accept, published } = observable;
  const values = [estimate.low, estimate.high, published?.value, accept.low, accept.high];
  return values.filter((value) => value !== undefined && Number.isFinite(value)) as number[];
}

/** The accepted band of a point, where it is bounded on both sides. */
function band({ x, outcome }: Point, horizontal: Scale, vertical: Scale): string[] {
  const { low, high } = outcome.observable.accept;
  if (low === undefined || high === undefined) return [];
  const [from, to] = [vertical.at(high), vertical.at(low)];
  const left = horizontal.at(x) - BAND_WIDTH / 2;
  return [box(left, from, BAND_WIDTH, Math.max(1, to - from), `fill="${BAND}"`)];
}

const DASHES = ["6 3", "2 3", "8 3 2 3"] as const;

function controlLine(curve: Curve, index: number, horizontal: Scale, vertical: Scale): string {
  const path = curve.points.map(
    ({ x, outcome }) => [horizontal.at(x), vertical.at(outcome.estimate.mean)] as const,
  );
  return line(path, `stroke="${FAINT}" stroke-dasharray="${DASHES[index] ?? "1 2"}"`);
}

function marks({ points, colour }: Curve, horizontal: Scale, vertical: Scale): string[] {
  const path = points.map(
    ({ x, outcome }) => [horizontal.at(x), vertical.at(outcome.estimate.mean)] as const,
  );
  return [
    line(path, `stroke="${colour}" stroke-opacity="0.45"`),
    ...points.map(({ x, outcome: { estimate, observable, decisive } }) => {
      const cx = horizontal.at(x);
      const { published } = observable;
      const interval = [
        [cx, vertical.at(estimate.low)],
        [cx, vertical.at(estimate.high)],
      ] as const;
      return [
        line(interval, `stroke="${colour}" stroke-width="2"`),
        dot(cx, vertical.at(estimate.mean), colour),
        published === undefined ? "" : ring(cx, vertical.at(published.value), INK, decisive),
      ].join("");
    }),
  ];
}

function axes(axis: Axis, horizontal: Scale, vertical: Scale, bottom: number, top: number) {
  const [left, right] = [PANEL.left, WIDTH - PANEL.right];
  const unit = axis.unit === "" || axis.unit === "1" ? "" : ` (${axis.unit})`;
  return [
    ...vertical.ticks.map((value) => {
      const y = vertical.at(value);
      const grid = line([[left, y], [right, y]], 'stroke="#ececec"'); // prettier-ignore
      return grid + text(left - 8, y + 4, numeral(value), { anchor: "end" });
    }),
    line([[left, top], [left, bottom], [right, bottom]], `stroke="${INK}"`), // prettier-ignore
    ...horizontal.ticks.map((value) => {
      const x = horizontal.at(value);
      const tick = line([[x, bottom], [x, bottom + 5]], `stroke="${INK}"`); // prettier-ignore
      return tick + text(x, bottom + 18, numeral(value), { anchor: "middle" });
    }),
    text((left + right) / 2, bottom + 38, axis.name + unit, { anchor: "middle" }),
  ];
}

/** Keys in one row under the title; text is taken to be 6.2 pixels a letter. */
function legend(panels: readonly Panel[]): string[] {
  let x = PANEL.left + 4;
  const y = 34;
  const entry = (mark: (x: number) => string, label: string): string => {
    const piece = mark(x) + text(x + 12, y + 4, label, { size: 11 });
    x += 24 + 5.6 * label.length;
    return piece;
  };
  const several = panels.filter(({ curves }) => curves.length > 1);
  const alone = [{ name: "Operant, 95 %", colour: SERIES_COLOURS[0] }];
  const model = several.length === 0 ? alone : several.flatMap(({ curves }) => curves);
  const controls = panels.flatMap((panel) => panel.controls);
  return [
    ...model.map(({ name, colour }) => entry((at) => dot(at, y, colour), name)),
    entry((at) => ring(at, y, INK), "reference"),
    entry((at) => box(at - 5, y - 5, 10, 10, `fill="${BAND}"`), "accepted"),
    ...controls.map(({ name }, i) => {
      const dashes = `stroke="${FAINT}" stroke-dasharray="${DASHES[i] ?? "1 2"}"`;
      return entry((at) => line([[at - 8, y], [at + 9, y]], dashes), `control: ${name}`); // prettier-ignore
    }),
  ];
}
