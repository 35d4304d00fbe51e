import { log64, pow64 } from "@operant/kernels";
import type { Paper, Replication } from "../contract.ts";
import { EXACT, golden } from "../observable.ts";

/** Switching and deepening probabilities of a cascade with n levels per strength. */
interface Cascade {
  readonly levels: number;
  /** q_i: from level i to the first level of the other strength. */
  readonly switching: readonly number[];
  /** p_i: from level i to level i + 1. */
  readonly deepening: readonly number[];
}

const X = 0.5;

/** q_i = x^{i−1}, q_n = x^{n−1}/(1 − x), p_i = x^i/(1 − x). */
function cascade(levels: number): Cascade {
  const switching = Array.from({ length: levels }, (_, i) => pow64(X, i));
  if (levels > 1) switching[levels - 1] = pow64(X, levels - 1) / (1 - X);
  const deepening = Array.from({ length: levels }, (_, i) =>
    i === levels - 1 ? 0 : pow64(X, i + 1) / (1 - X),
  );
  return { levels, switching, deepening };
}

/** Wrong laws for the controls. */
function lawOf(variant: string, levels: number): Cascade {
  const law = cascade(levels);
  if (variant === "levels never deepen") return { ...law, deepening: law.deepening.map(() => 0) };
  if (variant === "last level not closed") {
    const switching = law.switching.slice();
    switching[levels - 1] = pow64(X, levels - 1);
    return { ...law, switching };
  }
  return law;
}

/** Occupancies: weak levels 1 … n, then strong levels 1 … n. */
type Occupancy = readonly number[];

/** One plasticity event: potentiation with probability `up`, else depression. */
function event(
  { levels, switching, deepening }: Cascade,
  before: Occupancy,
  up: number,
): Occupancy {
  const after = before.slice();
  const move = (from: number, to: number, probability: number): void => {
    const moved = (before[from] as number) * probability;
    after[from] = (after[from] as number) - moved;
    after[to] = (after[to] as number) + moved;
  };
  for (let i = 0; i < levels; i += 1) {
    const [q, p] = [switching[i] as number, deepening[i] as number];
    move(i, levels, up * q);
    move(levels + i, 0, (1 - up) * q);
    if (i === levels - 1) continue;
    move(i, i + 1, (1 - up) * p);
    move(levels + i, levels + i + 1, up * p);
  }
  return after;
}

function equilibrium(law: Cascade): Occupancy {
  let state: Occupancy = Array.from({ length: 2 * law.levels }, () => 0.5 / law.levels);
  for (let k = 0; k < 40_000; k += 1) state = event(law, state, 0.5);
  return state;
}

/** Excess fraction of strong synapses 0, 1, 2, … events after all were potentiated. */
function signal(law: Cascade, events: number): number[] {
  const rest = equilibrium(law);
  const strong = (state: Occupancy): number =>
    state.slice(law.levels).reduce((sum, value) => sum + value, 0);
  let state = event(law, rest, 1);
  const values = [strong(state) - strong(rest)];
  for (let k = 0; k < events; k += 1) {
    state = event(law, state, 0.5);
    values.push(strong(state) - strong(rest));
  }
  return values;
}

const DECAY = [
  [10, 0.183],
  [30, 0.0953],
  [100, 0.041],
  [300, 0.0169],
  [1000, 0.00364],
] as const;

/** FUS-1: power-law forgetting with ten levels. */
const powerLaw: Replication = {
  id: "FUS-1",
  title: "Ten levels forget by a power law",
  kind: "A",
  protocol:
    "Cascade with n = 10, x = ½, potentiation and depression equally likely; all synapses are " +
    "potentiated once at equilibrium; exact occupancies after each further event.",
  observables: [
    golden({ name: "least occupancy", value: 0.05, tolerance: 1e-6 }),
    golden({ name: "largest occupancy", value: 0.05, tolerance: 1e-6 }),
    golden({ name: "initial signal", value: 0.1, tolerance: 1e-6 }),
    ...DECAY.map(([t, value]) =>
      golden({
        name: `normalised signal at t = ${t}`,
        value,
        tolerance: Number((0.01 * value).toPrecision(2)),
        x: t,
      }),
    ),
    golden({ name: "log–log slope, 10–300", value: -0.7, tolerance: 0.02 }),
  ],
  controls: [
    { name: "levels never deepen", reason: "the two-state synapse forgets at once" },
    { name: "last level not closed", reason: "occupancy piles up in the last level" },
  ],
  repetitions: EXACT,
  axis: { name: "events", unit: "", value: "signal / initial signal" },
  caveat: "x = ½ is quoted without a checked source; golden values are an exact calculation.",
  measure({ variant }) {
    const law = lawOf(variant, 10);
    const rest = equilibrium(law);
    const values = signal(law, 1000);
    const at = (t: number): number => (values[t] as number) / (values[0] as number);
    return {
      "least occupancy": Math.min(...rest),
      "largest occupancy": Math.max(...rest),
      "initial signal": values[0] as number,
      ...Object.fromEntries(DECAY.map(([t]) => [`normalised signal at t = ${t}`, at(t)] as const)),
      "log–log slope, 10–300": log64(Math.max(1e-300, at(300) / at(10))) / log64(30),
    };
  },
};

/** FUS-2: few levels forget fast. */
const fewLevels: Replication = {
  id: "FUS-2",
  title: "Few levels forget fast",
  kind: "A",
  protocol: "As FUS-1 with one level (q = 1) and with five.",
  observables: [
    golden({ name: "one level, t = 1", value: 0, tolerance: 1e-9 }),
    golden({ name: "five levels, t = 30", value: 0.0355, tolerance: 4e-4 }),
    golden({ name: "five levels, t = 100", value: 2.4e-4, tolerance: 1e-5 }),
  ],
  controls: [{ name: "last level not closed", reason: "the last level then keeps longer" }],
  repetitions: EXACT,
  measure({ variant }) {
    const five = signal(lawOf(variant, 5), 100);
    const one = signal(cascade(1), 1);
    return {
      "one level, t = 1": (one[1] as number) / (one[0] as number),
      "five levels, t = 30": (five[30] as number) / (five[0] as number),
      "five levels, t = 100": (five[100] as number) / (five[0] as number),
    };
  },
};

export const fusi2005: Paper = {
  id: "fusi-2005",
  topic: "machine learning",
  citation:
    "Fusi S, Drew PJ, Abbott LF (2005) Cascade models of synaptically stored memories. Neuron 45:599–611",
  summary:
    "A synapse with a cascade of ever less plastic states forgets by a power law, where a two-state " +
    "synapse of the same initial plasticity forgets at once. Replicated by exact matrices.",
  replications: [powerLaw, fewLevels],
};
