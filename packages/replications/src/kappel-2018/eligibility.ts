import { exp64 } from "@operant/kernels";
import type { Arena } from "./arena.ts";
import { COMPRESSION, CREDIT_STEPS, PROGRAM, PULSE, STEP_SECONDS } from "./constants.ts";

const GRID_SECONDS = CREDIT_STEPS * STEP_SECONDS;
const TRACE_DECAY = exp64(-GRID_SECONDS / PROGRAM.eligibilitySeconds);
const CREDIT_DECAY = exp64((-GRID_SECONDS * COMPRESSION) / PROGRAM.gradientSeconds);

/** e^(rate·t) after 1, 2, … steps of an interval. */
const afterSteps = (perSecond: number): Float64Array =>
  Float64Array.from({ length: CREDIT_STEPS }, (_, k) => exp64(perSecond * (k + 1) * STEP_SECONDS));
/** To what a potential has fallen since the interval began, and the inverse. */
const FALLEN = afterSteps(-1 / PULSE.excitatorySeconds);
const RISEN = afterSteps(1 / PULSE.excitatorySeconds);
/** What is left at the end of the interval of eligibility that arose in a step. */
const CARRY = afterSteps(1 / PROGRAM.eligibilitySeconds).map((growth) => TRACE_DECAY * growth);
const LEFT = FALLEN[CREDIT_STEPS - 1] as number;

/**
 * What all synapses from a sender to a receiver share: eligibility per unit of weight, and the credit A of a
 * weight that stays as it is. With y the potential of the sender's spikes, and times in ms as published:
 *
 *     dz = −z/τ_e dt + y·(spike − p),   dA = −A/τ_g dt + DA·z
 *
 * Within an interval of 0.2 s, y = k·e^(−t/τ)·[y(0)/k + Σ e^(t'/τ)] with the sum over spikes at t' < t. So z
 * grows by k·[…]·C at the end of the interval, C = Σ e^(−t/τ)·(spike − p), less k·e^(t'/τ)·C(t') for every spike:
 * work per spike instead of per step. z is exact at the ends of intervals and taken as straight between them.
 */
export class Eligibility {
  /** A, at sender·receivers + receiver. */
  readonly credit: Float64Array;
  readonly #trace: Float64Array;
  readonly #before: Float64Array;
  /** […], by sender. */
  readonly #bracket: Float64Array;
  /** C, by receiver. */
  readonly #sum: Float64Array;
  /** ∫ DA dt since the interval began, ms. */
  #dopamine = 0;
  #step = 0;

  /** The state may only be kept at ends of intervals. */
  constructor(arena: Arena, senders: number, receivers: number) {
    this.credit = arena.take(senders * receivers);
    this.#trace = arena.take(senders * receivers);
    this.#before = arena.take(senders * receivers);
    this.#bracket = arena.take(senders);
    this.#sum = arena.take(receivers);
  }

  /** z as it was at the last end of an interval. */
  get trace(): Float64Array {
    return this.#before;
  }

  /** First half of a step: spike − p of the receivers, and dopamine. */
  receive(surprise: Float64Array, dopamine: number): void {
    const sum = this.#sum;
    const weight = (CARRY[this.#step] as number) * (FALLEN[this.#step] as number);
    for (let i = 0; i < sum.length; i += 1)
      sum[i] = (sum[i] as number) + weight * (surprise[i] as number);
    this.#dopamine += dopamine * STEP_SECONDS * 1000;
  }

  /** Second half: a sender spiked; its potential begins with the next step. */
  send(sender: number): void {
    const risen = RISEN[this.#step] as number;
    this.#bracket[sender] = (this.#bracket[sender] as number) + risen;
    this.#add(sender, -risen);
  }

  /** The step is over. */
  close(): void {
    this.#step += 1;
    if (this.#step < CREDIT_STEPS) return;
    for (let sender = 0; sender < this.#bracket.length; sender += 1) {
      const bracket = this.#bracket[sender] as number;
      this.#add(sender, bracket);
      this.#bracket[sender] = bracket * LEFT;
    }
    this.#assign();
    this.#sum.fill(0);
    this.#dopamine = 0;
    this.#step = 0;
  }

  /** z += k·factor·C for all pairs of a sender. */
  #add(sender: number, factor: number): void {
    const [trace, sum] = [this.#trace, this.#sum];
    const gain = PULSE.excitatoryScale * factor;
    const first = sender * sum.length;
    for (let i = 0; i < sum.length; i += 1)
      trace[first + i] = (trace[first + i] as number) + gain * (sum[i] as number);
  }

  /** A ← A·e^(−Δ/τ_g) + ∫DA·(mean of z); then z decays until the next end. */
  #assign(): void {
    const [credit, trace, before] = [this.credit, this.#trace, this.#before];
    const half = 0.5 * this.#dopamine;
    for (let pair = 0; pair < trace.length; pair += 1) {
      const now = trace[pair] as number;
      credit[pair] =
        CREDIT_DECAY * (credit[pair] as number) + half * ((before[pair] as number) + now);
      before[pair] = now;
      trace[pair] = TRACE_DECAY * now;
    }
  }
}
