/** A stream of random numbers that depends on its seed alone. */
export interface Chance {
  /** In [0, 1). */
  uniform(): number;
  /** Whole, `from` to `to` inclusive. */
  integer(from: number, to: number): number;
  /** True with this probability; draws nothing where it is 0. */
  happens(probability: number): boolean;
  /** One of the items; at least one is needed. */
  pick<T>(items: readonly T[]): T;
  /** An exponential time with this mean. */
  around(mean: number): number;
  /** A stream of its own, decided by this one's next number. */
  fork(): Chance;
}

/** Opens the stream of a seed (sfc32 by C. Doty-Humphrey, seeded by a counter and warmed up). */
export function createChance(seed: number): Chance {
  let a = seed >>> 0;
  let b = Math.floor(seed / 2 ** 32) >>> 0;
  let c = 0x9e37_79b9;
  let counter = 1;

  function word(): number {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  }

  for (let round = 0; round < 16; round += 1) word();
  const uniform = (): number => word() / 2 ** 32;
  const integer = (from: number, to: number): number =>
    from + Math.floor(uniform() * (to - from + 1));
  return {
    uniform,
    integer,
    happens: (probability) => probability > 0 && uniform() < probability,
    pick: <T>(items: readonly T[]): T => items[integer(0, items.length - 1)] as T,
    around: (mean) => -Math.log(1 - uniform()) * mean,
    fork: () => createChance(word()),
  };
}
