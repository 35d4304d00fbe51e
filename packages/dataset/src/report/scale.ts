/** Maps data to drawing coordinates. */
export interface Scale {
  (value: number): number;
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

/** A straight scale with about `count` round ticks; the domain grows to the outer ticks. */
export function linearScale(
  [low, high]: readonly [number, number],
  [start, end]: readonly [number, number],
  options: { readonly count?: number; readonly grow?: boolean } = {},
): Scale {
  const { count = 4, grow = true } = options;
  const span = high > low ? high - low : Math.abs(high) || 1;
  const step = roundStep(span / count);
  const first = grow ? Math.floor(low / step + 1e-9) : Math.ceil(low / step - 1e-9);
  const last = grow
    ? Math.ceil((low + span) / step - 1e-9)
    : Math.floor((low + span) / step + 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
  const domain = grow ? ([first * step, last * step] as const) : ([low, low + span] as const);
  const unit = (end - start) / (domain[1] - domain[0]);
  return Object.assign((value: number) => start + (value - domain[0]) * unit, { domain, ticks });
}

/** A logarithmic scale with a tick per decade; both ends above 0. */
export function logScale(
  [low, high]: readonly [number, number],
  [start, end]: readonly [number, number],
): Scale {
  const from = Math.log10(low);
  const unit = (end - start) / (Math.log10(high) - from);
  const first = Math.ceil(from - 1e-6);
  const last = Math.floor(Math.log10(high) + 1e-6);
  const ticks = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => 10 ** (first + i));
  const domain = [low, high] as const;
  return Object.assign((value: number) => start + (Math.log10(value) - from) * unit, {
    domain,
    ticks,
  });
}

/** The next of 1, 2, 5 times a power of ten. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= step * (1 - 1e-9)) ?? 10;
  return factor * power;
}

const THIN_SPACE = "\u202f";

/** A number for people: three significant digits, thousands apart, a true minus; "–" for NaN. */
export function say(value: number): string {
  if (Number.isNaN(value)) return "–";
  const size = Math.abs(value);
  if (size >= 1e15 || (size > 0 && size < 1e-4)) return minus(value.toExponential(2));
  const decimals = size >= 100 || size === 0 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
  const [whole = "", part] = value.toFixed(decimals).split(".");
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, THIN_SPACE);
  return minus(part === undefined ? grouped : `${grouped}.${part}`);
}

/** An effect size for people: two decimals. */
export function sayEffect(value: number): string {
  return Number.isNaN(value) ? "–" : minus(value.toFixed(2));
}

/** A whole number for people. */
export function sayWhole(value: number): string {
  return minus(String(Math.round(value)).replaceAll(/\B(?=(?:\d{3})+$)/g, THIN_SPACE));
}

/** A tick label: as short as the number allows. */
export function sayTick(value: number): string {
  return minus(String(Number(value.toPrecision(6))));
}

/** An interval for people. */
export function sayRange(low: number, high: number): string {
  return Number.isNaN(low) || Number.isNaN(high) ? "–" : `${say(low)} to ${say(high)}`;
}

function minus(text: string): string {
  return text.replace(/^-/, "−");
}
