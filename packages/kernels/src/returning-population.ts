import type { AdvanceJob, BirthsJob, ReturningDynamics } from "./jobs.ts";
import type { KernelMemory } from "./memory.ts";
import { openStream, type RandomStream } from "./random-stream.ts";
import type { RawKernels } from "./raw.ts";
import { exp64 } from "./real64.ts";
import { divide, type ReturningStep, returningStep } from "./returning.ts";
import { drawNormal, drawUniform } from "./twin/normals.ts";

/** Each sub-step of a gap, and each part of one, draws under a purpose of its own: + k·256. */
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
  const division = divide(dynamics, job.days);
  if (job.days === 0 || job.count === 0) return 0;
  const whole = returningStep(dynamics, job.days / division.long);
  const part =
    division.parts === 1
      ? whole
      : returningStep(dynamics, job.days / (division.long * division.parts));
  const normalsAt = memory.allocate(4 * job.count);
  const volumes = memory.float32(job.volumes, job.count);
  const normals = memory.float32(normalsAt, job.count);
  let lost = enterAll(volumes, dynamics.boundaryUm3, whole);
  const [key0, key1, epoch] = [job.key0 | 0, job.key1 | 0, job.epoch | 0];
  for (let k = 0; k < division.long; k += 1) {
    const first = job.purpose + k * (division.parts + 1) * SUBSTEP_STRIDE;
    raw.normals(normalsAt, job.count, key0, key1, epoch, first | 0);
    const draws: Draws = {
      normal: (site, at) => drawNormal(site, key0, key1, epoch, (first + at * SUBSTEP_STRIDE) | 0),
      uniform: (site, at) =>
        drawUniform(site, key0, key1, epoch, (first + at * SUBSTEP_STRIDE) | 0),
    };
    lost += moveAll(normals, whole, part, division.parts, draws);
  }
  memory.free(normalsAt);
  const cap = dynamics.capUm3 ?? Infinity;
  for (let site = 0; site < job.count; site += 1) {
    const state = states[site] as number;
    volumes[site] = state === state ? Math.min(cap, whole.leave(state)) : 0;
  }
  return lost;
}

/** Draws of a site, for the whole sub-step (at 0) and for each of its parts (at 1, 2, …). */
interface Draws {
  readonly normal: (site: number, at: number) => number;
  readonly uniform: (site: number, at: number) => number;
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

/** Moves every spine by one sub-step, near ones in parts; returns how many came down to the boundary. */
function moveAll(
  normals: Float32Array,
  whole: ReturningStep,
  part: ReturningStep,
  parts: number,
  { normal, uniform }: Draws,
): number {
  let lost = 0;
  for (let site = 0; site < normals.length; site += 1) {
    const from = states[site] as number;
    if (from !== from) continue;
    let to = from;
    if (parts === 1 || from > whole.far) {
      to = whole.move(from, normals[site] as number);
      if (crosses(whole.logCrossing(from, to), site, 0, uniform)) to = NaN;
    } else {
      for (let at = 1; at <= parts && to === to; at += 1) {
        const next = part.move(to, normal(site, at));
        to = crosses(part.logCrossing(to, next), site, at, uniform) ? NaN : next;
      }
    }
    states[site] = to;
    if (to !== to) lost += 1;
  }
  return lost;
}

function crosses(logarithm: number, site: number, at: number, uniform: Draws["uniform"]): boolean {
  return logarithm === 0 || (logarithm > -Infinity && uniform(site, at) < exp64(logarithm));
}

/** `Kernels.births` for families B, C and D. */
export function birthsReturning(
  memory: KernelMemory,
  job: BirthsJob,
  dynamics: ReturningDynamics,
): number {
  divide(dynamics, job.days);
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
  const { long, parts } = divide(dynamics, days);
  const steps = long * parts;
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
