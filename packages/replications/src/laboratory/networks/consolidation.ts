/** What a rule against forgetting does while a network learns one task after another. */
export interface Consolidation {
  /** Adds the gradient of the penalty to that of the task. */
  pull(weights: Float64Array, gradient: Float64Array): void;
  /** Is told of each step, the gradient being that of the task alone. */
  stepped?(gradient: Float64Array, before: Float64Array, after: Float64Array): void;
  /** A task ends. `fisher` yields the mean square of ∂ln P/∂w, P being the network's own answers. */
  taskEnds(weights: Float64Array, fisher: () => Float64Array): void;
}

/** No rule: every task is learned as if there were no other. */
export const PLAIN: Consolidation = { pull: () => {}, taskEnds: () => {} };

/**
 * Synaptic intelligence (Zenke 2017): penalty c·Σ Ω(w − w̃)².
 *
 * While a task is learned ω ← ω − g·Δw, the part of the fall of the loss that is due to the weight; at
 * its end Ω ← Ω + max(0, ω/(Δ² + ξ)), Δ being the way of the weight over the task, and w̃ ← w.
 */
export class SynapticIntelligence implements Consolidation {
  readonly importance: Float64Array;
  readonly #strength: number;
  readonly #damping: number;
  readonly #path: Float64Array;
  readonly #anchor: Float64Array;

  /** `start` are the weights before the first task, `strength` is c, `damping` ξ. */
  constructor(start: Float64Array, strength: number, damping: number) {
    this.#strength = strength;
    this.#damping = damping;
    this.importance = new Float64Array(start.length);
    this.#path = new Float64Array(start.length);
    this.#anchor = start.slice();
  }

  pull(weights: Float64Array, gradient: Float64Array): void {
    const [importance, anchor] = [this.importance, this.#anchor];
    for (let k = 0; k < weights.length; k += 1) {
      const away = (weights[k] as number) - (anchor[k] as number);
      const force = 2 * this.#strength * (importance[k] as number) * away;
      gradient[k] = (gradient[k] as number) + force;
    }
  }

  stepped(gradient: Float64Array, before: Float64Array, after: Float64Array): void {
    const path = this.#path;
    for (let k = 0; k < path.length; k += 1) {
      const step = (after[k] as number) - (before[k] as number);
      path[k] = (path[k] as number) - (gradient[k] as number) * step;
    }
  }

  taskEnds(weights: Float64Array): void {
    const [importance, anchor, path] = [this.importance, this.#anchor, this.#path];
    for (let k = 0; k < weights.length; k += 1) {
      const way = (weights[k] as number) - (anchor[k] as number);
      const gain = Math.max(0, (path[k] as number) / (way * way + this.#damping));
      importance[k] = (importance[k] as number) + gain;
      anchor[k] = weights[k] as number;
    }
    path.fill(0);
  }
}

/** Elastic weight consolidation (Kirkpatrick 2017): penalty (λ/2)·Σ over tasks of F_t(w − w*_t)². */
export class ElasticWeights implements Consolidation {
  readonly #strength: number;
  /** Σ F_t and Σ F_t·w*_t: all that the sum of the parabolas needs. */
  readonly #stiffness: Float64Array;
  readonly #moment: Float64Array;

  /** `strength` is λ. */
  constructor(weights: number, strength: number) {
    this.#strength = strength;
    this.#stiffness = new Float64Array(weights);
    this.#moment = new Float64Array(weights);
  }

  pull(weights: Float64Array, gradient: Float64Array): void {
    const [stiffness, moment] = [this.#stiffness, this.#moment];
    for (let k = 0; k < weights.length; k += 1) {
      const force = (stiffness[k] as number) * (weights[k] as number) - (moment[k] as number);
      gradient[k] = (gradient[k] as number) + this.#strength * force;
    }
  }

  taskEnds(weights: Float64Array, fisher: () => Float64Array): void {
    const [stiffness, moment] = [this.#stiffness, this.#moment];
    fisher().forEach((information, k) => {
      stiffness[k] = (stiffness[k] as number) + information;
      moment[k] = (moment[k] as number) + information * (weights[k] as number);
    });
  }
}
