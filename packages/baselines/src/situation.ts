import type { Spaces } from "@operant/spaces";

/**
 * Names the situation that an observation shows: a whole number below 2^53, equal for observations
 * that agree in every channel's level. A continuous channel has `bins` levels of equal width, an
 * absent channel a level of its own.
 */
export type NameSituation = (observation: Float32Array) => number;

/** Two multipliers of a hash; together they name tuples with 53 bits. */
const FIRST = 0x9e3779b1;
const SECOND = 0x85ebca6b;

export function situations(spaces: Spaces, bins: number): NameSituation {
  const channels = Object.values(spaces.channels);
  return (observation) => {
    let high = 0;
    let low = 1;
    for (let c = 0; c < channels.length; c++) {
      const { range, levels } = channels[c] as (typeof channels)[number];
      const value = observation[c] as number;
      const level = levels === undefined ? binOf(value, range, bins) : Math.round(value);
      const digit = value === value ? level + 1 : 0;
      high = Math.imul(high ^ digit, FIRST);
      high ^= high >>> 15;
      low = Math.imul(low + digit, SECOND);
      low ^= low >>> 13;
    }
    return (high >>> 11) * 2 ** 32 + (low >>> 0);
  };
}

function binOf(value: number, [low, high]: readonly [number, number], bins: number): number {
  if (!(high > low)) return 0;
  const bin = Math.floor(((value - low) / (high - low)) * bins);
  return Math.min(bins - 1, Math.max(0, bin));
}
