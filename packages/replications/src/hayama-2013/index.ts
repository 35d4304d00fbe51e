import type { Paper } from "../contract.ts";
import { chosen } from "../observable.ts";
import { table } from "../laboratory/table.ts";

/** Reach of the shrinkage signal along the dendrite, and of the GABA that permits it, µm. */
const REACH_UM = 15;
const GABA_UM = 5;
/** Share of the volume that the full signal takes from a spine. */
const SHRINKAGE = 0.3;

interface Options {
  readonly reachUm: number;
  readonly gabaUm: number;
}

const PUBLISHED: Options = { reachUm: REACH_UM, gabaUm: GABA_UM };

/** Shrinkage signal at `distanceUm` from the stimulated spine; needs GABA near that spine. */
function signal(options: Options, distanceUm: number, gabaDistanceUm: number): number {
  if (gabaDistanceUm > options.gabaUm) return 0;
  return Math.max(0, 1 - distanceUm / options.reachUm);
}

/** Relative volume after enlargement by `growth` and the shrinkage signal of a neighbour. */
function volumeAfter(growth: number, shrinkageSignal: number): number {
  return (1 + growth) * (1 - SHRINKAGE * shrinkageSignal);
}

const FAR = "reach of 40 µm";
const NO_GATE = "no GABA gate";
const optionsOf = (variant: string): Options => ({
  reachUm: variant === FAR ? 40 : PUBLISHED.reachUm,
  gabaUm: variant === NO_GATE ? Infinity : PUBLISHED.gabaUm,
});

const CAVEAT =
  "A model of its own with a linear fall of the signal; the agent has neither GABA nor spread. The test holds the model to " +
  "the published distances, not more.";

const spread = table(
  {
    id: "HAY-1",
    title: "Shrinkage spreads less than 15 µm and needs GABA within 5 µm",
    kind: "D",
    protocol:
      "Shrinkage signal at four distances, GABA at the spine; and with GABA 5 and 25 µm away.",
    controls: [
      { name: FAR, reason: "a wide spread reaches distant spines" },
      { name: NO_GATE, reason: "distant GABA would do" },
    ],
    caveat: CAVEAT,
  },
  [
    ...([0, 3, 9] as const).map((distance) => ({
      observable: chosen(`signal at ${distance} µm`, { low: 0.05, reason: "shrinks within 10 µm" }),
      value: (variant: string) => signal(optionsOf(variant), distance, 0),
    })),
    ...([15, 20] as const).map((distance) => ({
      observable: chosen(`signal at ${distance} µm`, { high: 0.02, reason: "none at ≥ 15 µm" }),
      value: (variant: string) => signal(optionsOf(variant), distance, 0),
    })),
    {
      observable: chosen("signal, GABA 5 µm away", { low: 0.05, reason: "effective within 5 µm" }),
      value: (variant) => signal(optionsOf(variant), 0, 5),
    },
    {
      observable: chosen("signal, GABA 25 µm away", { high: 0.02, reason: "not effective" }),
      value: (variant) => signal(optionsOf(variant), 0, 25),
    },
  ],
);

const competition = table(
  {
    id: "HAY-2",
    title: "A neighbour's shrinkage signal competes with enlargement",
    kind: "D",
    protocol: "A spine enlarged by 80 %, alone and 5 µm from a shrinking neighbour.",
    controls: [{ name: "no spread", reason: "a synapse-specific signal does not compete" }],
    caveat: CAVEAT,
  },
  [
    {
      observable: chosen("growth with / without the neighbour", {
        low: 0.05,
        high: 0.95,
        reason: "less than alone, but growth",
      }),
      value: (variant) => {
        const reachUm = variant === "model" ? REACH_UM : 1;
        const neighbour = signal({ ...PUBLISHED, reachUm }, 5, 0);
        return (volumeAfter(0.8, neighbour) - 1) / (volumeAfter(0.8, 0) - 1);
      },
    },
  ],
);

export const hayama2013: Paper = {
  id: "hayama-2013",
  topic: "dopamine-timed plasticity",
  citation:
    "Hayama T, Noguchi J, Watanabe S, Takahashi N, Hayashi-Takagi A, Ellis-Davies GCR, Matsuzaki M, Kasai H (2013) GABA " +
    "promotes the competitive selection of dendritic spines by controlling local Ca²⁺ signaling. Nat Neurosci 16:1409–1416",
  summary:
    "Shrinkage of spines is promoted by GABA, spreads along the dendrite for less than 15 µm and competes with enlargement.",
  replications: [spread, competition],
  skipped: [
    {
      id: "OHZ-1",
      title: "Saturable, reversible shrinkage by low-frequency uncaging (Oh, Hill & Zito 2013)",
      reason:
        "neither the agent nor the reduced rule has calcium, mGluR or low-frequency stimulation; a model written for the " +
        "test would hold the answer already",
    },
  ],
};
