import type { RandomStream } from "@operant/kernels";
import { EXCITATORY, SIZE } from "./constants.ts";

/** Published numbers of neurons, in whose proportion fixed weights grow where there are fewer. */
const PUBLISHED = { excitatory: 60, inhibitory: 20 } as const;
const EXCITATION = PUBLISHED.excitatory / EXCITATORY;
const INHIBITION = PUBLISHED.inhibitory / SIZE.inhibitory;

/** Fixed weights at sender·receivers + receiver: normal, of one sign, in a share of all pairs. */
export interface FixedWeights {
  readonly toInhibitory: Float64Array;
  readonly toExcitatory: Float64Array;
  readonly amongInhibitory: Float64Array;
}

/** Draws the connections of the inhibitory neurons as published: of 57.5 %, 60 % and 55 % of all pairs. */
export function drawFixed(random: RandomStream): FixedWeights {
  const draw = (pairs: number, share: number, weight: () => number): Float64Array =>
    Float64Array.from({ length: pairs }, () => (random.bernoulli(share) ? weight() : 0));
  const excite = (): number => EXCITATION * Math.max(0, 0.5 + 0.1 * random.normal());
  const inhibit = (): number => INHIBITION * Math.min(0, -1 + 0.2 * random.normal());
  return {
    toInhibitory: draw(EXCITATORY * SIZE.inhibitory, 0.575, excite),
    toExcitatory: draw(SIZE.inhibitory * EXCITATORY, 0.6, inhibit),
    amongInhibitory: draw(SIZE.inhibitory ** 2, 0.55, inhibit),
  };
}
