import type { Observable, Paper } from "./contract.ts";
import type { ObservableOutcome, ReplicationOutcome } from "./engine.ts";
import { numeral } from "./numeral.ts";
import { BAND, box, dot, FAINT, INK, line, ring, sheet, shorten, text } from "./svg.ts";

const WIDTH = 860;
const ROW = 19;
const HEAD = 62;
/** The strip on which a row's values lie, and the middle third of it that is the accepted band. */
const STRIP = { from: 330, to: 610 };
const THIRD = (STRIP.to - STRIP.from) / 3;

const COLOURS = {
  pass: "#0072b2",
  fail: "#c0392b",
  inconclusive: "#b8860b",
  "not comparable": FAINT,
} as const;

/** File name of the figure that sums a paper up, within the folder of figures. */
export function summaryName(paper: Paper): string {
  return `${paper.id}.svg`;
}

/**
 * Draws every observable of a paper as a row: simulated mean with 95 % interval (dot, coloured by
 * verdict) against the published value (ring, dashed where it does not decide) and the accepted band
 * (grey), each row scaled to its own band. Undefined where nothing was run.
 */
export function summaryFigure(
  paper: Paper,
  outcomes: readonly ReplicationOutcome[],
): string | undefined {
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  let y = HEAD;
  const pieces = paper.replications.flatMap((replication) => {
    const outcome = byId.get(replication.id);
    if (outcome === undefined) return [];
    const heading = `${replication.id} · ${replication.title}`;
    y += ROW + 4;
    const head = [
      text(16, y, shorten(heading, 92), { bold: true }),
      text(WIDTH - 16, y, outcome.verdict, {
        anchor: "end",
        bold: true,
        colour: COLOURS[outcome.verdict],
      }),
    ];
    const rows = outcome.model.observables.map((each) => row(each, (y += ROW)));
    y += 6;
    return [...head, ...rows];
  });
  if (pieces.length === 0) return undefined;
  return sheet(WIDTH, y + 16, paper.id, [...heading(paper), ...pieces]);
}

function heading(paper: Paper): string[] {
  const y = 44;
  const keys = [
    dot(24, y, COLOURS.pass) + text(34, y + 4, "Operant, mean and 95 %", { size: 11 }),
    ring(196, y, INK) + text(208, y + 4, "reference", { size: 11 }),
    ring(286, y, INK, false) + text(298, y + 4, "unchecked source: does not decide", { size: 11 }),
    box(490, y - 6, 24, 12, `fill="${BAND}"`) + text(520, y + 4, "accepted", { size: 11 }),
    text(628, y + 4, "got [95 %] · reference", { size: 11, colour: FAINT }),
  ];
  return [text(16, 22, shorten(paper.citation, 118), { bold: true, size: 13 }), ...keys];
}

function row(outcome: ObservableOutcome, y: number): string {
  const { observable, estimate, decisive, verdict } = outcome;
  const place = placer(outcome);
  const middle = y - 4;
  const colour = decisive ? COLOURS[verdict] : FAINT;
  const { published } = observable;
  const [low, high] = bandOf(observable, place);
  const interval = [
    [place(estimate.low), middle],
    [place(estimate.high), middle],
  ] as const;
  return [
    text(28, y, shorten(observable.name, 50), { size: 11 }),
    line([[STRIP.from, middle], [STRIP.to, middle]], 'stroke="#ececec"'), // prettier-ignore
    box(low, middle - 6, high - low, 12, `fill="${BAND}"`),
    line(interval, `stroke="${colour}" stroke-width="2"`),
    dot(place(estimate.mean), middle, colour),
    published === undefined ? "" : ring(place(published.value), middle, INK, decisive),
    text(628, y, shorten(written(outcome), 44), { size: 11 }),
  ].join("");
}

function written({ observable: { unit, published }, estimate }: ObservableOutcome): string {
  const interval = estimate.n === 1 ? "" : ` [${short(estimate.low)}, ${short(estimate.high)}]`;
  const shown = unit === "1" ? "" : ` ${unit}`;
  const against = published === undefined ? "" : ` · ${short(published.value)}`;
  return `${short(estimate.mean)}${interval}${shown}${against}`;
}

function short(value: number): string {
  return numeral(Number(value.toPrecision(3)));
}

/** Pixels of a value: a band with two edges fills the middle third, an edge stands at its border. */
function placer({ observable, estimate }: ObservableOutcome): (value: number) => number {
  const { low, high } = observable.accept;
  const clip = (x: number): number => Math.min(STRIP.to, Math.max(STRIP.from, x));
  const inner = STRIP.from + THIRD;
  if (low !== undefined && high !== undefined && high > low) {
    return (value) => clip(inner + ((value - low) / (high - low)) * THIRD);
  }
  const edge = low ?? high ?? 0;
  const values = [estimate.low, estimate.high, observable.published?.value ?? edge];
  const reach = Math.max(...values.map((value) => Math.abs(value - edge))) || 1;
  const at = low === undefined ? inner + THIRD : inner;
  return (value) => clip(Number.isFinite(value) ? at + ((value - edge) / reach) * 0.9 * THIRD : at);
}

function bandOf({ accept }: Observable, place: (value: number) => number): [number, number] {
  const low = accept.low === undefined ? STRIP.from : place(accept.low);
  const high = accept.high === undefined ? STRIP.to : place(accept.high);
  return [low, Math.max(low + 1, high)];
}
