import { openStream, type PhiloxKey, Purpose, type RandomStream } from "@operant/kernels";
import { PROGRAM } from "./pairing.ts";

/** The published network scaled down to 40 neurons; connections in proportion, everything else as published. */
export const NETWORK = {
  excitatory: 32,
  inhibitory: 8,
  synapsesPerNeuron: 4,
  /** Peak-to-peak of the uniform noise, mV per ms. */
  noise: 13,
  /** A pre→post interval below this brings a reward. */
  windowMs: 20,
  depression: 1.5,
} as const;

/** When dopamine follows a coincidence: uniform between the two, ms; `undefined`: never. */
export type Reward = readonly [fromMs: number, toMs: number] | undefined;

const { excitatory, inhibitory, synapsesPerNeuron, depression } = NETWORK;
const { traceJump, traceDecay, derivativeDecay, dopamineDecay, ceiling } = PROGRAM;
const NEURONS = excitatory + inhibitory;
const SYNAPSES = NEURONS * synapsesPerNeuron;
/** Of them, those of excitatory neurons, which come first and are plastic. */
const PLASTIC = excitatory * synapsesPerNeuron;

/** STDP trace a number of ms after a spike; later than that it is 0. */
const TRACE = new Float64Array(2000);
TRACE.forEach((_, ms) => {
  TRACE[ms] = ms === 0 ? traceJump : traceDecay * (TRACE[ms - 1] as number);
});

/**
 * Spiking network with dopamine-modulated STDP (Izhikevich 2007), in steps of 1 ms.
 *
 * Neuron i sends synapses i·k … i·k + k − 1. One of them, `rewarded`, starts at 0: when its
 * postsynaptic neuron fires within 20 ms after its presynaptic one, dopamine follows.
 */
export class SpikingNetwork {
  readonly weights = new Float64Array(SYNAPSES).fill(1).fill(-1, PLASTIC);
  readonly rewarded: number;
  #spikes = 0;
  readonly #reward: Reward;
  readonly #stream: RandomStream;
  readonly #post = new Uint8Array(SYNAPSES);
  /** Plastic synapses onto each neuron. */
  readonly #incoming: readonly Uint16Array[];
  /** Eligibility: sd of the program. */
  readonly #derivative = new Float64Array(PLASTIC);
  readonly #v = new Float64Array(NEURONS).fill(-65);
  readonly #u = new Float64Array(NEURONS).fill(-13);
  readonly #input = new Float64Array(NEURONS);
  /** When each neuron fired last. */
  readonly #lastMs = new Int32Array(NEURONS).fill(-TRACE.length);
  #dopamine = 0;
  #ms = 0;
  #lastPreMs = -Infinity;
  readonly #dueMs: number[] = [];
  /** Neurons that reached their threshold in the step before. */
  readonly #fired: number[] = [];

  constructor(key: PhiloxKey, reward: Reward) {
    this.#reward = reward;
    this.#stream = openStream(key, Purpose.scratch);
    for (let i = 0; i < NEURONS; i += 1) this.#wire(i);
    this.#incoming = Array.from({ length: NEURONS }, (_, post) => {
      const all = Array.from(this.#post.subarray(0, PLASTIC).keys());
      return Uint16Array.from(all.filter((synapse) => this.#post[synapse] === post));
    });
    // An excitatory pair: the first synapse of neuron 0 is drawn onto an excitatory neuron.
    this.rewarded = 0;
    this.weights[this.rewarded] = 0;
  }

  get seconds(): number {
    return this.#ms / 1000;
  }

  /** Weight of the rewarded synapse, mV. */
  get weight(): number {
    return this.weights[this.rewarded] as number;
  }

  /** Mean weight of the plastic synapses, mV. */
  get meanExcitatory(): number {
    return this.weights.subarray(0, PLASTIC).reduce((sum, weight) => sum + weight, 0) / PLASTIC;
  }

  /** Mean firing rate so far, Hz per neuron. */
  get rate(): number {
    return this.#spikes / NEURONS / this.seconds;
  }

  /** One millisecond. */
  step(): void {
    this.#drawNoise();
    const fired = this.#fired;
    for (const i of fired) this.#potentiate(i);
    for (const i of fired) this.#reset(i);
    for (const i of fired) this.#transmit(i);
    this.#deliverReward(fired);
    fired.length = 0;
    this.#integrate(0, excitatory, 0.02);
    this.#integrate(excitatory, NEURONS, 0.1);
    this.#ms += 1;
    this.#dopamine *= dopamineDecay;
    if (this.#ms % PROGRAM.updateMs === 0) this.#learn();
  }

  /** Draws targets: excitatory neurons reach all, inhibitory ones only excitatory neurons; none itself. */
  #wire(i: number): void {
    const chosen = new Set<number>();
    const from = i * synapsesPerNeuron;
    while (chosen.size < synapsesPerNeuron) {
      const first = i === 0 && chosen.size === 0;
      const post = this.#stream.integer(i < excitatory && !first ? NEURONS : excitatory);
      if (post === i || chosen.has(post)) continue;
      this.#post[from + chosen.size] = post;
      chosen.add(post);
    }
  }

  /** 13·(U − ½) per neuron, U in 256 even levels: four draws from each word. */
  #drawNoise(): void {
    const input = this.#input;
    const scale = NETWORK.noise / 256;
    for (let i = 0; i < NEURONS; i += 4) {
      const word = this.#stream.uint32();
      input[i] = scale * ((word & 255) - 127.5);
      input[i + 1] = scale * (((word >>> 8) & 255) - 127.5);
      input[i + 2] = scale * (((word >>> 16) & 255) - 127.5);
      input[i + 3] = scale * ((word >>> 24) - 127.5);
    }
  }

  /** Potentiates the synapses whose spikes arrived in a step before. */
  #potentiate(i: number): void {
    for (const synapse of this.#incoming[i] as Uint16Array) {
      const pre = Math.floor(synapse / synapsesPerNeuron);
      const gain = TRACE[this.#ms - 1 - (this.#lastMs[pre] as number)] ?? 0;
      this.#derivative[synapse] = (this.#derivative[synapse] as number) + gain;
    }
  }

  #reset(i: number): void {
    this.#spikes += 1;
    this.#lastMs[i] = this.#ms;
    this.#v[i] = -65;
    this.#u[i] = (this.#u[i] as number) + (i < excitatory ? 8 : 2);
  }

  /** The spike arrives; synapses onto neurons that fired before are depressed. */
  #transmit(i: number): void {
    const first = i * synapsesPerNeuron;
    for (let synapse = first; synapse < first + synapsesPerNeuron; synapse += 1) {
      const post = this.#post[synapse] as number;
      this.#input[post] = (this.#input[post] as number) + (this.weights[synapse] as number);
      if (synapse >= PLASTIC) continue;
      const loss = depression * (TRACE[this.#ms - (this.#lastMs[post] as number)] ?? 0);
      this.#derivative[synapse] = (this.#derivative[synapse] as number) - loss;
    }
  }

  /** v̇ = 0.04v² + 5v + 140 − u + I in two half steps, u̇ = a(0.2v − u); notes who reaches 30 mV. */
  #integrate(from: number, to: number, a: number): void {
    const v = this.#v;
    const u = this.#u;
    const input = this.#input;
    for (let i = from; i < to; i += 1) {
      const recovery = u[i] as number;
      const current = (input[i] as number) + 140;
      let potential = v[i] as number;
      potential += 0.5 * ((0.04 * potential + 5) * potential + current - recovery);
      potential += 0.5 * ((0.04 * potential + 5) * potential + current - recovery);
      v[i] = potential;
      u[i] = recovery + a * (0.2 * potential - recovery);
      if (potential >= 30) this.#fired.push(i);
    }
  }

  #deliverReward(fired: readonly number[]): void {
    if (fired.length === 0 && this.#dueMs.length === 0) return;
    const post = this.#post[this.rewarded] as number;
    if (fired.includes(Math.floor(this.rewarded / synapsesPerNeuron))) this.#lastPreMs = this.#ms;
    const lag = this.#ms - this.#lastPreMs;
    if (this.#reward && lag > 0 && lag < NETWORK.windowMs && fired.includes(post)) {
      const [from, to] = this.#reward;
      this.#dueMs.push(this.#ms + from + this.#stream.integer(to - from) + 1);
    }
    while (this.#dueMs.includes(this.#ms)) {
      this.#dueMs.splice(this.#dueMs.indexOf(this.#ms), 1);
      this.#dopamine += PROGRAM.dopaminePulse;
    }
  }

  /** Every 10 ms: s += (0.002 + DA)·sd within 0 … 4 mV, then sd × 0.99. */
  #learn(): void {
    const [weights, derivative] = [this.weights, this.#derivative];
    const gain = PROGRAM.baseline + this.#dopamine;
    for (let synapse = 0; synapse < PLASTIC; synapse += 1) {
      const slope = derivative[synapse] as number;
      const weight = (weights[synapse] as number) + gain * slope;
      weights[synapse] = Math.max(0, Math.min(ceiling, weight));
      derivative[synapse] = derivativeDecay * slope;
    }
  }
}
