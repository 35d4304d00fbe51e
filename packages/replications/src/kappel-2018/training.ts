import {
  type Kernels,
  openStream,
  type PhiloxKey,
  Purpose,
  type RandomStream,
} from "@operant/kernels";
import { Arena } from "./arena.ts";
import { Circuit } from "./circuit.ts";
import { EXCITATORY, HOUR_SECONDS, STEP_SECONDS, UPDATE_STEPS } from "./constants.ts";
import { Lever, type LeverState } from "./lever.ts";
import { type Drive, PUBLISHED_DRIVE } from "./synapses.ts";

const UPDATES_PER_HOUR = Math.round(HOUR_SECONDS / STEP_SECONDS / UPDATE_STEPS);

/** All that a training is at the end of an hour. */
export interface Kept {
  readonly arrays: readonly Float64Array[];
  readonly stream: Uint32Array;
  readonly lever: LeverState;
  readonly hours: number;
}

/** Conditions of an hour. */
export interface Conditions {
  readonly drive: Drive;
  /** Whether the two pools have changed places. */
  readonly swapped: boolean;
}

export const AS_PUBLISHED: Conditions = { drive: PUBLISHED_DRIVE, swapped: false };

/** A circuit at its lever, hour by hour. */
export class Training {
  readonly #kernels: Kernels;
  readonly #key: PhiloxKey;
  readonly #arena = new Arena();
  readonly #random: RandomStream;
  readonly #circuit: Circuit;
  readonly #lever: Lever;
  #hours = 0;

  /** Builds what (key) determines. `from` goes on where a training of the same key was kept. */
  constructor(kernels: Kernels, key: PhiloxKey, from?: Kept) {
    this.#kernels = kernels;
    this.#key = key;
    this.#random = openStream(key, Purpose.scratch);
    this.#circuit = new Circuit(this.#arena, this.#random);
    this.#lever = new Lever(this.#arena, this.#random);
    if (from) this.#restore(from);
  }

  /** θ of every potential synapse. */
  get theta(): Float64Array {
    return this.#circuit.synapses.theta;
  }

  /** Spikes of all excitatory neurons since this object was made. */
  get spikes(): number {
    return this.#circuit.spikes;
  }

  /** Works for an hour; returns the seconds from cue to reward of its trials, the limit where none came. */
  hour(conditions: Conditions = AS_PUBLISHED): readonly number[] {
    const { memory } = this.#kernels;
    const [normals, exponentials] = [
      memory.allocate(this.theta.length * 4),
      memory.allocate(EXCITATORY * 4),
    ];
    try {
      for (let i = 0; i < UPDATES_PER_HOUR; i += 1) {
        this.#work(conditions.swapped, exponentials);
        this.#update(conditions.drive, normals, i);
      }
    } finally {
      memory.free(exponentials);
      memory.free(normals);
    }
    this.#hours += 1;
    return this.#lever.latencies.splice(0);
  }

  keep(): Kept {
    return {
      arrays: this.#arena.keep(),
      stream: this.#random.state(),
      lever: this.#lever.state,
      hours: this.#hours,
    };
  }

  #restore(kept: Kept): void {
    this.#arena.restore(kept.arrays);
    this.#random.restore(kept.stream);
    this.#lever.restore(kept.lever);
    this.#hours = kept.hours;
  }

  /** Neurons and task until the next update; `offset`: room for an exponential per neuron. */
  #work(swapped: boolean, offset: number): void {
    const [circuit, lever, kernels] = [this.#circuit, this.#lever, this.#kernels];
    const exponential = {
      values: kernels.memory.float32(offset, EXCITATORY),
      apply: (count: number) => kernels.exp(offset, offset, count),
    };
    const sign = swapped ? -1 : 1;
    for (let i = 0; i < UPDATE_STEPS; i += 1)
      lever.step(sign * circuit.step(lever.cued, lever.dopamine, exponential));
  }

  /** One update of the synapses. Every update has an epoch of normals, after that of the stream. */
  #update(drive: Drive, offset: number, index: number): void {
    const count = this.theta.length;
    const [key0, key1] = this.#key;
    const epoch = 1 + this.#hours * UPDATES_PER_HOUR + index;
    this.#kernels.normals(offset, count, { key0, key1, epoch, purpose: Purpose.scratch });
    this.#circuit.update(this.#kernels.memory.float32(offset, count), drive);
  }
}
