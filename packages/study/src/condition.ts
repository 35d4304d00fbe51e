import { IndexError } from "./errors.ts";
import type { Json } from "./json.ts";
import type { Factor, Manifest, Written } from "./manifest.ts";

/** One cell of the full crossing of the factors. */
export interface Condition {
  /** Position in the crossing, from 0; the last factor varies fastest. */
  readonly index: number;
  /** Readable and stable, e.g. "delay=0.5s,genotype=fmr1-ko"; "all" without factors. */
  readonly id: string;
  /** Label of each factor's level, by factor name. */
  readonly levels: Readonly<Record<string, string>>;
  /** What the levels set, by path. */
  readonly set: Written;
}

/** Most conditions that a study may have. */
export const MAX_CONDITIONS = 100_000;

/** Id of the one condition of a study without factors. */
const ONLY_CONDITION = "all";

/** Number of conditions: the product of the numbers of levels; 1 without factors. */
export function totalConditions(study: { readonly factors: readonly Factor[] }): number {
  return study.factors.reduce((product, factor) => product * factor.levels.length, 1);
}

/**
 * Computes a condition from its index by mixed-radix arithmetic; nothing is listed. Throws an
 * IndexError outside 0 … totalConditions − 1.
 */
export function conditionAt(study: Pick<Manifest, "factors">, index: number): Condition {
  const total = totalConditions(study);
  if (!Number.isInteger(index) || index < 0 || index >= total) {
    throw new IndexError("condition", index, `a whole number from 0 to ${total - 1}`);
  }
  const levels: Record<string, string> = {};
  const set: Record<string, Json> = {};
  let stride = total;
  for (const factor of study.factors) {
    stride /= factor.levels.length;
    const level = factor.levels[Math.floor(index / stride) % factor.levels.length];
    levels[factor.name] = level?.label ?? "";
    Object.assign(set, level?.set);
  }
  const parts = Object.entries(levels).map(([name, label]) => `${name}=${label}`);
  return { index, id: parts.join(",") || ONLY_CONDITION, levels, set };
}

/** Computes the index of a condition from its id. Throws an IndexError for an unknown id. */
export function conditionIndex(study: Pick<Manifest, "factors">, id: string): number {
  if (study.factors.length === 0 && id === ONLY_CONDITION) return 0;
  const parts = id.split(",");
  let index = parts.length === study.factors.length ? 0 : -1;
  for (const [position, factor] of study.factors.entries()) {
    const label = factor.levels.findIndex(
      (level) => `${factor.name}=${level.label}` === parts[position],
    );
    index = index < 0 || label < 0 ? -1 : index * factor.levels.length + label;
  }
  if (index < 0 || study.factors.length === 0) {
    throw new IndexError("condition", `"${id}"`, `like "${conditionAt(study, 0).id}"`);
  }
  return index;
}

/**
 * Writes a value as a level's label: "0.5 s" → "0.5s", [a, b] → "a+b". Characters that would break an
 * id, a file name or a shell word become "-".
 */
export function labelOf(value: Json): string {
  if (Array.isArray(value)) return value.map((item) => labelOf(item as Json)).join("+");
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const compact = text.replaceAll(/\s+/gu, "").replace(/^\.{0,2}\//u, "");
  return compact.replaceAll(/[^\p{L}\p{N}._+@%-]/gu, "-") || "-";
}
