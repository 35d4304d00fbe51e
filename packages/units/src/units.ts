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

export type Reading = { ok: true; value: number } | { ok: false; reason: string };

/** Reads "0.5 s" into base units. The reason of a refusal names the value, the units and a remedy. */
export function readQuantity(text: string, base: BaseUnit): Reading {
  const match = QUANTITY.exec(text);
  const names = unitNames(base);
  const allowed = names.join(", ");
  if (match === null) {
    return {
      ok: false,
      reason: `"${text}" is not a quantity: write a number and a unit (${allowed})`,
    };
  }
  const [, digits = "", unit = ""] = match;
  const kind = kindOf(base);
  if (kind === undefined) {
    return unit === ""
      ? { ok: true, value: Number(digits) }
      : { ok: false, reason: `"${text}" has a unit where a plain number is due: write ${digits}` };
  }
  if (unit === "") {
    return {
      ok: false,
      reason: `"${text}" has no unit: write "${digits} ${base}" (units: ${allowed})`,
    };
  }
  const factor = (UNITS[kind].factors as Record<string, number>)[unit];
  return factor === undefined
    ? { ok: false, reason: `"${text}" has the unit "${unit}", which is no ${kind}: use ${allowed}` }
    : { ok: true, value: Number(digits) * factor };
}

/** Writes a value held in `base` with the largest unit that keeps it readable: 86400 s → "1 d". */
export function formatQuantity(value: number, base: BaseUnit): string {
  const kind = kindOf(base);
  if (kind === undefined) return String(value);
  if (kind !== "time" || value === 0) return `${value} ${base}`;
  const factors = UNITS.time.factors;
  const names = (Object.keys(factors) as (keyof typeof factors)[]).reverse();
  const unit =
    names.find((name) => {
      const scaled = value / factors[name];
      return Math.abs(scaled) >= 1 && Number.isInteger(Math.round(scaled * 1e9) / 1e9);
    }) ?? "s";
  return `${Math.round((value / factors[unit]) * 1e9) / 1e9} ${unit}`;
}
