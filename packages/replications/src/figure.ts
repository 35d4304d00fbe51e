import { log64 } from "@operant/kernels";
import type { Replication } from "./contract.ts";
import type { ObservableOutcome, ReplicationOutcome } from "./engine.ts";
import { numeral } from "./numeral.ts";

const WIDTH = 640;
const HEIGHT = 360;
const MARGIN = { left: 64, right: 16, top: 34, bottom: 48 };
/** Ratio of largest to smallest x from which the axis is logarithmic. */
const LOGARITHMIC_FROM = 20;

interface Point {
  readonly x: number;
  readonly outcome: ObservableOutcome;
}

/** Maps values of one axis to pixels, with the values to be labelled. */
interface Scale {
  readonly ticks: readonly number[];
  readonly at: (value: number) => number;
}

/** File name of a replication's figure, within the folder of figures. */
export function figureName(id: string): string {
  return `${id.toLowerCase()}.svg`;
}

/**
 * Draws simulated means with their 95 % intervals (filled) against published values (rings) over the
 * axis of the replication, as a self-contained SVG. Undefined where the replication names no axis.
 */
export function figure(replication: Replication, outcome: ReplicationOutcome): string | undefined {
  const { axis } = replication;
  const points = outcome.model.observables.flatMap((entry): Point[] => {
    const { x } = entry.observable;
    return x === undefined || !Number.isFinite(entry.estimate.mean) ? [] : [{ x, outcome: entry }];
  });
  if (axis === undefined || points.length === 0) return undefined;
  const horizontal = scaleOf(
    points.map(({ x }) => x),
    MARGIN.left + 18,
    WIDTH - MARGIN.right - 18,
  );
  const vertical = linear(points.flatMap(valuesOf), HEIGHT - MARGIN.bottom, MARGIN.top + 8);
  const title = `${outcome.id}: ${replication.title}`;
  const unit = axis.unit === "" ? "" : ` (${axis.unit})`;
  const yUnits = new Set(points.map(({ outcome: { observable } }) => observable.unit));
  const [yUnit = "1"] = yUnits.size === 1 ? yUnits : [];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" ` +
      `font-family="sans-serif" font-size="12" fill="#333">`,
    `<title>${escape(title)}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    text(MARGIN.left, 18, escape(title), "start", ' font-weight="bold"'),
    ...axes(horizontal, vertical),
    text((WIDTH + MARGIN.left) / 2, HEIGHT - 12, escape(axis.name + unit)),
    ...(yUnit === "1" ? [] : [text(8, MARGIN.top - 2, escape(yUnit), "start")]),
    ...points.map((point) => mark(point, horizontal, vertical)),
    legend(),
    "</svg>",
    "",
  ].join("\n");
}

function valuesOf({ outcome: { estimate, observable } }: Point): number[] {
  const published = observable.published?.value;
  const values = [estimate.low, estimate.high, ...(published === undefined ? [] : [published])];
  return values.filter((value) => Number.isFinite(value));
}

function mark({ x, outcome }: Point, horizontal: Scale, vertical: Scale): string {
  const { estimate, observable } = outcome;
  const cx = horizontal.at(x).toFixed(1);
  const y = (value: number): string => vertical.at(value).toFixed(1);
  const published = observable.published?.value;
  const ring =
    published === undefined
      ? ""
      : `<circle cx="${cx}" cy="${y(published)}" r="6" fill="none" stroke="#c0392b" stroke-width="1.5"/>`;
  return (
    `<g><title>${escape(observable.name)}: ${numeral(estimate.mean)}</title>${ring}` +
    `<path d="M${cx} ${y(estimate.low)}V${y(estimate.high)}" stroke="#1f4e79" stroke-width="2"/>` +
    `<circle cx="${cx}" cy="${y(estimate.mean)}" r="3" fill="#1f4e79"/></g>`
  );
}

function axes(horizontal: Scale, vertical: Scale): string[] {
  const [left, right] = [MARGIN.left, WIDTH - MARGIN.right];
  const bottom = HEIGHT - MARGIN.bottom;
  return [
    `<path d="M${left} ${MARGIN.top}V${bottom}H${right}" fill="none" stroke="#333"/>`,
    ...horizontal.ticks.map((value) => {
      const x = horizontal.at(value).toFixed(1);
      return `<path d="M${x} ${bottom}v5" stroke="#333"/>${text(x, bottom + 18, numeral(value))}`;
    }),
    ...vertical.ticks.map((value) => {
      const y = vertical.at(value);
      const line = `<path d="M${left} ${y.toFixed(1)}H${right}" stroke="#ddd"/>`;
      return line + text(left - 8, y + 4, numeral(value), "end");
    }),
  ];
}

function legend(): string {
  const x = WIDTH - 190;
  return (
    `<circle cx="${x}" cy="14" r="3" fill="#1f4e79"/>${text(x + 10, 18, "simulated, 95 %", "start")}` +
    `<circle cx="${x + 112}" cy="14" r="6" fill="none" stroke="#c0392b" stroke-width="1.5"/>` +
    text(x + 124, 18, "published", "start")
  );
}

function scaleOf(values: readonly number[], from: number, to: number): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low <= 0 || high / low < LOGARITHMIC_FROM) return linear(values, from, to, true);
  const [a, b] = [log64(low), log64(high)];
  const at = (value: number): number => from + ((log64(value) - a) / (b - a)) * (to - from);
  return { ticks: Array.from(new Set(values)).sort((p, q) => p - q), at };
}

/** A linear scale with ticks at 1, 2 or 5 × 10^k; `exact` keeps the range of the values. */
function linear(values: readonly number[], from: number, to: number, exact = false): Scale {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const range = most - least || Math.abs(most) || 1;
  const step = niceStep(range / 5);
  const low = exact ? least : Math.floor(least / step) * step;
  const high = exact ? (most === least ? least + 1 : most) : Math.ceil(most / step + 1e-9) * step;
  const first = Math.ceil(low / step - 1e-9);
  const count = Math.floor((high - low) / step + 1e-9) + 1;
  const ticks = Array.from({ length: count }, (_, k) => (first + k) * step);
  const at = (value: number): number => from + ((value - low) / (high - low || 1)) * (to - from);
  return { ticks: ticks.filter((tick) => tick <= high + 1e-9 * range), at };
}

function niceStep(rough: number): number {
  let power = 1;
  while (power * 10 <= rough) power *= 10;
  while (power > rough) power /= 10;
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= rough) ?? 10 * power;
}

function text(
  x: number | string,
  y: number,
  content: string,
  anchor: "start" | "middle" | "end" = "middle",
  more = "",
): string {
  return `<text x="${x}" y="${y.toFixed(0)}" text-anchor="${anchor}"${more}>${content}</text>`;
}

function escape(content: string): string {
  return content.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
