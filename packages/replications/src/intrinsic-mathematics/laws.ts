import {
  linearReturningStep,
  logOrnsteinUhlenbeckCrossing,
  logOrnsteinUhlenbeckStep,
  openStream,
  Purpose,
} from "@operant/kernels";
import type { Replication } from "../contract.ts";
import { onDendrite } from "../laboratory/dendrite.ts";
import { withNoise } from "../laboratory/noise.ts";
import { LAWS } from "../laboratory/presets.ts";
import { kolmogorov, median } from "../laboratory/statistics.ts";
import { chosen, golden, LONG, STATISTICAL } from "../observable.ts";
import { inverseGammaCdf } from "./inverse-gamma.ts";

const SPINES = 40_000;

/** LAW-A: the reflecting floor. */
export const reflectingFloor: Replication = {
  id: "LAW-A",
  title: "Family A over a hard floor keeps P(V) ∝ (αV + β)^−2",
  kind: "C",
  protocol: `${SPINES} spines of the stationary law; gaps of 1 h, 1 d, 30 d and 400 d with reflection at 0.`,
  observables: [
    chosen("Kolmogorov distance", { high: 0.01, reason: "D < 0.01 at n = 40,000" }),
    golden({ name: "median V", unit: "µm³", value: 0.05, tolerance: 0.001 }),
  ],
  controls: [{ name: "absorbing floor", reason: "small spines disappear" }],
  repetitions: STATISTICAL,
  measure({ key, variant }, kernels) {
    const law = LAWS["ca1-invivo"];
    const stream = openStream(key, Purpose.agentInitial);
    return onDendrite(kernels, key, SPINES, (dendrite) => {
      for (let i = 0; i < SPINES; i += 1) {
        const p = stream.uniform();
        dendrite.volumes[i] = (0.05 * p) / (1 - p);
      }
      for (const days of [1 / 24, 1, 30, 400]) {
        dendrite.advance(law, days, variant === "model" ? "reflecting" : "absorbing");
      }
      const spines = dendrite.spines();
      return {
        "Kolmogorov distance": kolmogorov(spines, (volume) => volume / (volume + 0.05)),
        "median V": median(spines),
      };
    });
  },
};

/** Sub-step over τ, and the published error of survival. */
const SUBSTEPS = [
  [0.1, -0.0004],
  [0.2, -0.0014],
  [0.5, -0.008],
  [1, -0.03],
] as const;
const TRUTH = 0.8772;

/** LAW-B: elimination of a log-OU spine by sub-steps. */
export const eliminationByParts: Replication = {
  id: "LAW-B",
  title: "Family B: error of survival by the length of the sub-step",
  kind: "C",
  protocol:
    "200,000 spines from +0.5 SD, boundary at −1.5 SD, over one time constant in sub-steps with the " +
    "bridge crossing probability; survival minus the truth 0.8772.",
  observables: [
    ...SUBSTEPS.map(([h, error]) =>
      golden({ name: `error at h/τ = ${h}`, value: error, tolerance: 0.002, x: h }),
    ),
    golden({ name: "error without the crossing test, h/τ = 0.1", value: 0.051, tolerance: 0.003 }),
  ],
  controls: [{ name: "no crossing test", reason: "crossings between the steps are missed" }],
  repetitions: { quick: 6, full: 32 },
  axis: { name: "sub-step", unit: "τ", value: "error of survival" },
  measure({ key, variant }, kernels) {
    const error = (h: number, crossingTest: boolean): number => {
      const law = { mean: 0, deviation: 1, timeDays: 1 };
      const step = logOrnsteinUhlenbeckStep(law, h);
      const crossing = logOrnsteinUhlenbeckCrossing(law, h, -1.5);
      const count = 200_000;
      const stream = openStream(key, Purpose.scratch, Math.round(100 * h));
      return withNoise(kernels, [key[0], key[1] ^ Math.round(100 * h)], count, (noise) => {
        const state = new Float64Array(count).fill(0.5);
        for (let k = 0; k < Math.round(1 / h); k += 1) {
          const normals = noise.draw();
          for (let i = 0; i < count; i += 1) {
            const from = state[i] as number;
            if (from !== from) continue;
            const to = step(from, normals[i] as number);
            const p = to <= -1.5 ? 1 : crossingTest ? crossing(from, to) : 0;
            state[i] = p > 1e-9 && stream.uniform() < p ? NaN : to;
          }
        }
        return state.filter((y) => y === y).length / count - TRUTH;
      });
    };
    return {
      ...Object.fromEntries(
        SUBSTEPS.map(([h]) => [`error at h/τ = ${h}`, error(h, variant === "model")] as const),
      ),
      "error without the crossing test, h/τ = 0.1": error(0.1, false),
    };
  },
};

/** LAW-D: the stationary law of the linear noise with return. */
export const inverseGamma: Replication = {
  id: "LAW-D",
  title: "Family D: inverse-gamma law, and the error of long steps",
  kind: "C",
  protocol:
    `${SPINES} spines, a = 0.05 per day, α = 0.2, mean 0.1 µm³, β = 0.01; 360 d in steps of 5, 20 and 60 d; ` +
    "Kolmogorov distance of V + β/α from the inverse gamma.",
  observables: [
    chosen("distance at 5 d (a·Δ = 0.25)", {
      high: 0.014,
      reason: "golden 0.008 and sampling noise",
    }),
    golden({ name: "distance at 20 d", value: 0.047, tolerance: 0.006 }),
    golden({ name: "distance at 60 d", value: 0.088, tolerance: 0.006 }),
  ],
  controls: [{ name: "noise × 1.1", reason: "the tail gets heavier" }],
  repetitions: LONG,
  measure({ key, variant }, kernels) {
    const factor = variant === "model" ? 1 : 1.1;
    const law = {
      returnPerDay: 0.05,
      meanUm3: 0.1,
      slopePerSqrtDay: 0.2 * factor,
      offsetUm3PerSqrtDay: 0.01 * factor,
    };
    const cdf = inverseGammaCdf(1 + (2 * 0.05) / 0.04, (2 * 0.05 * 0.15) / 0.04);
    const distance = (days: number): number =>
      withNoise(kernels, [key[0], key[1] ^ days], SPINES, (noise) => {
        const step = linearReturningStep(law, days);
        const volumes = new Float64Array(SPINES).fill(0.1);
        for (let age = 0; age < 360; age += days) {
          const normals = noise.draw();
          for (let i = 0; i < SPINES; i += 1) {
            volumes[i] = step(volumes[i] as number, normals[i] as number);
          }
        }
        return kolmogorov(volumes, (volume) => cdf(volume + 0.05));
      });
    return {
      "distance at 5 d (a·Δ = 0.25)": distance(5),
      "distance at 20 d": distance(20),
      "distance at 60 d": distance(60),
    };
  },
};
