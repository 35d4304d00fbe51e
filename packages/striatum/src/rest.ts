import { Purpose, type Kernels } from "@operant/kernels";
import { SECONDS_PER_DAY } from "@operant/units";
import { dynamicsOf } from "./intrinsic-dynamics.ts";
import type { StriatalParameters } from "./parameters.ts";
import type { Spines } from "./spines.ts";

/**
 * What spines do by themselves while time passes: fluctuate, vanish, are born elsewhere.
 *
 *   dV = δ(αV + β)dt + (αV + β)dW per day, eliminated at V_b;  births: Poisson, rate g per day and
 *   spine of the naive animal, on random vacant sites, advanced by what is left of the gap.
 *
 * That is family A; B, C and D return to a volume as well (`intrinsic_family`). In A each advance is
 * exact in law over any gap (intrinsic-dynamics.md §2.2), in the others the kernels divide a long gap
 * themselves (§2.6), so elapsed time is gathered and spent in one go: when `intrinsic_interval` has come together and at the start and end of a
 * session. When that happens depends on the protocol alone, never on what is observed or recorded.
 */
export class Rest {
  /** Elapsed time that the spines have not lived through yet, s. */
  pendingSeconds = 0;
  /** Advances so far: the epoch of the next one's random numbers. */
  epoch = 0;
  born = 0;
  lost = 0;
  readonly #kernels: Kernels;
  readonly #spines: Spines;
  readonly #key: readonly [number, number];
  #parameters: StriatalParameters;

  constructor(
    kernels: Kernels,
    spines: Spines,
    key: readonly [number, number],
    parameters: StriatalParameters,
  ) {
    this.#kernels = kernels;
    this.#spines = spines;
    this.#key = key;
    this.#parameters = parameters;
  }

  /** Lives through pending time under the old parameters, then takes the new ones. */
  configure(parameters: StriatalParameters): boolean {
    const changed = this.settle();
    this.#parameters = parameters;
    return changed;
  }

  /** Lets time pass; returns whether the spines were advanced. */
  pass(seconds: number): boolean {
    this.pendingSeconds += seconds;
    return this.pendingSeconds >= this.#parameters.intrinsic_interval && this.settle();
  }

  /** Advances the spines by all pending time; returns whether there was any. */
  settle(): boolean {
    const parameters = this.#parameters;
    const days = (this.pendingSeconds / SECONDS_PER_DAY) * parameters.intrinsic_speed;
    this.pendingSeconds = 0;
    if (days === 0) return false;
    const { volumesAt, layout } = this.#spines;
    const [key0, key1] = this.#key;
    const gap = {
      key0,
      key1,
      epoch: this.epoch++,
      dynamics: dynamicsOf(parameters),
      days,
      volumes: volumesAt,
      count: layout.volumes,
    };
    this.lost += this.#kernels.advance({ ...gap, purpose: Purpose.intrinsic });
    const naiveSpines = layout.runs * Math.round(parameters.filling * layout.sites);
    this.born += this.#kernels.births({
      ...gap,
      purpose: Purpose.births,
      sitePurpose: Purpose.birthSites,
      ratePerDay: parameters.birth_rate * naiveSpines,
      birthVolumeUm3: parameters.birth_volume,
    });
    this.#spines.sumAll();
    return true;
  }
}
