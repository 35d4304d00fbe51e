import type { Channels, ChannelSpec } from "@operant/spaces";
import type { EncoderParameters } from "./encoder-parameters.ts";
import { bump } from "./bump.ts";

/** The axons of one channel: a contiguous run `first … first + cells − 1`. */
export interface AxonGroup {
  readonly channel: string;
  readonly spec: ChannelSpec;
  readonly first: number;
  readonly cells: number;
  /** Value of the first cell's centre and distance between centres, in the channel's unit. */
  readonly origin: number;
  readonly spacing: number;
}

/** Which axons stand for what: the channels in their order, then the context cells. */
export interface AxonMap {
  readonly axons: number;
  readonly groups: readonly AxonGroup[];
  readonly gains: Float32Array;
  readonly phasic: Uint8Array;
}

/**
 * Lays the axons of a task out. A continuous channel gets `cells` tuning curves across its range and
 * two widths of margin beyond either end, so that a bump at the end is as large as one in the middle;
 * a discrete channel gets `copies` cells per level.
 */
export function layOut(channels: Channels, parameters: EncoderParameters): AxonMap {
  const groups: AxonGroup[] = [];
  let first = 0;
  for (const [channel, spec] of Object.entries(channels)) {
    const group = groupOf(channel, spec, first, parameters);
    groups.push(group);
    first += group.cells;
  }
  const axons = first + parameters.context_cells;
  const gains = new Float32Array(axons).fill(
    parameters.context_gain / parameters.context_cells,
    first,
  );
  const phasic = new Uint8Array(axons);
  for (const group of groups) {
    if (group.spec.absent === true) phasic.fill(1, group.first, group.first + group.cells);
    const gain = group.spec.levels === undefined ? 1 / power(parameters) : 1 / parameters.copies;
    gains.fill(gain, group.first, group.first + group.cells);
  }
  return { axons, groups, gains, phasic };
}

function groupOf(
  channel: string,
  spec: ChannelSpec,
  first: number,
  { cells, copies, width }: EncoderParameters,
): AxonGroup {
  const common = { channel, spec, first };
  if (spec.levels !== undefined) {
    return { ...common, cells: spec.levels.length * copies, origin: 0, spacing: 1 };
  }
  const [low, high] = spec.range;
  const margin = Math.ceil(2 * width);
  const spacing = high > low ? (high - low) / (cells - 1) : 1;
  return { ...common, cells: cells + 2 * margin, origin: low - margin * spacing, spacing };
}

/** Σg² of a bump centred on a cell, over the cells that are not silent. */
function power({ width, floor }: EncoderParameters): number {
  let sum = 1;
  for (let d = 1; ; d++) {
    const g = bump(d, width);
    if (g < floor || g < 1e-6) return sum;
    sum += 2 * g * g;
  }
}
