import type { EvokedActivity } from "./evoked.ts";
import type { StriatalParameters } from "./parameters.ts";
import type { Spines } from "./spines.ts";

/**
 * The value of each action, read from the spines.
 *
 *   Q_a = κ Σ_i x_i (Σ V_D1 − Σ V_D2) / (M K f V̄),   x_i = gain_i · e_i
 *
 * in units of reward; a naive population gives about 0. Read before the plasticity of the step.
 */
export class ValueReadout {
  readonly #spines: Spines;
  readonly #values: Float64Array;
  #scale = 0;
  #fresh = false;

  constructor(spines: Spines, parameters: StriatalParameters) {
    this.#spines = spines;
    this.#values = new Float64Array(spines.layout.actions);
    this.configure(parameters);
  }

  configure(parameters: StriatalParameters): void {
    const { sites } = this.#spines.layout;
    const naive = sites * parameters.filling * parameters.initial_volume;
    this.#scale = naive > 0 ? parameters.value_gain / naive : 0;
    this.stale();
  }

  /** Says that activity or volumes have changed. */
  stale(): void {
    this.#fresh = false;
  }

  /** The values under the present activity, one per action; computed only if something changed. */
  read({ active, shares, count }: EvokedActivity): Float64Array {
    if (this.#fresh) return this.#values;
    this.#fresh = true;
    const { sums, layout } = this.#spines;
    const { actions } = layout;
    const values = this.#values;
    for (let action = 0; action < actions; action++) {
      let sum = 0;
      for (let k = 0; k < count; k++) {
        const run = 2 * ((active[k] as number) * actions + action);
        sum += (shares[k] as number) * ((sums[run] as number) - (sums[run + 1] as number));
      }
      values[action] = this.#scale * sum;
    }
    return values;
  }
}
