import { Purpose, type Kernels, type RandomStream } from "@operant/kernels";
import type { Layout, Pathway } from "./layout.ts";
import type { StriatalParameters } from "./parameters.ts";

/** Draws of an animal's first spines: the volumes come from epoch 0, the occupied sites from 1. */
const VOLUME_EPOCH = 0;
const SITE_EPOCH = 1;

/**
 * The memory: one volume per potential synapse, in kernel memory, and the sum of each run.
 *
 * V = 0 is a vacant site. `sums` is kept up to date by whoever changes volumes: `plasticity` in the
 * same pass, everything else by calling `sumAll`.
 */
export class Spines {
  readonly layout: Layout;
  /** f32 volumes in µm³, `layout.volumes` of them. */
  readonly volumes: Float32Array;
  /** f32 ΣV of each run, µm³. */
  readonly sums: Float32Array;
  /** Byte offsets of the two in kernel memory. */
  readonly volumesAt: number;
  readonly sumsAt: number;
  readonly #kernels: Kernels;
  /** Byte offset of a rate of 1, followed by the axon index 0. */
  readonly #unitAt: number;

  constructor(layout: Layout, kernels: Kernels) {
    const { memory } = kernels;
    this.layout = layout;
    this.#kernels = kernels;
    this.volumesAt = memory.allocate(4 * layout.volumes);
    this.sumsAt = memory.allocate(4 * layout.runs);
    this.#unitAt = memory.allocate(8);
    this.volumes = memory.float32(this.volumesAt, layout.volumes);
    this.sums = memory.float32(this.sumsAt, layout.runs);
    memory.float32(this.#unitAt, 1)[0] = 1;
  }

  /** Gives the naive animal its spines: log-normal volumes on a random part of each run's sites. */
  populate(parameters: StriatalParameters, stream: RandomStream): void {
    this.#drawVolumes(parameters, stream);
    this.#vacate(parameters.filling, stream);
    this.sumAll();
  }

  /** Recomputes the sum of every run from the volumes. */
  sumAll(): void {
    // To the kernel, all runs together look like one axon with a rate of 1.
    this.#kernels.drive({
      volumes: this.volumesAt,
      sites: this.layout.sites,
      runs: this.layout.runs,
      axons: this.#unitAt + 4,
      rates: this.#unitAt,
      active: 1,
      out: this.sumsAt,
    });
  }

  /** Number of sites that carry a spine. */
  count(): number {
    let spines = 0;
    for (const volume of this.volumes) if (volume > 0) spines++;
    return spines;
  }

  /** Volumes of all spines of a pathway, µm³, in memory order; a fresh copy. */
  probe(pathway: Pathway): Float32Array {
    const { runs, sites } = this.layout;
    const found: number[] = [];
    for (let run = pathway === "d1" ? 0 : 1; run < runs; run += 2) {
      for (let site = run * sites; site < (run + 1) * sites; site++) {
        const volume = this.volumes[site] as number;
        if (volume > 0) found.push(volume);
      }
    }
    return Float32Array.from(found);
  }

  /** Gives the kernel memory back. */
  free(): void {
    const { memory } = this.#kernels;
    memory.free(this.volumesAt);
    memory.free(this.sumsAt);
    memory.free(this.#unitAt);
  }

  /** ln V ~ N(ln V̄ − σ²/2, σ²), so that the mean volume is V̄. */
  #drawVolumes(parameters: StriatalParameters, stream: RandomStream): void {
    const { volumes, volumesAt } = this;
    const count = this.layout.volumes;
    const [key0, key1] = stream.key;
    const address = { key0, key1, epoch: VOLUME_EPOCH, purpose: Purpose.agentInitial };
    this.#kernels.normals(volumesAt, count, address);
    const spread = parameters.initial_spread;
    for (let site = 0; site < count; site++) {
      volumes[site] = spread * (volumes[site] as number) - 0.5 * spread * spread;
    }
    this.#kernels.exp(volumesAt, volumesAt, count);
    const { initial_volume: mean, smallest_volume: floor, largest_volume: ceiling } = parameters;
    for (let site = 0; site < count; site++) {
      const volume = mean * (volumes[site] as number);
      volumes[site] = Math.min(ceiling, Math.max(floor, volume));
    }
  }

  /** Leaves the same number of spines on every run, at random sites: a naive value is near 0. */
  #vacate(filling: number, stream: RandomStream): void {
    const { runs, sites } = this.layout;
    stream.seek(SITE_EPOCH);
    const occupied = Math.round(filling * sites);
    for (let run = 0; run < runs; run++) {
      let due = occupied;
      for (let left = sites; left > 0; left--) {
        const site = run * sites + sites - left;
        if (stream.uniform() * left < due) due--;
        else this.volumes[site] = 0;
      }
    }
  }
}
