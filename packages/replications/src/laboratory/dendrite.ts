import { log64, openStream, Purpose } from "@operant/kernels";
import type { IntrinsicDynamics, Kernels, PhiloxKey, ReturningDynamics } from "@operant/kernels";
import { descent, distance, height, volumeAt } from "./brownian.ts";
import type { DendriteLaw } from "./presets.ts";

/**
 * A stretch of dendrite with a fixed number of sites, on the kernels that the agent runs.
 *
 * Every gap takes fresh draws; equal keys and equal sequences of calls give equal spines.
 */
export class Dendrite {
  /** Volumes in µm³, 0 = vacant; a live view, shorter after `compact`. */
  volumes: Float32Array;
  readonly #kernels: Kernels;
  readonly #key: PhiloxKey;
  readonly #offset: number;
  #epoch: number;

  constructor(kernels: Kernels, key: PhiloxKey, sites: number, epoch = 0) {
    this.#kernels = kernels;
    this.#key = key;
    this.#epoch = epoch;
    this.#offset = kernels.memory.allocate(sites * 4);
    this.volumes = kernels.memory.float32(this.#offset, sites);
  }

  /** Lets `days` pass for all spines; returns the number eliminated. */
  advance(
    law: { readonly dynamics: IntrinsicDynamics | ReturningDynamics },
    days: number,
    boundary?: "absorbing" | "reflecting",
  ): number {
    this.#epoch += 1;
    return this.#kernels.advance({
      ...this.#address(Purpose.intrinsic),
      dynamics: law.dynamics,
      days,
      ...(boundary && { boundary }),
    });
  }

  /** Births over `days`, each advanced to the end of the gap; returns the number that survived. */
  births(law: DendriteLaw, ratePerDay: number, days: number): number {
    this.#epoch += 1;
    return this.#kernels.births({
      ...this.#address(Purpose.births),
      sitePurpose: Purpose.birthSites,
      dynamics: law.dynamics,
      birthVolumeUm3: law.birthVolumeUm3,
      ratePerDay,
      days,
    });
  }

  /**
   * Drops the vacant sites: survivors move together, in order, and only their sites remain. What is
   * noted of each site in `companion` moves along.
   */
  compact(companion?: Float64Array): void {
    const { volumes } = this;
    let live = 0;
    for (let i = 0; i < volumes.length; i += 1) {
      const volume = volumes[i] as number;
      if (volume === 0) continue;
      volumes[live] = volume;
      if (companion !== undefined) companion[live] = companion[i] as number;
      live += 1;
    }
    this.volumes = volumes.subarray(0, live);
  }

  /** Volumes of the spines that exist. */
  spines(): Float32Array {
    return this.volumes.filter((volume) => volume > 0);
  }

  close(): void {
    this.#kernels.memory.free(this.#offset);
  }

  #address(purpose: number) {
    return {
      volumes: this.#offset,
      count: this.volumes.length,
      key0: this.#key[0],
      key1: this.#key[1],
      epoch: this.#epoch,
      purpose,
    };
  }
}

/** Opens a dendrite, hands it out, and frees its memory. */
export function onDendrite<T>(
  kernels: Kernels,
  key: PhiloxKey,
  sites: number,
  use: (dendrite: Dendrite) => T,
): T {
  const dendrite = new Dendrite(kernels, key, sites);
  try {
    return use(dendrite);
  } finally {
    dendrite.close();
  }
}

/**
 * Draws volumes from the stationary law (§2.7, law 2).
 *
 * In distance from the boundary that law is the sum of a uniform on (0, d) and an exponential of
 * rate 2ν, so it is drawn exactly.
 */
export function drawStationary(law: DendriteLaw, key: PhiloxKey, into: Float32Array): void {
  const { dynamics } = law;
  const stream = openStream(key, Purpose.agentInitial);
  const span = distance(dynamics, law.birthVolumeUm3);
  const mean = 1 / (2 * descent(dynamics));
  const floor = height(dynamics, dynamics.boundaryUm3);
  for (let i = 0; i < into.length; i += 1) {
    const y = span * stream.uniform() + stream.exponential(mean);
    into[i] = volumeAt(dynamics, floor + y);
  }
}

/** The golden ratio's fraction: the lattice (i/n, i·φ mod 1) covers the unit square evenly. */
const LATTICE = 0.6180339887498949;

/**
 * Lays out volumes evenly over the stationary law, without luck: as `drawStationary`, with the points
 * of a lattice in place of random ones. Comparisons between laws then differ by their paths alone.
 */
export function spreadStationary(law: DendriteLaw, spines: number): Float32Array {
  const { dynamics } = law;
  const span = distance(dynamics, law.birthVolumeUm3);
  const mean = 1 / (2 * descent(dynamics));
  const floor = height(dynamics, dynamics.boundaryUm3);
  return Float32Array.from({ length: spines }, (_, i) => {
    const lattice = ((i + 0.5) * LATTICE) % 1;
    const y = span * ((i + 0.5) / spines) - mean * log64(lattice);
    return volumeAt(dynamics, floor + y);
  });
}
