/** Constants of Kingma & Ba 2015. */
const MEAN_DECAY = 0.9;
const SQUARE_DECAY = 0.999;
const EPSILON = 1e-8;

/** Adam: each weight steps by rate·m̂/(√v̂ + ε), m and v being running means of g and g². */
export class Adam {
  readonly #rate: number;
  readonly #mean: Float64Array;
  readonly #square: Float64Array;
  /** 0.9^t and 0.999^t after t steps. */
  #meanLeft = 1;
  #squareLeft = 1;

  constructor(weights: number, rate: number) {
    this.#rate = rate;
    this.#mean = new Float64Array(weights);
    this.#square = new Float64Array(weights);
  }

  /** Moves the weights against the gradient, both of the length given to the constructor. */
  step(weights: Float64Array, gradient: Float64Array): void {
    const [mean, square] = [this.#mean, this.#square];
    this.#meanLeft *= MEAN_DECAY;
    this.#squareLeft *= SQUARE_DECAY;
    const rate = this.#rate / (1 - this.#meanLeft);
    const scale = 1 / (1 - this.#squareLeft);
    for (let k = 0; k < weights.length; k += 1) {
      const g = gradient[k] as number;
      // A weight that never had a gradient stays: pixels without ink have many.
      if (g === 0 && mean[k] === 0) continue;
      const m = MEAN_DECAY * (mean[k] as number) + (1 - MEAN_DECAY) * g;
      const v = SQUARE_DECAY * (square[k] as number) + (1 - SQUARE_DECAY) * g * g;
      mean[k] = m;
      square[k] = v;
      weights[k] = (weights[k] as number) - (rate * m) / (Math.sqrt(v * scale) + EPSILON);
    }
  }
}
