import type { AgentHost } from "@operant/agent";
import { exp64 } from "@operant/kernels";
import { SPINES } from "../plan/tables.ts";
import { TableBuilder } from "./table-builder.ts";

const FIRST_EXPONENT = -3;
const DECADES = 4;
const PER_DECADE = 10;
const LN_10 = 2.302585092994046;

/**
 * Lower edges of the bins: ten per decade from 0.001 to 10 µm³. Smaller values, such as 0 for a vacant
 * site, fall into no bin; larger ones into the last.
 */
export const BIN_EDGES: Float32Array = Float32Array.from(
  { length: DECADES * PER_DECADE + 1 },
  (_, k) => exp64(LN_10 * (FIRST_EXPONENT + k / PER_DECADE)),
);

/** Counts how many of `values` lie in each bin. */
export function histogram(values: Float32Array): Uint32Array {
  const counts = new Uint32Array(BIN_EDGES.length - 1);
  for (const value of values) {
    const bin = Math.min(binOf(value), counts.length - 1);
    if (bin >= 0) counts[bin] = (counts[bin] as number) + 1;
  }
  return counts;
}

/** Writes the spines table: a histogram of every population of the agent. */
export class SpineRecorder {
  readonly table = new TableBuilder("spines", SPINES);

  /** Records the present populations as those after `session` (0: before the first). */
  record(phase: string, session: number, agent: AgentHost): void {
    for (const population of Object.keys(agent.definition.populations)) {
      for (const [bin, count] of histogram(agent.probe(population)).entries()) {
        if (count > 0) this.#row(phase, session, population, bin, count);
      }
    }
  }

  #row(phase: string, session: number, population: string, bin: number, count: number): void {
    const { table } = this;
    table.append();
    table.setText(0, phase);
    table.set(1, session);
    table.setText(2, population);
    table.set(3, bin);
    table.set(4, BIN_EDGES[bin] as number);
    table.set(5, BIN_EDGES[bin + 1] as number);
    table.set(6, count);
  }
}

/** Index of the last edge that is ≤ value, by bisection; −1 below the first and for NaN. */
function binOf(value: number): number {
  let low = -1;
  let high = BIN_EDGES.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((BIN_EDGES[middle] as number) <= value) low = middle;
    else high = middle;
  }
  return low;
}
