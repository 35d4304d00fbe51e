import type { Kernels, PhiloxKey } from "@operant/kernels";

/** How far a published value can be trusted; the last two never decide a verdict. */
export type Certainty =
  /** Stands in the paper or data set itself. */
  | "verified"
  /** Simulated from the published equations or code. */
  | "simulated"
  /** Derived from published numbers by algebra or a fit. */
  | "derived"
  /** Computed in closed form, by exact matrices or by quadrature. */
  | "computed"
  /** Stands in another publication that quotes the paper: shown, never decisive. */
  | "second-hand"
  /** Quoted without a checked source: shown, never decisive. */
  | "unverified";

/** A published value as data. */
export interface Published {
  readonly value: number;
  readonly unit: string;
  /** Paper and place. */
  readonly source: string;
  readonly certainty: Certainty;
}

/** The rule that the 95 % interval of the simulated mean must satisfy. Both bounds are included. */
export interface Acceptance {
  readonly low?: number;
  readonly high?: number;
  /** Where the band comes from: the publication, or a choice of this project. */
  readonly reason: string;
}

/** One number that the replication yields, and what it must be. */
export interface Observable {
  /** What is measured, in a few words. */
  readonly name: string;
  readonly unit: string;
  readonly accept: Acceptance;
  readonly published?: Published;
  /** Position on the axis of the figure, where the replication draws one. */
  readonly x?: number;
  /** Name of the curve that the point belongs to, where the figure has several. */
  readonly series?: string;
}

/** How much work a run may do: fewer seeds widen intervals, the rules stay. */
export type Effort = "quick" | "full";

/** One independent repetition: the unit that is spread over cores and machines. */
export interface Repetition {
  /** Counts from 0; the same for the model and its controls, which thus share their luck. */
  readonly index: number;
  /** Seed base + index. */
  readonly seed: number;
  /** Key of the random streams: the seed and a hash of the replication's id. */
  readonly key: PhiloxKey;
  /** "model", or the name of a control. */
  readonly variant: string;
  readonly effort: Effort;
}

/** A manipulation under which the replication must not pass. */
export interface Control {
  readonly name: string;
  /** Why it must fail. */
  readonly reason: string;
}

export interface Axis {
  readonly name: string;
  readonly unit: string;
  /** What the vertical axis shows; its unit is that of the observables. */
  readonly value: string;
}

/** One replicated experiment or analytic case, e.g. YAG-2. */
export interface Replication {
  /** Id in the reference, e.g. "YAG-2"; unique. */
  readonly id: string;
  readonly title: string;
  /** A: exact; B: model against model; C: statistics; D: ordering. */
  readonly kind: "A" | "B" | "C" | "D";
  /** What is done, step by step, for the page. */
  readonly protocol: string;
  readonly observables: readonly Observable[];
  /** At least one, unless `kind` is A and the observables are exact. */
  readonly controls: readonly Control[];
  /** Repetitions per effort; exact cases need one. */
  readonly repetitions: Readonly<Record<Effort, number>>;
  /** A repetition takes seconds: it is begun before those of others, so that none is left alone at the end. */
  readonly long?: boolean;
  /** Loads data that `measure` needs and that are too large for code; awaited once in every thread. */
  prepare?(): Promise<void>;
  /**
   * Measures one repetition: observable name → value; NaN where the measure does not exist. Pure:
   * equal repetitions, equal numbers. `kernels` are the thread's own; what is allocated is freed.
   */
  measure(repetition: Repetition, kernels: Kernels): Readonly<Record<string, number>>;
  /** The axis on which `x` of the observables lies; without it no figure is drawn. */
  readonly axis?: Axis;
  /** The agent's one parameter file is used; its hash is printed. */
  readonly usesAgent?: boolean;
  /** What a pass does not show: parameters of unknown value, a calibration, a choice of the project. */
  readonly caveat?: string;
  /** Written diagnosis, where the model is known to fall short or data are missing. */
  readonly diagnosis?: string;
}

/** A test of the reference that is not run, and why. */
export interface Skipped {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
}

/** Shelf of the gallery on which a paper stands. */
export type Topic =
  "intrinsic dynamics" | "dopamine-timed plasticity" | "behaviour" | "machine learning";

/** One paper: a folder. */
export interface Paper {
  /** Folder and command-line name, e.g. "yagishita-2014". */
  readonly id: string;
  readonly topic: Topic;
  readonly citation: string;
  /** What the paper found and what is replicated, one paragraph. */
  readonly summary: string;
  readonly replications: readonly Replication[];
  readonly skipped?: readonly Skipped[];
}
