import { exp64 } from "@operant/kernels";
import type { Paper } from "../contract.ts";
import { golden } from "../observable.ts";
import { table } from "../laboratory/table.ts";
import { DopamineSynapse, NEST_DEFAULTS, type SynapseParameters } from "./synapse.ts";

const LONG_MS = 60_000;
const PAIR_MS = 10;
const SLOW = "trace of 5 s";

/** Change of weight by a pre→post pair, then dopamine spikes at the given times after the post spike. */
function change(changes: Partial<SynapseParameters>, dopamineMs: readonly number[]): number {
  const synapse = new DopamineSynapse({ ...NEST_DEFAULTS, ...changes });
  synapse.spike("pre", 0);
  synapse.spike("post", PAIR_MS);
  for (const delay of dopamineMs) synapse.spike("dopamine", PAIR_MS + delay);
  synapse.advance(LONG_MS);
  return synapse.weight - 1;
}

const delays = table(
  {
    id: "NEST-1",
    title: "One pairing, one dopamine spike",
    kind: "A",
    protocol:
      "Pre at 0, post at 10 ms, one dopamine spike td later; change of weight, event-driven.",
    controls: [{ name: SLOW, reason: "τ_c of 5 s keeps credit for longer" }],
    axis: { name: "delay of dopamine", unit: "s", value: "change of weight" },
  },
  (
    [
      [0, 0.5054],
      [0.5, 0.3066],
      [1, 0.1859],
      [2, 0.0684],
      [3, 0.0252],
    ] as const
  ).map(([seconds, value]) => ({
    observable: golden({
      name: `Δw, dopamine after ${seconds} s`,
      value,
      // 0.1 %, and the last of the four decimals.
      tolerance: 0.001 * value + 0.00005,
      source: "A+ e^(−10/20) e^(−td/τ_c) τ_c/(τ_c + τ_n)",
      x: seconds,
    }),
    value: (variant) => {
      return change({ tauTraceMs: variant === SLOW ? 5000 : 1000 }, [1000 * seconds]);
    },
  })),
);

const BASELINE = 0.0001;

const withoutDopamine = table(
  {
    id: "NEST-2",
    title: "A baseline without dopamine depresses",
    kind: "A",
    protocol: "Pre→post pair of +10 ms, b = 0.0001 per ms, no dopamine: Δw = −c0 b τ_c.",
    controls: [{ name: "no baseline", reason: "without b nothing changes" }],
  },
  [
    {
      observable: golden({
        name: "Δw",
        value: -exp64(-PAIR_MS / NEST_DEFAULTS.tauPlusMs) * BASELINE * NEST_DEFAULTS.tauTraceMs,
        tolerance: 1e-6,
      }),
      value: (variant) => change({ baseline: variant === "model" ? BASELINE : 0 }, []),
    },
  ],
);

const ceiling = table(
  {
    id: "NEST-3",
    title: "The weight stops at its maximum",
    kind: "A",
    protocol: "As NEST-1 with three dopamine spikes and Wmax = 1.4.",
    controls: [{ name: "Wmax 200", reason: "the default lies far above" }],
  },
  [
    {
      observable: golden({ name: "Δw", value: 0.4, tolerance: 1e-12 }),
      value: (variant) => change({ wMax: variant === "model" ? 1.4 : 200 }, [0, 100, 200]),
    },
  ],
);

export const nestDopamine: Paper = {
  id: "nest-dopamine",
  topic: "dopamine-timed plasticity",
  citation:
    "Potjans W, Morrison A, Diesmann M (2010) Enabling functional neural circuit simulations with " +
    "distributed computing of neuromodulated plasticity. Front Comput Neurosci 4:141",
  summary:
    "NEST's dopamine-modulated STDP synapse as a small event-driven model of its own, compared with the " +
    "closed form of one pairing and one dopamine spike.",
  replications: [delays, withoutDopamine, ceiling],
};
