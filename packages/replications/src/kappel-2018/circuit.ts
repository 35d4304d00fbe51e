import type { RandomStream } from "@operant/kernels";
import type { Arena } from "./arena.ts";
import { EXCITATORY, SENDERS, SIZE } from "./constants.ts";
import { Cue } from "./cue.ts";
import { Eligibility } from "./eligibility.ts";
import { drawFixed, type FixedWeights } from "./inhibition.ts";
import { type Exponential, Neurons } from "./neurons.ts";
import type { Spikes } from "./spikes.ts";
import { type Drive, Synapses } from "./synapses.ts";

/** Homeostasis of the excitatory neurons, as published; inhibitory ones have none. */
const EXCITATORY_HOMEOSTASIS = { rateHz: 5, speed: 0.1 };
const NO_HOMEOSTASIS = { rateHz: 0, speed: 0 };
const FIRST_UP = SIZE.hidden + SIZE.pool;

/**
 * Spiking network of the lever press: inputs → hidden neurons, all excitatory neurons among each other by
 * plastic synapses, and a pool of inhibitory neurons with fixed ones. Two of the excitatory pools move the lever.
 * A pair of neurons is numbered sender·receivers + receiver.
 */
export class Circuit {
  readonly synapses: Synapses;
  /** Spikes of all excitatory neurons since the circuit was made. */
  spikes = 0;
  readonly #excitatory: Neurons;
  readonly #inhibitory: Neurons;
  readonly #cue: Cue;
  readonly #eligibility: Eligibility;
  readonly #fixed: FixedWeights;
  /** Weight of a pair, summed over its synapses. */
  readonly #weight: Float64Array;

  constructor(arena: Arena, random: RandomStream) {
    this.synapses = new Synapses(arena, drawPairs(random), random);
    this.#fixed = drawFixed(random);
    this.#excitatory = new Neurons(arena, EXCITATORY, EXCITATORY_HOMEOSTASIS, random);
    this.#inhibitory = new Neurons(arena, SIZE.inhibitory, NO_HOMEOSTASIS, random);
    this.#cue = new Cue(arena, random);
    this.#eligibility = new Eligibility(arena, SENDERS, EXCITATORY);
    this.#weight = arena.take(SENDERS * EXCITATORY);
    this.#sumWeights();
  }

  /** One step; returns how many spikes more the pool that raises has fired than the one that presses. */
  step(cued: boolean, dopamine: number, exponential: Exponential): number {
    const [excitatory, inhibitory, fixed] = [this.#excitatory, this.#inhibitory, this.#fixed];
    excitatory.step(exponential);
    inhibitory.step(exponential);
    this.#cue.step(cued);
    this.#eligibility.receive(excitatory.surprise, dopamine);
    this.#sendAll(this.#cue.spiked, 0);
    this.#sendAll(excitatory.spiked, SIZE.inputs);
    for (let k = 0; k < excitatory.spiked.count; k += 1) {
      const i = excitatory.spiked.who[k] as number;
      inhibitory.excite(fixed.toInhibitory, i * SIZE.inhibitory);
    }
    for (let k = 0; k < inhibitory.spiked.count; k += 1) {
      const i = inhibitory.spiked.who[k] as number;
      excitatory.inhibit(fixed.toExcitatory, i * EXCITATORY);
      inhibitory.inhibit(fixed.amongInhibitory, i * SIZE.inhibitory);
    }
    this.#eligibility.close();
    this.spikes += excitatory.spiked.count;
    return this.#difference();
  }

  /** Moves θ and the weights; `normals`: one per synapse. */
  update(normals: ArrayLike<number>, drive: Drive): void {
    this.synapses.update(this.#eligibility.credit, normals, drive);
    this.#eligibility.credit.fill(0);
    this.#sumWeights();
  }

  /** Sends spikes over plastic synapses; `first`: number of the first of these senders. */
  #sendAll({ who, count }: Spikes, first: number): void {
    for (let k = 0; k < count; k += 1) {
      const sender = first + (who[k] as number);
      this.#eligibility.send(sender);
      this.#excitatory.excite(this.#weight, sender * EXCITATORY);
    }
  }

  #difference(): number {
    let difference = 0;
    const { who, count } = this.#excitatory.spiked;
    for (let k = 0; k < count; k += 1) {
      const i = who[k] as number;
      if (i >= SIZE.hidden) difference += i >= FIRST_UP ? 1 : -1;
    }
    return difference;
  }

  #sumWeights(): void {
    const { pair, weights } = this.synapses;
    this.#weight.fill(0);
    for (let i = 0; i < pair.length; i += 1) {
      const at = pair[i] as number;
      this.#weight[at] = (this.#weight[at] as number) + (weights[i] as number);
    }
  }
}

/** Whether plastic synapses may lie there: inputs reach the first hidden neurons, no neuron reaches itself. */
function mayConnect(sender: number, receiver: number): boolean {
  return sender < SIZE.inputs ? receiver < SIZE.receiving : sender - SIZE.inputs !== receiver;
}

/** The pair of every potential synapse. */
function drawPairs(random: RandomStream): Uint16Array {
  const pairs: number[] = [];
  for (let pair = 0; pair < SENDERS * EXCITATORY; pair += 1) {
    const receiver = pair % EXCITATORY;
    if (!mayConnect((pair - receiver) / EXCITATORY, receiver)) continue;
    for (let k = 0; k < SIZE.perPair; k += 1) if (random.bernoulli(SIZE.share)) pairs.push(pair);
  }
  return Uint16Array.from(pairs);
}
