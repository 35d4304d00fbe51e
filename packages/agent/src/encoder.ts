import type { Channels } from "@operant/spaces";
import type { Activity } from "./activity.ts";
import { layOut, type AxonMap } from "./axon-map.ts";
import type { EncoderParameters } from "./encoder-parameters.ts";
import { createCode, type ChannelCode } from "./channel-code.ts";

/**
 * Turns one observation into the sparse activity of the axons.
 *
 * The rate g_i ∈ [0, 1] of an axon is what it fires and what tags its synapses; its share in a value
 * is `gains[i] · g_i` (the x_i = g_i / Σg² of the model), so that weights shaped like the bump itself
 * are read out as 1 whatever the width of the bump.
 */
export interface Encoder extends Activity {
  /** Which axons stand for what. */
  readonly map: AxonMap;
  /** Number of axons I. */
  readonly axons: number;
  /** Drive gain of each axon: 1/Σg² of its bump. */
  readonly gains: Float32Array;
  /**
   * 1 for axons of a channel that comes and goes (`absent`), whose evoked activity may outlast a brief
   * cue; 0 for those of a channel that is always there (a clock) and for context.
   */
  readonly phasic: Uint8Array;
  /** How many axons are active: `active[0 … count − 1]`, ascending, with `rates` alongside. */
  readonly count: number;
  /** Grows by 1 whenever the activity changes; equal revision, equal activity. */
  readonly revision: number;
  /**
   * Encodes an observation (one value per channel in the order of `channels`; NaN = absent = silent)
   * and returns `count`. A value outside the range is taken as the nearest end. Allocates nothing.
   */
  encode(observation: Float32Array): number;
  /** Forgets the present activity; the next `encode` computes it anew. */
  reset(): void;
}

/**
 * Makes the encoder of a task's channels. Deterministic: rates depend on channels, parameters and
 * observation alone. `into` lends the two arrays (e.g. views of kernel memory); else they are made.
 */
export function createEncoder(
  channels: Channels,
  parameters: EncoderParameters,
  into?: Activity,
): Encoder {
  return new SparseEncoder(channels, parameters, into);
}

class SparseEncoder implements Encoder {
  readonly map: AxonMap;
  readonly axons: number;
  readonly gains: Float32Array;
  readonly phasic: Uint8Array;
  readonly active: Uint32Array;
  readonly rates: Float32Array;
  count = 0;
  revision = 0;
  readonly #codes: readonly ChannelCode[];
  readonly #seen: Float32Array;
  readonly #context: number;
  #fresh = true;

  constructor(channels: Channels, parameters: EncoderParameters, into: Activity | undefined) {
    this.map = layOut(channels, parameters);
    const { axons, gains, phasic, groups } = this.map;
    this.axons = axons;
    this.gains = gains;
    this.phasic = phasic;
    this.active = into?.active ?? new Uint32Array(axons);
    this.rates = into?.rates ?? new Float32Array(axons);
    if (this.active.length < axons || this.rates.length < axons) {
      throw new RangeError(
        `arrays of ${this.active.length} and ${this.rates.length} elements lent to an encoder ` +
          `of ${axons} axons: lend at least ${axons}`,
      );
    }
    this.#codes = groups.map((group) => createCode(group, parameters));
    this.#seen = new Float32Array(groups.length).fill(NaN);
    this.#context = parameters.context_cells;
  }

  encode(observation: Float32Array): number {
    const seen = this.#seen;
    let same = !this.#fresh;
    for (let c = 0; c < seen.length; c++) {
      const value = observation[c] as number;
      const last = seen[c] as number;
      if (value !== last && (value === value || last === last)) {
        seen[c] = value;
        same = false;
      }
    }
    if (same) return this.count;
    this.#fresh = false;
    this.revision++;
    this.count = this.#write();
    return this.count;
  }

  reset(): void {
    this.#seen.fill(NaN);
    this.#fresh = true;
    this.count = 0;
  }

  #write(): number {
    let count = 0;
    for (let c = 0; c < this.#codes.length; c++) {
      const value = this.#seen[c] as number;
      if (value === value) count = (this.#codes[c] as ChannelCode).write(value, this, count);
    }
    const first = this.axons - this.#context;
    for (let i = 0; i < this.#context; i++, count++) {
      this.active[count] = first + i;
      this.rates[count] = 1;
    }
    return count;
  }
}
