/** The few pieces of SVG that the figures are made of; lengths in pixels. */

/** Colours that readers with any colour vision tell apart (Okabe & Ito 2008). */
export const SERIES_COLOURS = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#b8860b"] as const;
export const INK = "#222";
export const FAINT = "#8a8a8a";
export const BAND = "#dfe7ee";

export interface TextStyle {
  readonly anchor?: "start" | "middle" | "end";
  readonly bold?: boolean;
  readonly colour?: string;
  readonly size?: number;
  /** Degrees, about the anchor. */
  readonly turn?: number;
}

export function text(x: number, y: number, content: string, style: TextStyle = {}): string {
  const { anchor = "start", bold = false, colour, size, turn } = style;
  const attributes = [
    `x="${px(x)}" y="${px(y)}" text-anchor="${anchor}"`,
    ...(bold ? ['font-weight="bold"'] : []),
    ...(colour === undefined ? [] : [`fill="${colour}"`]),
    ...(size === undefined ? [] : [`font-size="${size}"`]),
    ...(turn === undefined ? [] : [`transform="rotate(${turn} ${px(x)} ${px(y)})"`]),
  ];
  return `<text ${attributes.join(" ")}>${escape(content)}</text>`;
}

export function line(points: readonly (readonly [number, number])[], style: string): string {
  const path = points.map(([x, y], i) => `${i === 0 ? "M" : "L"}${px(x)} ${px(y)}`).join("");
  return `<path d="${path}" fill="none" ${style}/>`;
}

export function box(x: number, y: number, width: number, height: number, style: string): string {
  return `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" ${style}/>`;
}

/** A simulated mean. */
export function dot(x: number, y: number, colour: string): string {
  return `<circle cx="${px(x)}" cy="${px(y)}" r="3.2" fill="${colour}"/>`;
}

/** A published value; dashed where its source is unchecked, so that it does not decide. */
export function ring(x: number, y: number, colour: string, decisive = true): string {
  const dash = decisive ? "" : ' stroke-dasharray="2.5 2"';
  return `<circle cx="${px(x)}" cy="${px(y)}" r="6" fill="none" stroke="${colour}" stroke-width="1.5"${dash}/>`;
}

/** Puts pieces on a white sheet with a title for screen readers. */
export function sheet(
  width: number,
  height: number,
  title: string,
  pieces: readonly string[],
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${px(width)} ${px(height)}" width="${px(width)}" ` +
      `role="img" font-family="Helvetica, Arial, sans-serif" font-size="12" fill="${INK}">`,
    `<title>${escape(title)}</title>`,
    `<rect width="${px(width)}" height="${px(height)}" fill="#fff"/>`,
    ...pieces,
    "</svg>",
    "",
  ].join("\n");
}

/** Shortens what would run over; about `characters` wide. */
export function shorten(content: string, characters: number): string {
  return content.length <= characters ? content : `${content.slice(0, characters - 1).trimEnd()}…`;
}

export function escape(content: string): string {
  return content.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}
