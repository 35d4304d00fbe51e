import { bottomAxis, drawing, leftAxis, legend, PANEL, panel } from "./panel.ts";
import type { Scale } from "./scale.ts";
import { linearScale, logScale, say, sayTick, sayWhole } from "./scale.ts";
import { wordsOf } from "./source.ts";
import type { Distribution, SpineBin } from "./spines.ts";
import type { Markup, Point } from "./svg.ts";
import { element, fragment, lineThrough } from "./svg.ts";

/** A row of panels per population: grey before the study, coloured after it. */
export function drawDistributions(distributions: readonly Distribution[]): Markup {
  const populations = [...new Set(distributions.map(({ population }) => population))];
  const x = logScale(volumes(distributions), [PANEL.left, PANEL.width - PANEL.right]);
  const rows = populations.map((population, i) => {
    const own = distributions.filter((one) => one.population === population);
    const highest = Math.max(
      ...own.flatMap(({ bins }) => bins.flatMap((b) => [b.before, b.after])),
    );
    const y = linearScale([0, highest], [PANEL.height - PANEL.bottom, PANEL.top], { count: 3 });
    const panels = own.map((one) => drawDistribution(one, x, y, colourOf(i)));
    return fragment(
      element("h3", {}, wordsOf(population)),
      element("div", { class: "grid3" }, ...panels),
    );
  });
  const key = [
    { name: "before", colour: "before" },
    ...populations.map((name, i) => ({ name: `after, ${wordsOf(name)}`, colour: colourOf(i) })),
  ];
  return fragment(legend(key), ...rows);
}

/** Populations take the colours from the end, so that they are not taken for kinds of trial. */
function colourOf(index: number): string {
  return ["s3", "s4", "s5", "s6"][index % 4] ?? "s3";
}

function drawDistribution(
  { population, condition, bins, countBefore, countAfter }: Distribution,
  x: Scale,
  y: Scale,
  colour: string,
): Markup {
  const [before, after] = [steps(bins, x, y, "before"), steps(bins, x, y, "after")];
  const volume = `median ${say(median(bins, "before"))} → ${say(median(bins, "after"))} µm³`;
  const count = `${sayWhole(countBefore)} → ${sayWhole(countAfter)} per animal`;
  const drawn = drawing(
    PANEL,
    `${wordsOf(population)} in ${condition}: ${count}, ${volume}`,
    leftAxis(PANEL, y),
    bottomAxis(PANEL, x, "volume (µm³), number per bin", sayTick),
    element("path", { class: "before area", d: `${before}Z` }),
    element("path", { class: `line ${colour}`, d: after }),
    ...targets(bins, x),
  );
  return panel(condition, `${count}, ${volume}`, drawn);
}

/** Outline of the histogram, closed along the base by the caller. */
function steps(bins: readonly SpineBin[], x: Scale, y: Scale, when: "before" | "after"): string {
  const points: Point[] = [];
  let end: number | undefined;
  for (const bin of bins) {
    const [left, right] = [x(bin.low), x(bin.high)];
    // Bins without members are not recorded.
    if (end !== undefined && left > end + 0.5) points.push([end, y(0)], [left, y(0)]);
    if (end === undefined) points.push([left, y(0)]);
    points.push([left, y(bin[when])], [right, y(bin[when])]);
    end = right;
  }
  if (end !== undefined) points.push([end, y(0)]);
  return lineThrough(points);
}

/** Invisible columns that tell the numbers of a bin when pointed at. */
function targets(bins: readonly SpineBin[], x: Scale): readonly Markup[] {
  const { top, height, bottom } = PANEL;
  return bins.map(({ low, high, before, after }) =>
    element(
      "rect",
      {
        class: "target",
        x: x(low),
        y: top,
        width: x(high) - x(low),
        height: height - bottom - top,
      },
      element(
        "title",
        {},
        `${say(low)} to ${say(high)} µm³\nbefore ${say(before)}, after ${say(after)} per animal`,
      ),
    ),
  );
}

function volumes(distributions: readonly Distribution[]): readonly [number, number] {
  const bins = distributions.flatMap((one) => one.bins);
  return [Math.min(...bins.map(({ low }) => low)), Math.max(...bins.map(({ high }) => high))];
}

/** Median volume, interpolated within its bin on the logarithmic axis. */
function median(bins: readonly SpineBin[], when: "before" | "after"): number {
  const half = bins.reduce((sum, bin) => sum + bin[when], 0) / 2;
  let seen = 0;
  for (const bin of bins) {
    const members = bin[when];
    if (seen + members >= half && members > 0) {
      return bin.low * (bin.high / bin.low) ** ((half - seen) / members);
    }
    seen += members;
  }
  return NaN;
}
