import type { Scale } from "./scale.ts";
import { sayTick } from "./scale.ts";
import type { Markup } from "./svg.ts";
import { element, fragment } from "./svg.ts";

/** Size of a small panel and the room around its plot, in CSS pixels at full width. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const PANEL: Frame = { width: 344, height: 196, left: 36, right: 8, top: 18, bottom: 30 };

/** Number of colours for series; see `style.ts`. */
const COLOURS = 6;

/** CSS class of a series' colour, by its place among the kinds. */
export function colourOf(index: number): string {
  return `s${(index % COLOURS) + 1}`;
}

/** A drawing that says in words what it shows. */
export function drawing(frame: Frame, description: string, ...content: readonly Markup[]): Markup {
  const { width, height } = frame;
  return element(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": description },
    ...content,
  );
}

/** Axis on the left: faint lines across and labels. */
export function leftAxis(frame: Frame, scale: Scale): Markup {
  const { width, left, right } = frame;
  return fragment(
    ...scale.ticks.map((tick) => {
      const y = scale(tick);
      return fragment(
        element("line", { class: "grid", x1: left, x2: width - right, y1: y, y2: y }),
        element(
          "text",
          { class: "tick", x: left - 6, y: y + 3.5, "text-anchor": "end" },
          sayTick(tick),
        ),
      );
    }),
  );
}

/** Axis at the bottom: a base line, labels, and what is measured. */
export function bottomAxis(
  frame: Frame,
  scale: Scale,
  title: string,
  label: (tick: number) => string = sayTick,
): Markup {
  const { width, height, left, right, bottom } = frame;
  const base = height - bottom;
  return fragment(
    element("line", { class: "base", x1: left, x2: width - right, y1: base, y2: base }),
    ...scale.ticks.map((tick) =>
      element(
        "text",
        { class: "tick", x: scale(tick), y: base + 13, "text-anchor": "middle" },
        label(tick),
      ),
    ),
    element(
      "text",
      { class: "axis", x: width - right, y: height - 3, "text-anchor": "end" },
      title,
    ),
  );
}

/** A mark that explains itself when it is pointed at. */
export function mark(
  x: number,
  y: number,
  radius: number,
  colour: string,
  explanation: string,
): Markup {
  return element(
    "circle",
    { class: `mark ${colour}`, cx: x, cy: y, r: radius },
    element("title", {}, explanation),
  );
}

/** A vertical line with a word at its top. */
export function marker(frame: Frame, x: number, word: string): Markup {
  const { top, height, bottom } = frame;
  return fragment(
    element("line", { class: "marker", x1: x, x2: x, y1: top - 4, y2: height - bottom }),
    element("text", { class: "tick", x: x + 3, y: top - 6 }, word),
  );
}

/** A panel of a grid: its name above the drawing. */
export function panel(name: string, note: string, drawn: Markup): Markup {
  return element(
    "figure",
    { class: "panel" },
    element(
      "figcaption",
      {},
      element("b", { title: name }, name),
      ...(note === "" ? [] : [element("span", {}, note)]),
    ),
    drawn,
  );
}

/** Key to the colours and line styles of a figure. */
export function legend(
  entries: readonly { readonly name: string; readonly colour: string; readonly style?: string }[],
): Markup {
  const samples = entries.map(({ name, colour, style = "" }) =>
    element(
      "li",
      {},
      element(
        "svg",
        { viewBox: "0 0 26 10", class: "sample", "aria-hidden": "true" },
        element("line", { class: `line ${colour} ${style}`.trim(), x1: 1, x2: 25, y1: 5, y2: 5 }),
      ),
      name,
    ),
  );
  return element("ul", { class: "legend" }, ...samples);
}

/** Places of the bounds of an interval, kept inside the plot. */
export function clamp(value: number, [low, high]: readonly [number, number]): number {
  return Math.min(Math.max(value, low), high);
}
