import { createEncoder, encoderParameters } from "@operant/agent";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

const channels = { tone: { unit: "octave", range: [0, 4] as const, absent: true } };

/** What a value reads as, Σ gain·g·w, when the weights w are the bump of `learned`. */
function readOut(width: number, learned: number, probed: number): number {
  const parameters = encoderParameters.parse({ width, context_cells: 0 });
  const encoder = createEncoder(channels, parameters);
  const weights = new Float64Array(encoder.axons);
  const read = (visit: (axon: number, rate: number) => void) => {
    for (let k = 0; k < encoder.count; k++) visit(encoder.active[k] ?? -1, encoder.rates[k] ?? NaN);
  };
  encoder.encode(Float32Array.of(learned));
  read((axon, rate) => (weights[axon] = rate));
  encoder.encode(Float32Array.of(probed));
  let value = 0;
  read((axon, rate) => (value += (encoder.gains[axon] ?? 0) * rate * (weights[axon] ?? 0)));
  return value;
}

describe("the encoder of a continuous channel", () => {
  it("reads the bump that was learned as 1, at any place and width", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 4, noNaN: true }),
        fc.constantFrom(1, 2, 3, 5),
        (tone, width) => {
          expect(readOut(width, tone, tone)).toBeGreaterThan(0.99);
          expect(readOut(width, tone, tone)).toBeLessThan(1.01);
        },
      ),
      { seed: 3, numRuns: 100 },
    );
  });

  it("generalises as exp(−d²/4w²) over d cells", () => {
    const cell = 4 / 31;
    for (const distance of [1, 3, 6, 8]) {
      const due = Math.exp(-(distance ** 2) / (4 * 9));
      expect(readOut(3, 12 * cell, (12 + distance) * cell)).toBeCloseTo(due, 1.9);
    }
  });

  it("gives rates that follow exp(−d²/2w²) from cell to cell", () => {
    const encoder = createEncoder(channels, encoderParameters.parse({ floor: 0.001 }));
    encoder.encode(Float32Array.of(2));
    const [group] = encoder.map.groups;
    for (let k = 0; k < encoder.count - 2; k++) {
      const centre = (group?.origin ?? NaN) + (encoder.active[k] ?? NaN) * (group?.spacing ?? NaN);
      const distance = (centre - 2) / (group?.spacing ?? NaN);
      expect(encoder.rates[k]).toBeCloseTo(Math.exp(-(distance ** 2) / 18), 6);
    }
  });
});
