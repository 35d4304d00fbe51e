import { exp64 } from "@operant/kernels";

/** Constants of NEST's stdp_dopamine_synapse; times in ms. */
export interface SynapseParameters {
  readonly aPlus: number;
  readonly aMinus: number;
  readonly tauPlusMs: number;
  readonly tauMinusMs: number;
  readonly tauTraceMs: number;
  readonly tauDopamineMs: number;
  readonly baseline: number;
  readonly wMin: number;
  readonly wMax: number;
}

export const NEST_DEFAULTS: SynapseParameters = {
  aPlus: 1,
  aMinus: 1.5,
  tauPlusMs: 20,
  tauMinusMs: 20,
  tauTraceMs: 1000,
  tauDopamineMs: 200,
  baseline: 0,
  wMin: 0,
  wMax: 200,
};

export type SpikeKind = "pre" | "post" | "dopamine";

/**
 * Dopamine-gated STDP, exact between events: c and n decay, w integrates c·(n − b), spikes jump the
 * traces (Potjans, Morrison & Diesmann 2010).
 */
export class DopamineSynapse {
  weight: number;
  readonly #p: SynapseParameters;
  #timeMs = 0;
  #c = 0;
  #n = 0;
  #pre = 0;
  #post = 0;

  constructor(parameters: SynapseParameters = NEST_DEFAULTS, weight = 1) {
    this.#p = parameters;
    this.weight = weight;
  }

  /** A spike of one of the three neurons; times must not fall. */
  spike(kind: SpikeKind, atMs: number): void {
    this.advance(atMs);
    const p = this.#p;
    if (kind === "dopamine") this.#n += 1 / p.tauDopamineMs;
    else if (kind === "post") {
      this.#c += p.aPlus * this.#pre;
      this.#post += 1;
    } else {
      this.#c -= p.aMinus * this.#post;
      this.#pre += 1;
    }
  }

  /** Passes the time up to `toMs` without events, in one exact step. */
  advance(toMs: number): void {
    const p = this.#p;
    const dt = toMs - this.#timeMs;
    this.#timeMs = toMs;
    const kappa = (p.tauTraceMs + p.tauDopamineMs) / (p.tauTraceMs * p.tauDopamineMs);
    const dopamine = (this.#n / kappa) * (1 - exp64(-kappa * dt));
    const tonic = p.baseline * p.tauTraceMs * (1 - exp64(-dt / p.tauTraceMs));
    const weight = this.weight + this.#c * (dopamine - tonic);
    this.weight = Math.min(p.wMax, Math.max(p.wMin, weight));
    this.#c *= exp64(-dt / p.tauTraceMs);
    this.#n *= exp64(-dt / p.tauDopamineMs);
    this.#pre *= exp64(-dt / p.tauPlusMs);
    this.#post *= exp64(-dt / p.tauMinusMs);
  }
}
