import { exp64, type RandomStream } from "@operant/kernels";

/** Number of set bits of a mask. */
export function countPermitted(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Picks one of the permitted actions, each equally likely. Draws nothing if there is but one. */
export function pickAny(stream: RandomStream, permitted: number): number {
  const count = countPermitted(permitted);
  let left = count === 1 ? 0 : stream.integer(count);
  for (let action = 0; ; action++) {
    if (((permitted >>> action) & 1) === 1 && left-- === 0) return action;
  }
}

/**
 * Picks a permitted action a with probability exp(u_a)/Σexp(u) over the permitted ones; `scratch`
 * holds as many numbers as there are actions. One draw.
 */
export function pickSoftmax(
  stream: RandomStream,
  utilities: ArrayLike<number>,
  permitted: number,
  scratch: Float64Array,
): number {
  let largest = -Infinity;
  for (let a = 0; a < utilities.length; a++) {
    if ((permitted >>> a) & 1) largest = Math.max(largest, utilities[a] as number);
  }
  let total = 0;
  let chosen = 0;
  for (let a = 0; a < utilities.length; a++) {
    const weight = (permitted >>> a) & 1 ? exp64((utilities[a] as number) - largest) : 0;
    scratch[a] = weight;
    total += weight;
    if (weight > 0) chosen = a;
  }
  let left = stream.uniform() * total;
  for (let a = 0; a < chosen; a++) {
    left -= scratch[a] as number;
    if (left < 0) return a;
  }
  return chosen;
}
