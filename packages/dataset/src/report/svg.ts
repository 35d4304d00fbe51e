/** Markup that is safe to put into a page as it is. */
export type Markup = { readonly markup: string };

type Attribute = string | number | undefined;
type Child = Markup | string | readonly Child[];

/** Builds an element; text and attributes are escaped, numbers written with at most two decimals. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Attribute>>,
  ...children: readonly Child[]
): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escape(typeof value === "number" ? px(value) : (value ?? ""))}"`,
    )
    .join("");
  const inside = children.map(write).join("");
  const empty = inside === "" && VOID.has(name);
  return { markup: empty ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>` };
}

const VOID = new Set(["path", "line", "rect", "circle", "meta", "br"]);

/** Joins markup without anything around it. */
export function fragment(...children: readonly Child[]): Markup {
  return { markup: children.map(write).join("") };
}

function write(child: Child): string {
  if (typeof child === "string") return escape(child);
  return "markup" in child ? child.markup : child.map(write).join("");
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** A coordinate: at most two decimals, no negative zero. */
function px(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** A point in drawing coordinates. */
export type Point = readonly [x: number, y: number];

/** Path data of a line through points. */
export function lineThrough(points: readonly Point[]): string {
  return points.map(([x, y], i) => `${i === 0 ? "M" : "L"}${px(x)} ${px(y)}`).join("");
}

/** Path data of the area between an upper and a lower line. */
export function areaBetween(upper: readonly Point[], lower: readonly Point[]): string {
  return `${lineThrough([...upper, ...[...lower].reverse()])}Z`;
}
