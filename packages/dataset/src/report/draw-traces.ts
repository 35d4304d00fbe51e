import {
  bottomAxis,
  clamp,
  colourOf,
  drawing,
  leftAxis,
  legend,
  marker,
  PANEL,
  panel,
} from "./panel.ts";
import type { Scale } from "./scale.ts";
import { linearScale, say } from "./scale.ts";
import { wordsOf } from "./source.ts";
import type { Markup, Point } from "./svg.ts";
import { areaBetween, element, fragment, lineThrough } from "./svg.ts";
import type { PhaseTraces, Trace } from "./traces.ts";

/**
 * A panel per condition: the last session as a line with its band, the first one dashed. Kinds of trial
 * have the colours of their places among `allKinds`.
 */
export function drawTraces(
  figure: PhaseTraces,
  conditions: readonly string[],
  allKinds: readonly string[],
): Markup {
  const { signal, kinds, traces, instant } = figure;
  const seconds = traces.flatMap(({ points }) => points.map((point) => point.seconds));
  const x = linearScale(
    [Math.min(...seconds), Math.max(...seconds)],
    [PANEL.left, PANEL.width - PANEL.right],
    { count: 6, grow: false },
  );
  const y = linearScale(domainOf(traces), [PANEL.height - PANEL.bottom, PANEL.top], { count: 4 });
  const panels = conditions.flatMap((condition) => {
    const own = traces.filter((trace) => trace.condition === condition);
    if (own.length === 0) return [];
    const lines = own.map((trace) =>
      drawTrace(trace, colourOf(allKinds.indexOf(trace.kind)), x, y),
    );
    const description = `${wordsOf(signal)} around ${instant} in ${condition}: ${summary(own)}`;
    const drawn = drawing(
      PANEL,
      description,
      leftAxis(PANEL, y),
      bottomAxis(PANEL, x, "time (s)"),
      ...(x.domain[0] <= 0 && x.domain[1] >= 0 ? [marker(PANEL, x(0), instant)] : []),
      ...lines,
    );
    return [panel(condition, "", drawn)];
  });
  const key = [
    ...kinds.map((name) => ({ name, colour: colourOf(allKinds.indexOf(name)) })),
    ...(traces.some(({ when }) => when === "early")
      ? [
          { name: "last session", colour: "ink" },
          { name: "first session", colour: "ink", style: "early" },
        ]
      : []),
  ];
  return fragment(legend(key), element("div", { class: "grid3" }, ...panels));
}

/** Smallest and largest mean; zero belongs to the picture. */
function domainOf(traces: readonly Trace[]): readonly [number, number] {
  let low = 0;
  let high = 0;
  for (const { points } of traces) {
    for (const { mean } of points) {
      low = Math.min(low, mean);
      high = Math.max(high, mean);
    }
  }
  return [low, high];
}

function drawTrace({ kind, when, points }: Trace, colour: string, x: Scale, y: Scale): Markup {
  const at = (pick: (point: Trace["points"][number]) => number) =>
    points.map((point): Point => [x(point.seconds), y(clamp(pick(point), y.domain))]);
  const style = when === "early" ? " early" : "";
  const line = element(
    "path",
    { class: `line ${colour}${style}`, d: lineThrough(at(({ mean }) => mean)) },
    element("title", {}, `${kind}, ${when === "early" ? "first" : "last"} session`),
  );
  const banded = when === "late" && points.every(({ low }) => !Number.isNaN(low));
  if (!banded) return line;
  const d = areaBetween(
    at(({ high }) => high),
    at(({ low }) => low),
  );
  return fragment(element("path", { class: `band ${colour}`, d }), line);
}

function summary(traces: readonly Trace[]): string {
  return traces
    .map(({ kind, when, points }) => {
      const peak = points.reduce((best, point) => (point.mean > best.mean ? point : best));
      const session = when === "early" ? "first" : "last";
      return `${kind} in the ${session} session peaks at ${say(peak.mean)} after ${say(peak.seconds)} s`;
    })
    .join("; ");
}
