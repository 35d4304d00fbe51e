import {
  type Kernels,
  openStream,
  type PhiloxKey,
  Purpose,
  type RandomStream,
  type ReturningDynamics,
} from "@operant/kernels";
import { onDendrite } from "../laboratory/dendrite.ts";
import { sharing } from "../laboratory/sharing.ts";

/** Sizes, times and rates of this project: those of the paper are not known. */
export const NETWORK = {
  units: 100,
  /** Units of each of two assemblies; as many are active at a time. */
  active: 25,
  /** Units of an assembly that are set to let the others follow. */
  cued: 4,
  days: 20,
  gapDays: 0.25,
  replaysPerGap: 10,
  /** Volume gained per replay by a synapse both of whose units are active, µm³, times (1 − a)². */
  gainUm3: 3e-4,
  /** Replays that learning takes, and how much more each of them weighs. */
  lessons: 40,
  lessonGain: 15,
  largestUm3: 0.5,
} as const;

/** What spines do of themselves: `undefined` for nothing. */
export type Intrinsic = ReturningDynamics | undefined;

/** Log-normal fluctuations about 0.05 µm³ within about ten days. */
export const WILD_TYPE: ReturningDynamics = {
  family: "log-ou",
  slopePerSqrtDay: 0.2,
  offsetUm3PerSqrtDay: 0.0035,
  returnPerDay: 0.1,
  returnVolumeUm3: 0.05,
  boundaryUm3: 0,
};

const { units, active, cued, days, gapDays, replaysPerGap, gainUm3, largestUm3 } = NETWORK;
const BIRTH_UM3 = 0.03;
/** A vacant place is filled within about a day. */
const REFILL_PER_DAY = 1;
const SHARE = active / units;
/** Rounds of activity until the most excited units stay the same, nearly always. */
const ROUNDS = 3;

/** What a network is like after 20 days of spontaneous activity. */
export interface Aged {
  /** Volumes of all synapses between two units, µm³; 0: none. Synapse i → j at i·units + j. */
  readonly volumes: Float32Array;
  /** Share of an assembly's other units among the active ones, when some of it are set. */
  readonly recall: number;
}

/** Lets a network learn two assemblies and then replay them, its spines fluctuating meanwhile. */
export function age(
  kernels: Kernels,
  key: PhiloxKey,
  intrinsic: Intrinsic,
  { learns = true } = {},
): Aged {
  return shared([key, intrinsic, learns], () => run(kernels, key, intrinsic, learns));
}

const shared = sharing<Aged>();

function run(kernels: Kernels, key: PhiloxKey, intrinsic: Intrinsic, learns: boolean): Aged {
  const stream = openStream(key, Purpose.agentOther);
  return onDendrite(kernels, key, units * units, (dendrite) => {
    const { volumes } = dendrite;
    for (let s = 0; s < volumes.length; s += 1) volumes[s] = isSelf(s) ? 0 : BIRTH_UM3;
    const lessons = learns ? NETWORK.lessons : 0;
    for (let k = 0; k < lessons; k += 1) {
      hebb(volumes, stateOf(k % 2), NETWORK.lessonGain * gainUm3);
    }
    for (let gap = 0; gap < Math.round(days / gapDays); gap += 1) {
      for (let k = 0; k < replaysPerGap; k += 1) {
        hebb(volumes, recall(volumes, stream.integer(2), stream), gainUm3);
      }
      if (intrinsic === undefined) continue;
      dendrite.advance({ dynamics: intrinsic }, gapDays);
      refill(volumes, stream);
    }
    return { volumes: volumes.slice(), recall: meanRecall(volumes, stream) };
  });
}

const isSelf = (synapse: number): boolean => synapse % units === Math.floor(synapse / units);

/** Assembly 0 or 1 alone is active: 1 per active unit. */
function stateOf(assembly: number): Uint8Array {
  const first = assembly * active;
  return Uint8Array.from({ length: units }, (_, i) => Number(i >= first && i < first + active));
}

/** V += η·(r_i − a)(r_j − a) within 0 … 0.5 µm³; what comes down to 0 is gone. */
function hebb(volumes: Float32Array, state: Uint8Array, gain: number): void {
  for (let from = 0; from < units; from += 1) {
    const pre = gain * ((state[from] as number) - SHARE);
    for (let to = 0; to < units; to += 1) {
      const synapse = from * units + to;
      const volume = volumes[synapse] as number;
      if (volume === 0) continue;
      const grown = volume + pre * ((state[to] as number) - SHARE);
      volumes[synapse] = grown < 0 ? 0 : grown > largestUm3 ? largestUm3 : grown;
    }
  }
}

/** New spines on vacant places. */
function refill(volumes: Float32Array, stream: RandomStream): void {
  for (let s = 0; s < volumes.length; s += 1) {
    if (volumes[s] !== 0 || isSelf(s)) continue;
    if (stream.bernoulli(REFILL_PER_DAY * gapDays)) volumes[s] = BIRTH_UM3;
  }
}

/** Sets a few units of an assembly; then, as many as an assembly has, those with most input are active. */
function recall(volumes: Float32Array, assembly: number, stream: RandomStream): Uint8Array {
  const members = Array.from({ length: active }, (_, i) => assembly * active + i);
  let state = new Uint8Array(units);
  const cue = stream.shuffle(members).slice(0, cued);
  for (const unit of cue) state[unit] = 1;
  for (let round = 0; round < ROUNDS; round += 1) {
    const input = inputsOf(volumes, state);
    for (const unit of cue) input[unit] = Infinity;
    const order = Array.from(input.keys()).sort(
      (i, j) => (input[j] as number) - (input[i] as number),
    );
    state = new Uint8Array(units);
    for (const unit of order.slice(0, active)) state[unit] = 1;
  }
  return state;
}

/** Σ_i V_ij·r_i. */
function inputsOf(volumes: Float32Array, state: Uint8Array): Float64Array {
  const input = new Float64Array(units);
  for (let from = 0; from < units; from += 1) {
    if (state[from] === 0) continue;
    for (let to = 0; to < units; to += 1) {
      input[to] = (input[to] as number) + (volumes[from * units + to] as number);
    }
  }
  return input;
}

const TRIALS = 100;

function meanRecall(volumes: Float32Array, stream: RandomStream): number {
  let found = 0;
  for (let trial = 0; trial < TRIALS; trial += 1) {
    const assembly = trial % 2;
    const state = recall(volumes, assembly, stream);
    const own = state.subarray(assembly * active, (assembly + 1) * active);
    found += own.reduce((sum, r) => sum + r, 0) - cued;
  }
  return found / TRIALS / (active - cued);
}

/** Volumes of the synapses within the assemblies, from one to the other, and of all but the first. */
export interface Groups {
  readonly within: readonly number[];
  readonly between: readonly number[];
  readonly others: readonly number[];
}

/** Sorts the synapses by what they connect. */
export function groupsOf(volumes: Float32Array): Groups {
  const groups = { within: [] as number[], between: [] as number[], others: [] as number[] };
  volumes.forEach((volume, synapse) => {
    if (isSelf(synapse)) return;
    const [from, to] = [assemblyOf(Math.floor(synapse / units)), assemblyOf(synapse % units)];
    const inOne = from === to && from < 2;
    groups[inOne ? "within" : "others"].push(volume);
    if (!inOne && from < 2 && to < 2) groups.between.push(volume);
  });
  return groups;
}

/** 0 or 1; 2 and more outside the assemblies. */
const assemblyOf = (unit: number): number => Math.floor(unit / active);
