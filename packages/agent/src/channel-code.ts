import type { Activity } from "./activity.ts";
import type { AxonGroup } from "./axon-map.ts";
import { bump } from "./bump.ts";
import type { EncoderParameters } from "./encoder-parameters.ts";

/** Appends the active axons of one channel's value (not NaN) at `at` and returns the new count. */
export interface ChannelCode {
  write(value: number, into: Activity, at: number): number;
}

export function createCode(group: AxonGroup, parameters: EncoderParameters): ChannelCode {
  return group.spec.levels === undefined
    ? new TuningCode(group, parameters)
    : new LevelCode(group, parameters);
}

/** `copies` cells per level, all at rate 1. */
class LevelCode implements ChannelCode {
  readonly #group: AxonGroup;
  readonly #copies: number;

  constructor(group: AxonGroup, { copies }: EncoderParameters) {
    this.#group = group;
    this.#copies = copies;
  }

  write(value: number, { active, rates }: Activity, at: number): number {
    const copies = this.#copies;
    const last = this.#group.cells / copies - 1;
    const level = Math.min(last, Math.max(0, Math.round(value)));
    const first = this.#group.first + level * copies;
    for (let i = 0; i < copies; i++) {
      active[at + i] = first + i;
      rates[at + i] = 1;
    }
    return at + copies;
  }
}

const SLOTS = 16;

/** Gaussian tuning curves; the bumps of the latest 16 values are remembered, not computed again. */
class TuningCode implements ChannelCode {
  readonly #group: AxonGroup;
  readonly #width: number;
  readonly #floor: number;
  readonly #reach: number;
  readonly #values = new Float64Array(SLOTS).fill(NaN);
  readonly #firsts = new Int32Array(SLOTS);
  readonly #lengths = new Int32Array(SLOTS);
  readonly #bumps: Float32Array;
  #next = 0;

  constructor(group: AxonGroup, { width, floor }: EncoderParameters) {
    this.#group = group;
    this.#width = width;
    this.#floor = floor;
    this.#reach = reachOf(width, floor, group.cells);
    this.#bumps = new Float32Array(SLOTS * group.cells);
  }

  write(value: number, { active, rates }: Activity, at: number): number {
    const slot = this.#find(value);
    const length = this.#lengths[slot] as number;
    const first = this.#firsts[slot] as number;
    const base = slot * this.#group.cells;
    for (let i = 0; i < length; i++) {
      active[at + i] = first + i;
      rates[at + i] = this.#bumps[base + i] as number;
    }
    return at + length;
  }

  #find(value: number): number {
    for (let slot = 0; slot < SLOTS; slot++) if (this.#values[slot] === value) return slot;
    const slot = this.#next;
    this.#next = (slot + 1) % SLOTS;
    this.#values[slot] = value;
    this.#fill(slot, value);
    return slot;
  }

  #fill(slot: number, value: number): void {
    const { origin, spacing, cells, first, spec } = this.#group;
    const inside = Math.min(spec.range[1], Math.max(spec.range[0], value));
    const place = (inside - origin) / spacing;
    const low = Math.max(0, Math.ceil(place - this.#reach));
    const high = Math.min(cells - 1, Math.floor(place + this.#reach));
    const base = slot * cells;
    let start = high + 1;
    let length = 0;
    for (let cell = low; cell <= high; cell++) {
      const g = bump(cell - place, this.#width);
      if (g < this.#floor) continue;
      if (length === 0) start = cell;
      this.#bumps[base + length++] = g;
    }
    this.#firsts[slot] = first + start;
    this.#lengths[slot] = length;
  }
}

/** Distance in cells beyond which a bump is silent, rounded up; at most the whole group. */
function reachOf(width: number, floor: number, cells: number): number {
  let reach = 0;
  while (reach < cells && bump(reach, width) >= floor) reach++;
  return reach;
}
