import type { Encoder } from "@operant/agent";

/** A rise smaller than this is the same stimulus going on. */
const SAME_RATE = 1e-9;

/**
 * Evoked activity of the axons: what a stimulus leaves in the striatum.
 *
 * An axon follows its encoder rate g, except that the activity evoked by a rise lasts at least
 * `evoked_duration`, so that a brief cue tags its synapses as well as a long one. Context axons
 * (not phasic) follow g alone. Valid for the step [t, t + Δt) that begins with the observation.
 */
export class EvokedActivity {
  /** Indices of the active axons, ascending: `active[0 … count − 1]`. */
  readonly active: Int32Array;
  /** Their activity e ∈ (0, 1]. */
  readonly rates: Float64Array;
  /** Their share in a value: gain·e. */
  readonly shares: Float64Array;
  count = 0;
  readonly #encoder: Encoder;
  #holdSteps = 0;
  readonly #input: Float64Array;
  readonly #rate: Float64Array;
  readonly #hold: Int32Array;
  #revision = -1;
  /** Axons whose activity outlasts or may outlast their input. */
  #held = 0;

  constructor(encoder: Encoder, evokedSeconds: number, stepSeconds: number) {
    const { axons } = encoder;
    this.#encoder = encoder;
    this.active = new Int32Array(axons);
    this.rates = new Float64Array(axons);
    this.shares = new Float64Array(axons);
    this.#input = new Float64Array(axons);
    this.#rate = new Float64Array(axons);
    this.#hold = new Int32Array(axons);
    this.configure(evokedSeconds, stepSeconds);
  }

  /** Takes another length of evoked activity; what is active stays. */
  configure(evokedSeconds: number, stepSeconds: number): void {
    this.#holdSteps = Math.round(evokedSeconds / stepSeconds);
  }

  /** Ends what outlasts its stimulus, as the outcome of a trial does. */
  release(): void {
    if (this.#held > 0) this.#hold.fill(0);
  }

  /** Takes the encoder's present activity; returns whether anything changed since the last step. */
  step(): boolean {
    const encoder = this.#encoder;
    const moved = encoder.revision !== this.#revision;
    if (!moved && this.#held === 0) return false;
    if (moved) this.#read();
    return this.#follow();
  }

  /** Silences every axon. */
  reset(): void {
    this.#encoder.reset();
    this.#revision = -1;
    this.#held = 0;
    this.count = 0;
    this.#input.fill(0);
    this.#rate.fill(0);
    this.#hold.fill(0);
  }

  /** The state for a snapshot: rates e, then steps of hold. */
  state(): { rates: Float64Array; hold: Int32Array } {
    return { rates: this.#rate, hold: this.#hold };
  }

  /** Recomputes what follows from a restored state; the next step reads the encoder anew. */
  restored(): void {
    this.#encoder.reset();
    this.#revision = -1;
    this.#held = 1;
  }

  #read(): void {
    const { active, rates, count, revision } = this.#encoder;
    this.#revision = revision;
    this.#input.fill(0);
    for (let k = 0; k < count; k++) this.#input[active[k] as number] = rates[k] as number;
  }

  #follow(): boolean {
    const { phasic, gains, axons } = this.#encoder;
    const input = this.#input;
    const rate = this.#rate;
    const hold = this.#hold;
    let changed = false;
    let held = 0;
    let count = 0;
    for (let axon = 0; axon < axons; axon++) {
      const g = input[axon] as number;
      const before = rate[axon] as number;
      let e = g;
      if (phasic[axon] === 1) {
        let steps = hold[axon] as number;
        if (g > before + SAME_RATE) steps = this.#holdSteps;
        else if (steps > 0) e = before;
        if (steps > 0) held++;
        hold[axon] = steps > 0 ? steps - 1 : 0;
      }
      if (e !== before) {
        rate[axon] = e;
        changed = true;
      }
      if (e > 0) {
        this.active[count] = axon;
        this.rates[count] = e;
        this.shares[count++] = (gains[axon] as number) * e;
      }
    }
    this.#held = held;
    this.count = count;
    return changed;
  }
}
