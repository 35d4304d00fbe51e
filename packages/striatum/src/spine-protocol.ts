import type { Kernels, RandomStream } from "@operant/kernels";
import { SECONDS_PER_DAY } from "@operant/units";
import { calibrate } from "./calibration.ts";
import { Dopamine } from "./dopamine.ts";
import { Traces } from "./eligibility.ts";
import { layOut, type Pathway } from "./layout.ts";
import type { StriatalParameters } from "./parameters.ts";
import { Plasticity } from "./plasticity.ts";
import { Rest } from "./rest.ts";
import { Spines } from "./spines.ts";
import { stationaryVolume } from "./stationary.ts";

/** Something that is done to the spines, at a time in s from the start of the run. */
export type SpineEvent =
  /** Glutamate paired with spikes: drive `strength` (default 1) of all spines for `seconds`. */
  | { readonly kind: "pairing"; readonly at: number; readonly seconds: number; strength?: number }
  /** A prediction error δ at one moment, as behaviour makes it. */
  | { readonly kind: "error"; readonly at: number; readonly value: number }
  /** A burst: a positive error of `strength` in all, spread evenly over `seconds`. */
  | { readonly kind: "burst"; readonly at: number; readonly seconds: number; strength?: number }
  /** A dip of any length; the longest dip that errors build up does not limit it. */
  | { readonly kind: "dip"; readonly at: number; readonly seconds: number };

/** What a run measured, one number per step where arrays. */
export interface SpineRun {
  /** Mean dopamine over each step, µM. */
  readonly dopamineUm: Float64Array;
  /** Eligibility E at the end of each step. */
  readonly eligibility: Float64Array;
  /** ∫ ψ G1/c1 dt and ∫ ψ G2/c2 dt: 1 after a reference coincidence. */
  readonly d1Signal: number;
  readonly d2Signal: number;
}

export interface SpineProtocolOptions {
  readonly parameters: StriatalParameters;
  readonly kernels: Kernels;
  /** Key words of the subject, for intrinsic dynamics. */
  readonly key?: readonly [number, number];
  /** Axons, each with one run of D1 and one of D2 sites. Default 1. */
  readonly axons?: number;
  /** Length of a step, s. Default 0.1. */
  readonly stepSeconds?: number;
}

/**
 * Spines without an animal: pairings, bursts, dips, drugs and days of rest on the very kernels, gates
 * and traces that the agent runs on. What a slice or imaging experiment does, a run does.
 */
export class SpineProtocol {
  readonly spines: Spines;
  readonly #traces: Traces;
  readonly #plasticity: Plasticity;
  readonly #rest: Rest;
  readonly #stepSeconds: number;
  readonly #pairs: number;
  #dopamine: Dopamine;
  #parameters: StriatalParameters;

  constructor(options: SpineProtocolOptions) {
    const { parameters, kernels, key = [0, 0], axons = 1, stepSeconds = 0.1 } = options;
    const layout = layOut(axons, 1, parameters);
    this.#parameters = parameters;
    this.#stepSeconds = stepSeconds;
    this.#pairs = layout.pairs;
    this.spines = new Spines(layout, kernels);
    this.#traces = new Traces(layout, kernels);
    const calibration = calibrate(parameters, stepSeconds);
    this.#plasticity = new Plasticity(
      kernels,
      this.spines,
      this.#traces,
      parameters,
      calibration,
      stepSeconds,
    );
    this.#rest = new Rest(kernels, this.spines, key, parameters);
    this.#dopamine = new Dopamine(parameters, parameters, stepSeconds);
  }

  /** Number of spines that live, were born and were lost. */
  get census(): { spines: number; born: number; lost: number } {
    return { spines: this.spines.count(), born: this.#rest.born, lost: this.#rest.lost };
  }

  /** Puts a spine of `volumeUm3` on every site. */
  fill(volumeUm3: number): void {
    this.spines.volumes.fill(volumeUm3);
    this.spines.sumAll();
  }

  /** Puts spines on about `filling` of the sites, drawn from the stationary law of the dynamics. */
  fillStationary(stream: RandomStream): void {
    const { volumes } = this.spines;
    for (let site = 0; site < volumes.length; site++) {
      const occupied = stream.uniform() < this.#parameters.filling;
      volumes[site] = occupied ? stationaryVolume(this.#parameters, stream.uniform()) : 0;
    }
    this.spines.sumAll();
  }

  /** Volumes of the spines of a pathway, µm³. */
  volumes(pathway: Pathway): Float32Array {
    return this.spines.probe(pathway);
  }

  /** Gives a drug or changes the genotype; the spines stay. */
  configure(parameters: StriatalParameters): void {
    this.#parameters = parameters;
    this.#rest.configure(parameters);
    this.#plasticity.configure(parameters, calibrate(parameters, this.#stepSeconds));
    this.#dopamine = new Dopamine(parameters, parameters, this.#stepSeconds);
  }

  /** Runs events for `seconds`, from rest and back to rest. Negative times shift the start. */
  run(events: readonly SpineEvent[], seconds: number): SpineRun {
    const start = Math.min(0, ...events.map((event) => event.at));
    const steps = Math.round((seconds - start) / this.#stepSeconds);
    const dopamineUm = new Float64Array(steps);
    const eligibility = new Float64Array(steps);
    const uncapped = { ...this.#parameters, dip_longest: Infinity };
    this.#dopamine = new Dopamine(uncapped, uncapped, this.#stepSeconds);
    this.#traces.reset();
    let d1Signal = 0;
    let d2Signal = 0;
    let before = 0;
    for (let step = 0; step < steps; step++) {
      const error = this.#apply(events, start + step * this.#stepSeconds);
      this.#dopamine.step(error);
      this.#plasticity.step(this.#dopamine, true);
      const after = this.#traces.readoutOf(0);
      const weight = 0.5 * (before + after) * this.#stepSeconds;
      d1Signal += weight * this.#plasticity.g1;
      d2Signal += weight * this.#plasticity.g2;
      before = after;
      dopamineUm[step] = this.#dopamine.concentrationUm;
      eligibility[step] = this.#traces.trace[0] as number;
    }
    this.#plasticity.settle();
    this.#traces.reset();
    return { dopamineUm, eligibility, d1Signal, d2Signal };
  }

  /** Lets days pass for the spines, in one exact step. */
  rest(days: number): void {
    this.#rest.pendingSeconds += days * SECONDS_PER_DAY;
    this.#rest.settle();
  }

  /** Gives the kernel memory back. */
  free(): void {
    this.#plasticity.free();
    this.#traces.free();
    this.spines.free();
  }

  /** Sets the drives of the step that begins at `time`, lengthens dips, and returns the error. */
  #apply(events: readonly SpineEvent[], time: number): number {
    const half = this.#stepSeconds / 2;
    let error = 0;
    let drive = 0;
    for (const event of events) {
      const begins = Math.abs(time - event.at) < half;
      const { kind } = event;
      if (kind === "error") error += begins ? event.value : 0;
      else if (kind === "dip") this.#dopamine.lengthenDip(begins ? event.seconds : 0);
      else {
        const lasts = time > event.at - half && time < event.at + event.seconds - half;
        const strength = lasts ? (event.strength ?? 1) : 0;
        if (kind === "pairing") drive = Math.max(drive, strength);
        else error += (strength * this.#stepSeconds) / event.seconds;
      }
    }
    for (let pair = 0; pair < this.#pairs; pair++) this.#traces.excite(pair, drive);
    return error;
  }
}
