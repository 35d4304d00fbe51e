import { expect, it } from "vitest";
import {
  burstDrive,
  d1Enlargement,
  d2Enlargement,
  d2PkaUm,
  dipDrive,
  sizeFactor,
} from "../src/index.ts";

/** Golden values of reinforcement-plasticity.md §2.10; ±1 % or ±0.003, whichever is larger. */
function matches(got: number[], golden: number[]): void {
  expect(got.length).toBe(golden.length);
  for (const [k, expected] of golden.entries()) {
    const tolerance = Math.max(0.003, 0.01 * expected);
    expect(Math.abs((got[k] as number) - expected)).toBeLessThanOrEqual(tolerance);
  }
}

const dip = (seconds: number, tonicUm = 0.5): number => dipDrive({ delay: 0.6, seconds, tonicUm });
const block = dipDrive({ delay: 0.6, seconds: 0, d2Blocked: true });

it("RUL-2: S1 against the delay of the burst", () => {
  const delays = [-1, 0, 0.2, 0.3, 0.4, 0.6, 0.8, 0.9, 1, 1.2, 1.4, 1.6, 2, 3, 4, 5];
  matches(
    delays.map((delay) => d1Enlargement(burstDrive(delay))),
    [
      0, 0.144, 0.369, 0.495, 0.62, 0.849, 1, 1.012, 0.975, 0.822, 0.652, 0.505, 0.297, 0.076, 0.02,
      0.005,
    ],
  );
});

it("RUL-3: L2 against the length of the dip", () => {
  matches(
    [...[0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.8, 1, 2, 5].map((s) => dip(s)), block],
    [0.401, 0.428, 0.458, 0.49, 0.525, 0.561, 0.657, 0.708, 0.851, 0.92, 1],
  );
});

it("RUL-4: S2 against the length of the dip and the tonic level", () => {
  matches(
    [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.8, 1, 2].map((s) => d2Enlargement(dip(s))),
    [0.028, 0.053, 0.099, 0.179, 0.303, 0.455, 0.802, 0.896, 0.982],
  );
  matches(
    [0.4, 1].map((s) => d2Enlargement(dip(s, 1))),
    [0.022, 0.712],
  );
  matches(
    [0.4, 1].map((s) => d2Enlargement(dip(s, 2))),
    [0.002, 0.497],
  );
  matches([d2Enlargement(block)], [0.996]);
});

it("RUL-5: PKA of D2 cells", () => {
  matches(
    [d2PkaUm(dip(0)), d2PkaUm(dip(0.4)), d2PkaUm(dip(1)), d2PkaUm(block)],
    [0.155, 0.344, 0.672, 1.037],
  );
});

it("RUL-6: S1 against the strength of the burst", () => {
  matches(
    [0.25, 0.5, 0.75, 1].map((b) => d1Enlargement(0.172 * b)),
    [0.182, 0.426, 0.702, 1],
  );
});

it("RUL-7: large spines grow less", () => {
  matches(
    [0.03, 0.1, 0.3].map((volume) => sizeFactor(volume)),
    [0.734, 0.4, 0.08],
  );
});
