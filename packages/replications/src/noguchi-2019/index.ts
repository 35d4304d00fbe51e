import { exp64, openStream, Purpose, type PhiloxKey } from "@operant/kernels";
import type { Paper, Replication } from "../contract.ts";
import { published, STATISTICAL } from "../observable.ts";
import { median, momentsOf } from "../laboratory/statistics.ts";

/** Success per event and log-normal amplitude of a success (median 62 %, mean 109 %). */
const LIVING = 0.22;
const SLICE = 0.95;
const MEDIAN = 0.62;
const SPREAD = 1.06;
const SPINES = 500;
const NEIGHBOUR_NOISE = 0.15;

interface Sample {
  /** Relative changes of the spines that enlarged. */
  readonly enlarged: readonly number[];
  readonly neighbours: readonly number[];
}

/** Stimulates spines once: enlargement by chance, with a drawn amplitude. */
function stimulate(key: PhiloxKey, chance: number, spread: number): Sample {
  const stream = openStream(key, Purpose.environment);
  const enlarged: number[] = [];
  const neighbours: number[] = [];
  for (let i = 0; i < SPINES; i += 1) {
    const amplitude = MEDIAN * exp64(spread * stream.normal());
    if (stream.bernoulli(chance)) enlarged.push(amplitude);
    neighbours.push(NEIGHBOUR_NOISE * stream.normal());
  }
  return { enlarged, neighbours };
}

const SOURCE = "Noguchi et al. 2019, Fig. 2 caption and preprint abstract";
const CAVEAT =
  "Probability and amplitude are the published numbers themselves: the test holds the in-vivo mode of the reduced rule to " +
  "them. The agent's learning is graded and has no such chance.";

function accept(low: number, high: number, reason: string) {
  return { low, high, reason };
}

const living: Replication = {
  id: "NOG-1",
  title: "In the living animal one spine in five enlarges, by a right-skewed amount",
  kind: "C",
  protocol: `${SPINES} stimulated spines with a neighbour each: share enlarged, mean and median of those, neighbours.`,
  observables: [
    {
      name: "share enlarged",
      unit: "1",
      accept: accept(0.17, 0.27, "0.22 ± 0.05"),
      published: published(0.22, "1", SOURCE, "verified"),
    },
    {
      name: "mean enlargement",
      unit: "1",
      accept: accept(0.8, 1.3, "80–130 %"),
      published: published(1.09, "1", SOURCE, "verified"),
    },
    {
      name: "median enlargement",
      unit: "1",
      accept: accept(0.45, 0.8, "45–80 %"),
      published: published(0.62, "1", SOURCE, "verified"),
    },
    {
      name: "neighbours",
      unit: "1",
      accept: accept(-0.1, 0.1, "below 10 %"),
      published: published(0.022, "1", SOURCE, "verified"),
    },
  ],
  controls: [
    { name: "slice", reason: "in the slice nearly every spine enlarges" },
    { name: "even amplitudes", reason: "without skew the mean is the median" },
  ],
  repetitions: STATISTICAL,
  caveat: CAVEAT,
  measure({ key, variant }) {
    const spread = variant === "even amplitudes" ? 0 : SPREAD;
    const sample = stimulate(key, variant === "slice" ? SLICE : LIVING, spread);
    return {
      "share enlarged": sample.enlarged.length / SPINES,
      "mean enlargement": momentsOf(sample.enlarged).mean,
      "median enlargement": median(sample.enlarged),
      neighbours: momentsOf(sample.neighbours).mean,
    };
  },
};

const slice: Replication = {
  id: "NOG-2",
  title: "In slices of young animals nearly every spine enlarges",
  kind: "C",
  protocol: `${SPINES} stimulated spines in the slice mode: share enlarged.`,
  observables: [
    {
      name: "share enlarged",
      unit: "1",
      accept: accept(0.92, 0.98, "0.95 ± 0.03"),
      published: published(0.95, "1", SOURCE, "verified"),
    },
  ],
  controls: [{ name: "living animal", reason: "one in five" }],
  repetitions: STATISTICAL,
  caveat: CAVEAT,
  measure({ key, variant }) {
    const sample = stimulate(key, variant === "model" ? SLICE : LIVING, SPREAD);
    return { "share enlarged": sample.enlarged.length / SPINES };
  },
};

export const noguchi2019: Paper = {
  id: "noguchi-2019",
  topic: "dopamine-timed plasticity",
  citation:
    "Noguchi J, Nagaoka A, Hayama T, Ucar H, Yagishita S, Takahashi N, Kasai H (2019) Bidirectional in vivo structural " +
    "dendritic spine plasticity revealed by two-photon glutamate uncaging in the mouse neocortex. Sci Rep 9:13922",
  summary:
    "In the living neocortex only one stimulated spine in five enlarges, but by much; in slices nearly all do.",
  replications: [living, slice],
  skipped: [
    {
      id: "NOG-3",
      title: "Share of spines that shrink at 1–2 Hz",
      reason:
        "the reduced rule has no low-frequency shrinkage; a chance of 0.34 would only be drawn again",
    },
  ],
};
