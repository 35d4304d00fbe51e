import { createEncoder, encoderParameters } from "@operant/agent";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

const channels = {
  tone: { unit: "octave", range: [0, 4] as const, absent: true },
  light: { unit: "", range: [0, 2] as const, absent: true, levels: ["off", "dim", "on"] },
};
const make = (written = {}) => createEncoder(channels, encoderParameters.parse(written));

describe("the encoder", () => {
  it("leaves only the context when everything is absent", () => {
    expect(make().encode(Float32Array.of(NaN, NaN))).toBe(0);
    const encoder = make({ context_cells: 2 });
    expect(encoder.encode(Float32Array.of(NaN, NaN))).toBe(2);
    expect([...encoder.active.subarray(0, 2)]).toEqual([encoder.axons - 2, encoder.axons - 1]);
    expect([...encoder.rates.subarray(0, 2)]).toEqual([1, 1]);
    expect(encoder.phasic.at(-1)).toBe(0);
    expect(encoder.gains.at(-1)).toBeCloseTo(0.01, 7);
  });

  it("gives each level cells of its own, which together count as one", () => {
    const encoder = make({ copies: 4, context_cells: 0 });
    const groups = [0, 1, 2].map((level) => {
      const count = encoder.encode(Float32Array.of(NaN, level));
      return [...encoder.active.subarray(0, count)];
    });
    expect(new Set(groups.flat()).size).toBe(12);
    expect(groups[1]?.reduce((sum, axon) => sum + (encoder.gains[axon] ?? 0), 0)).toBe(1);
  });

  it("marks as phasic the axons of channels that come and go", () => {
    const clock = { clock: { unit: "s", range: [0, 9] as const }, light: channels.light };
    const encoder = createEncoder(clock, encoderParameters.parse({ context_cells: 1 }));
    const [steady, light] = encoder.map.groups;
    const due = new Uint8Array(encoder.axons).fill(1, light?.first, -1);
    expect(light?.first).toBe(steady?.cells);
    expect(encoder.phasic).toEqual(due);
  });

  it("lists axons in ascending order with rates in (0, 1], whatever is perceived", () => {
    const encoder = make();
    const value = fc.oneof(fc.double({ min: -1, max: 5, noNaN: false }), fc.constantFrom(0, 4, 2));
    fc.assert(
      fc.property(value, fc.constantFrom(0, 1, 2, NaN), (tone, light) => {
        const count = encoder.encode(Float32Array.of(tone, light));
        for (let k = 0; k < count; k++) {
          expect(encoder.active[k]).toBeGreaterThan(k === 0 ? -1 : (encoder.active[k - 1] ?? 0));
          expect(encoder.rates[k]).toBeGreaterThan(0);
          expect(encoder.rates[k]).toBeLessThanOrEqual(1);
        }
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it("says by its revision whether anything changed, and remembers nothing wrong", () => {
    const [used, values] = [make(), Array.from({ length: 60 }, (_, i) => (i * 7) % 41)];
    for (const value of values) {
      const fresh = make();
      const seen = Float32Array.of(value / 10, NaN);
      const revision = used.revision;
      const count = used.encode(seen);
      expect(used.revision).toBe(revision + 1);
      expect(used.encode(seen)).toBe(count);
      expect(used.revision).toBe(revision + 1);
      fresh.encode(seen);
      expect(used.rates.subarray(0, count)).toEqual(fresh.rates.subarray(0, count));
      expect(used.active.subarray(0, count)).toEqual(fresh.active.subarray(0, count));
    }
  });

  it("writes into arrays that are lent to it, and refuses short ones", () => {
    const { axons } = make();
    const lent = { active: new Uint32Array(axons), rates: new Float32Array(axons) };
    const encoder = createEncoder(channels, encoderParameters.parse({}), lent);
    encoder.encode(Float32Array.of(1, 1));
    expect(lent.rates[0]).toBeGreaterThan(0);
    const short = { active: new Uint32Array(3), rates: new Float32Array(axons) };
    expect(() => createEncoder(channels, encoderParameters.parse({}), short)).toThrow(
      `${axons} axons`,
    );
  });
});
