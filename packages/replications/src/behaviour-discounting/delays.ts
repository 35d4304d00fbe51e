import { exp64, log64 } from "@operant/kernels";
import { chosen, CLEAR } from "../observable.ts";
import { across, type Animal } from "../laboratory/animal.ts";
import { ANIMALS, behaviour, FROZEN, RANDOM } from "../laboratory/behaviour.ts";
import { correlation, fitLine } from "../laboratory/statistics.ts";

const DELAYS = [0.5, 4, 8, 16, 32, 64] as const;

const STUDY = `
study: delay-discounting
environment: { type: discounting, trial_length: 90 s }
agent: { type: striatal }
factors:
  animal:
    levels:${ANIMALS}
  lateness: { set: environment.large_delay, values: [${DELAYS.map((d) => `${d} s`).join(", ")}] }
protocol:
  - { phase: training, trials: 100 }
  - { phase: late, trials: 50 }
record: { trials: all }
`;

const FREE = { kind: 0 } as const;
const ONLY_LARGE = { kind: 2 } as const;

function shareOfLarge(animals: readonly Animal[]): number {
  return across(animals, (animal) => animal.mean("large", { phase: "late", where: FREE }));
}

/** DIS-1. */
export const delayDiscounting = behaviour({
  id: "DIS-1",
  title: "The larger reward is given up as its delay grows",
  protocol:
    "One reward against a quarter of it at once, the larger after 0.5 to 64 s with its light on; 100 trials of training, free " +
    "trials of 50 more. Other animals for each delay.",
  study: STUDY,
  animals: 2,
  observables: [
    chosen("larger chosen, delay 0.5 s", { low: 0.8, reason: "clearly preferred" }),
    chosen("larger chosen, 64 s minus 0.5 s", { high: -0.2, reason: "falls by a clear margin" }),
    chosen("larger chosen, slope on ln delay", { high: -1e-9, reason: "falls with delay" }),
  ],
  controls: [FROZEN, RANDOM],
  measure(group, variant) {
    const shares = DELAYS.map((delay) => shareOfLarge(group(`${variant},${delay}s`)));
    const [first, last] = [shares[0] ?? NaN, shares.at(-1) ?? NaN];
    return {
      "larger chosen, delay 0.5 s": first,
      "larger chosen, 64 s minus 0.5 s": last - first,
      "larger chosen, slope on ln delay": fitLine(DELAYS.map(log64), shares).slope,
    };
  },
});

/** Mean square of V − fit. */
function misfit(values: readonly number[], fit: (delay: number) => number): number {
  return values.reduce((sum, v, i) => sum + (v - fit(DELAYS[i] ?? NaN)) ** 2, 0) / values.length;
}

/** DIS-2. */
export const hyperbola = behaviour({
  id: "DIS-2",
  title: "Value falls with delay as a hyperbola, not as an exponential",
  protocol:
    "As DIS-1: value of the larger reward at the choice in the trials that offer only it. Hyperbola V = A/(1 + kD) from the " +
    "line of 1/V on D, exponential V = A·e^(−kD) from the line of ln V on D; each fits in its own coordinate.",
  study: STUDY,
  animals: 2,
  observables: [
    chosen("r² of the hyperbola, 1/V on D", { low: 0.9, reason: "a straight line" }),
    chosen("misfit, hyperbola minus exponential", {
      high: -1e-9,
      reason: "the hyperbola fits better",
    }),
    chosen("k", { low: 1e-3, high: 1, reason: "positive; rats of the order of 0.1 per s" }, "1/s"),
  ],
  repetitions: { ...CLEAR, quick: 3 },
  controls: [FROZEN, RANDOM],
  caveat:
    "Not a fit: k follows from the horizon of value, τ = 20 s. While the light is on each step drains V·Δt/τ and the reward " +
    "restores 1 − V, so that V = 1/(1 + D/τ). The values follow this up to 16 s (0.55 there) and stay above it at 64 s (0.37, not 0.24).",
  measure(group, variant) {
    const values = DELAYS.map((delay) =>
      across(group(`${variant},${delay}s`), (animal) =>
        animal.mean("value_at_choice", { phase: "late", where: ONLY_LARGE }),
      ),
    );
    const inverse = values.map((v) => 1 / v);
    const line = fitLine(DELAYS, inverse);
    const exponential = fitLine(
      DELAYS,
      values.map((v) => log64(v)),
    );
    return {
      "r² of the hyperbola, 1/V on D": correlation(DELAYS, inverse) ** 2,
      "misfit, hyperbola minus exponential":
        misfit(values, (d) => 1 / (line.intercept + line.slope * d)) -
        misfit(values, (d) => exp64(exponential.intercept + exponential.slope * d)),
      k: line.slope / line.intercept,
    };
  },
});
