/**
 * The units a study file may use, by physical kind. A quantity is stored in the base unit of its
 * kind; every other unit of the kind is `factor` base units.
 */
export const UNITS = {
  time: { base: "s", factors: { ms: 1e-3, s: 1, min: 60, h: 3600, d: 86_400, wk: 604_800 } },
  concentration: { base: "µM", factors: { nM: 1e-3, µM: 1, uM: 1, mM: 1e3 } },
  volume: { base: "µm³", factors: { "µm³": 1, um3: 1 } },
  frequency: { base: "Hz", factors: { Hz: 1, "1/s": 1, "1/min": 1 / 60, kHz: 1e3 } },
  pitch: { base: "octave", factors: { octave: 1, semitone: 1 / 12 } },
  perDay: { base: "1/d", factors: { "1/d": 1, "1/h": 24 } },
  diffusion: { base: "d^-1/2", factors: { "d^-1/2": 1 } },
  volumeDiffusion: { base: "µm³ d^-1/2", factors: { "µm³ d^-1/2": 1, "um3 d^-1/2": 1 } },
} as const satisfies Record<string, { base: string; factors: Record<string, number> }>;

export type Kind = keyof typeof UNITS;
/** Base units: the unit in which a parameter's number is held; "" is dimensionless. */
export type BaseUnit = (typeof UNITS)[Kind]["base"] | "";

/** Seconds per day: the one conversion between behavioural and spine time. */
export const SECONDS_PER_DAY = 86_400;

/** How a refusal calls a kind: "is no time". */
const KIND_NAMES: Readonly<Record<Kind, string>> = {
  time: "unit of time",
  concentration: "unit of concentration",
  volume: "unit of volume",
  frequency: "unit of frequency",
  pitch: "unit of pitch",
  perDay: "rate per time",
  diffusion: "unit of relative diffusion",
  volumeDiffusion: "unit of diffusion of a volume",
};

/** Finds the kind whose base unit is `base`. Throws nothing; dimensionless gives undefined. */
export function kindOf(base: BaseUnit): Kind | undefined {
  return (Object.keys(UNITS) as Kind[]).find((kind) => UNITS[kind].base === base);
}

/** Lists the unit names that convert to `base`, smallest first, e.g. ms, s, min, h, d, wk. */
export function unitNames(base: BaseUnit): string[] {
  const kind = kindOf(base);
  return kind === undefined ? [] : Object.keys(UNITS[kind].factors);
}

const QUANTITY = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)\s*(.*?)\s*$/u;

/** Why a text is no quantity: it has no number, or a wrong unit or none. */
export type Refusal = "form" | "unit";

export type Reading = { ok: true; value: number } | { ok: false; because: Refusal; reason: string };

/** Reads "0.5 s" into base units. The reason of a refusal names the value, the units and a remedy. */
export function readQuantity(text: string, base: BaseUnit): Reading {
  const [, digits, unit = ""] = QUANTITY.exec(text) ?? [];
  const kind = kindOf(base);
  if (digits === undefined) return refuse("form", notQuantity(text, base));
  if (kind === undefined) {
    if (unit === "") return { ok: true, value: Number(digits) };
    return refuse("unit", `"${text}" has a unit where a plain number is due: write ${digits}`);
  }
  const allowed = unitNames(base).join(", ");
  if (unit === "") {
    return refuse("unit", `"${text}" has no unit: write "${digits} ${base}" (units: ${allowed})`);
  }
  const factor = (UNITS[kind].factors as Record<string, number>)[fold(unit)];
  if (factor !== undefined) return { ok: true, value: Number(digits) * factor };
  const near = Object.keys(UNITS[kind].factors).find((name) => lower(name) === lower(unit));
  const hint = near === undefined ? "" : `did you mean "${digits} ${near}"? `;
  const what = KIND_NAMES[kind];
  return refuse(
    "unit",
    `"${text}" has the unit "${unit}", which is no ${what}: ${hint}use ${allowed}`,
  );
}

/**
 * Writes a value held in `base` so that `readQuantity` gives the same number back, bit for bit. Times
 * take the largest unit that keeps them whole, seconds below one second: 86400 s → "1 d".
 */
export function formatQuantity(value: number, base: BaseUnit): string {
  if (base === "") return String(value);
  if (base !== "s" || value === 0) return `${value} ${base}`;
  const { time } = UNITS;
  const names = Object.keys(time.factors) as (keyof typeof time.factors)[];
  for (const name of names.reverse()) {
    const factor = time.factors[name];
    const scaled = Math.round((value / factor) * 1e9) / 1e9;
    const readable = Number.isInteger(scaled) || (name === "s" && Math.abs(value) >= 0.01);
    if (readable && Math.abs(scaled) >= (name === "s" ? 0.01 : 1) && scaled * factor === value) {
      return `${scaled} ${name}`;
    }
  }
  return `${value} s`;
}

function refuse(because: Refusal, reason: string): Reading {
  return { ok: false, because, reason };
}

function notQuantity(text: string, base: BaseUnit): string {
  if (base === "") return `"${text}" is not a number: write one such as 0.5`;
  return `"${text}" is not a quantity: write a number and a unit (${unitNames(base).join(", ")})`;
}

/** The Greek letter mu (U+03BC) is the micro sign (U+00B5) of the tables; "/min" is "1/min". */
function fold(unit: string): string {
  return unit.replaceAll("\u03BC", "\u00B5").replace(/^\//u, "1/");
}

function lower(unit: string): string {
  return fold(unit).toLowerCase();
}
