import type { AdvanceJob, BirthsJob, ReturningDynamics } from "./jobs.ts";
import type { KernelMemory } from "./memory.ts";
import { openStream, type RandomStream } from "./random-stream.ts";
import type { RawKernels } from "./raw.ts";
import { exp64 } from "./real64.ts";
import { type ReturningStep, returningStep, substeps } from "./returning.ts";
import { drawUniform } from "./twin/normals.ts";

/** Sub-step k of a gap draws under purpose + k·256; purposes themselves are small. */
const SUBSTEP_STRIDE = 256;

/** Random tries for a vacant site before the vacant ones are counted. */
const SITE_TRIES = 32;

/** States of the spines of the call in progress, by site; NaN where there is none. */
let states = new Float64Array(0);

/** `Kernels.advance` for families B, C and D: the engines share all but the bulk normals. */
export function advanceReturning(
  memory: KernelMemory,
  raw: RawKernels,
  job: AdvanceJob,
  dynamics: ReturningDynamics,
): number {
  const steps = substeps(dynamics, job.days);
  if (job.days === 0 || job.count === 0) return 0;
  const step = returningStep(dynamics, job.days / steps);
  const normalsAt = memory.allocate(4 * job.count);
  const volumes = memory.float32(job.volumes, job.count);
  const normals = memory.float32(normalsAt, job.count);
  let lost = enterAll(volumes, dynamics.boundaryUm3, step);
  const [key0, key1, epoch] = [job.key0 | 0, job.key1 | 0, job.epoch | 0];
  for (let k = 0; k < steps; k += 1) {
    const purpose = (job.purpose + k * SUBSTEP_STRIDE) | 0;
    raw.normals(normalsAt, job.count, key0, key1, epoch, purpose);
    lost += moveAll(normals, step, (site) => drawUniform(site, key0, key1, epoch, purpose));
  }
  memory.free(normalsAt);
  const cap = dynamics.capUm3 ?? Infinity;
  for (let site = 0; site < job.count; site += 1) {
    const state = states[site] as number;
    volumes[site] = state === state ? Math.min(cap, step.leave(state)) : 0;
  }
  return lost;
}

/** Fills `states`; returns how many spines are at or below the boundary to begin with. */
function enterAll(volumes: Float32Array, boundary: number, step: ReturningStep): number {
  if (states.length < volumes.length) states = new Float64Array(volumes.length);
  let lost = 0;
  for (let site = 0; site < volumes.length; site += 1) {
    const volume = volumes[site] as number;
    states[site] = volume > boundary ? step.enter(volume) : NaN;
    if (volume > 0 && volume <= boundary) lost += 1;
  }
  return lost;
}

/** Moves every spine by one sub-step; returns how many came down to the boundary. */
function moveAll(
  normals: Float32Array,
  { move, logCrossing }: ReturningStep,
  uniformAt: (site: number) => number,
): number {
  let lost = 0;
  for (let site = 0; site < normals.length; site += 1) {
    const from = states[site] as number;
    if (from !== from) continue;
    const to = move(from, normals[site] as number);
    const logarithm = logCrossing(from, to);
    const gone = logarithm === 0 || (logarithm > -Infinity && uniformAt(site) < exp64(logarithm));
    states[site] = gone ? NaN : to;
    if (gone) lost += 1;
  }
  return lost;
}

/** `Kernels.births` for families B, C and D. */
export function birthsReturning(
  memory: KernelMemory,
  job: BirthsJob,
  dynamics: ReturningDynamics,
): number {
  substeps(dynamics, job.days);
  if (job.days === 0 || job.count === 0 || job.ratePerDay === 0) return 0;
  const key = [job.key0, job.key1] as const;
  const lives = openStream(key, job.purpose);
  const sites = openStream(key, job.sitePurpose);
  lives.seek(job.epoch);
  sites.seek(job.epoch);
  const volumes = memory.float32(job.volumes, job.count);
  let born = 0;
  let time = 0;
  for (;;) {
    time += lives.exponential(1 / job.ratePerDay);
    if (!(time < job.days)) return born;
    const volume = grow(dynamics, job.birthVolumeUm3, job.days - time, lives);
    if (volume === 0) continue;
    const site = vacantSite(volumes, sites);
    if (site < 0) return born;
    volumes[site] = volume;
    born += 1;
  }
}

/** Volume of a newborn after `days`, 0 if it came down to the boundary. */
function grow(
  dynamics: ReturningDynamics,
  birthVolumeUm3: number,
  days: number,
  stream: RandomStream,
): number {
  if (birthVolumeUm3 <= dynamics.boundaryUm3) return 0;
  const steps = substeps(dynamics, days);
  const step = returningStep(dynamics, days / steps);
  let state = step.enter(birthVolumeUm3);
  for (let k = 0; k < steps; k += 1) {
    const to = step.move(state, stream.normal());
    if (stream.bernoulli(exp64(step.logCrossing(state, to)))) return 0;
    state = to;
  }
  return Math.min(dynamics.capUm3 ?? Infinity, step.leave(state));
}

/** A random vacant site, −1 if all are occupied. */
function vacantSite(volumes: Float32Array, stream: RandomStream): number {
  for (let attempt = 0; attempt < SITE_TRIES; attempt += 1) {
    const site = stream.integer(volumes.length);
    if (volumes[site] === 0) return site;
  }
  const vacant: number[] = [];
  volumes.forEach((volume, site) => {
    if (volume === 0) vacant.push(site);
  });
  return vacant.length === 0 ? -1 : (vacant[stream.integer(vacant.length)] as number);
}
