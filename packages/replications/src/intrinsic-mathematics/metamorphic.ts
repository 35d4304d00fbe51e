import { openStream, Purpose } from "@operant/kernels";
import type { Kernels, PhiloxKey } from "@operant/kernels";
import type { Replication } from "../contract.ts";
import { onDendrite } from "../laboratory/dendrite.ts";
import { advanceByEndPoints } from "../laboratory/endpoint.ts";
import { withNoise } from "../laboratory/noise.ts";
import { LAWS, scaled, withDynamics, type DendriteLaw } from "../laboratory/presets.ts";
import { kolmogorovTwo } from "../laboratory/statistics.ts";
import { chosen, STATISTICAL } from "../observable.ts";

const SPINES = 60_000;
const SECOND = 1 / 86_400;
const adult = LAWS["v1-adult"];

/** Start volume in µm³ and the gaps, in days, that are put together. */
const SPLITS: readonly (readonly [name: string, volumeUm3: number, gaps: readonly number[]])[] = [
  ["200 × 1 s", 0.001, Array.from({ length: 200 }, () => SECOND)],
  ["1 h + 23 h", 0.01, [1 / 24, 23 / 24]],
  ["1 d + 6 d", 0.03, [1, 6]],
  ["30 d + 60 d", 0.1, [30, 60]],
];

/** META-1: a gap equals its parts. */
export const splitting: Replication = {
  id: "META-1",
  title: "Two gaps in a row equal one gap of their sum",
  kind: "A",
  protocol: `${SPINES} spines of one volume; gaps in a row against one gap, from 1 s to 90 d.`,
  observables: SPLITS.flatMap(([name]) => [
    chosen(`survival difference in SE, ${name}`, { low: -4, high: 4, reason: "within 4 SE" }),
    chosen(`scaled KS distance, ${name}`, { high: 1.95, reason: "p > 0.001" }),
  ]),
  controls: [{ name: "no crossing test", reason: "looking more often finds more crossings" }],
  repetitions: { ...STATISTICAL, quick: 5 },
  measure({ key, variant }, kernels) {
    const entries = SPLITS.flatMap(([name, volume, gaps], i) => {
      const run = (parts: readonly number[], salt: number): Float32Array =>
        pass(kernels, [key[0] ^ (salt + 16 * i), key[1]], volume, parts, variant === "model");
      const whole = gaps.reduce((sum, days) => sum + days, 0);
      const [parts, one] = [run(gaps, 1), run([whole], 2)];
      const [p, q] = [parts.length / SPINES, one.length / SPINES];
      const error = Math.sqrt((p * (1 - p) + q * (1 - q) + 1e-9) / SPINES);
      const size = (parts.length * one.length) / (parts.length + one.length);
      return [
        [`survival difference in SE, ${name}`, (p - q) / error] as const,
        [`scaled KS distance, ${name}`, kolmogorovTwo(parts, one) * Math.sqrt(size)] as const,
      ];
    });
    return Object.fromEntries(entries);
  },
};

function pass(
  kernels: Kernels,
  key: PhiloxKey,
  volumeUm3: number,
  gaps: readonly number[],
  crossingTest: boolean,
): Float32Array {
  return onDendrite(kernels, key, SPINES, (dendrite) => {
    dendrite.volumes.fill(volumeUm3);
    if (crossingTest) for (const days of gaps) dendrite.advance(adult, days);
    else {
      withNoise(kernels, key, SPINES, (noise) => {
        // More than 20 parts would only be slower.
        for (const days of gaps.slice(0, 20)) {
          const stretched = (days * gaps.length) / Math.min(gaps.length, 20);
          advanceByEndPoints(adult.dynamics, stretched, dendrite.volumes, noise);
        }
      });
    }
    return dendrite.spines();
  });
}

const FASTER = 1.5;

/** META-2: noise × f is time × f². */
export const noiseIsTime: Replication = {
  id: "META-2",
  title: "All noise × f is time × f²",
  kind: "A",
  protocol: `${SPINES} spines of 0.05 µm³; α and β × ${FASTER} for 4 d against ${4 * FASTER ** 2} d, equal draws.`,
  observables: [
    chosen("difference of survivors, share", { low: -1e-4, high: 1e-4, reason: "path by path" }),
    chosen("KS distance", { high: 1e-3, reason: "path by path, up to rounding" }),
  ],
  controls: [{ name: "slope only", reason: "only the whole of σ scales time" }],
  repetitions: STATISTICAL,
  measure({ key, variant }, kernels) {
    const law = scaled(adult, FASTER, variant === "model" ? FASTER : 1);
    const fast = once(kernels, key, law, 0.05, 4);
    const slow = once(kernels, key, adult, 0.05, 4 * FASTER ** 2);
    return {
      "difference of survivors, share": (fast.length - slow.length) / SPINES,
      "KS distance": kolmogorovTwo(fast, slow),
    };
  },
};

/** META-3: V → cV with β → cβ. */
export const unitsOfVolume: Replication = {
  id: "META-3",
  title: "Volumes × c with β × c leave survival unchanged",
  kind: "A",
  protocol: `${SPINES} spines; volume, β and boundary × c for a random c, 2 … 10 or ½ … ⅒, equal draws, 7 d.`,
  observables: [
    chosen("difference of survivors, share", { low: -2e-4, high: 2e-4, reason: "path by path" }),
    chosen("KS distance of V/c", { high: 1e-3, reason: "path by path, up to rounding" }),
  ],
  controls: [{ name: "β kept", reason: "the floor then weighs differently" }],
  repetitions: STATISTICAL,
  measure({ key, variant }, kernels) {
    const stream = openStream(key, Purpose.scratch);
    const factor = 2 + 8 * stream.uniform();
    const c = stream.bernoulli(0.5) ? factor : 1 / factor;
    const plain = withDynamics(adult, { boundaryUm3: 0.004 });
    const large = withDynamics(scaled(adult, 1, variant === "model" ? c : 1), {
      boundaryUm3: c * 0.004,
    });
    const [first, second] = [
      once(kernels, key, plain, 0.03, 7),
      once(kernels, key, large, c * 0.03, 7),
    ];
    return {
      "difference of survivors, share": (second.length - first.length) / SPINES,
      "KS distance of V/c": kolmogorovTwo(
        first,
        second.map((volume) => volume / c),
      ),
    };
  },
};

function once(
  kernels: Kernels,
  key: PhiloxKey,
  law: DendriteLaw,
  volumeUm3: number,
  days: number,
): Float32Array {
  return onDendrite(kernels, key, SPINES, (dendrite) => {
    dendrite.volumes.fill(volumeUm3);
    dendrite.advance(law, days);
    return dendrite.spines();
  });
}
