import type { KernelMemory } from "../memory.ts";
import type { RawKernels } from "../raw.ts";
import { exp32, log32 } from "../real32.ts";
import { twinBirths } from "./births.ts";
import { twinAdvance } from "./intrinsic.ts";
import { twinLearn } from "./learning.ts";
import { twinNormals } from "./normals.ts";
import { twinDrive, twinEligibility, twinPlasticity } from "./plasticity.ts";

/** The kernels in plain TypeScript: the slow reference whose bits the compiled ones must equal. */
export function twinKernels(memory: KernelMemory): RawKernels {
  return {
    drive: (...args) => twinDrive(memory.f32, memory.u32, ...args),
    eligibility: (...args) => twinEligibility(memory.f32, ...args),
    plasticity: (...args) => twinPlasticity(memory.f32, memory.u32, ...args),
    learn: (...args) => twinLearn(memory.f32, ...args),
    advance: (...args) => twinAdvance(memory.f32, ...args),
    births: (...args) => twinBirths(memory.f32, ...args),
    normals: (...args) => twinNormals(memory.f32, ...args),
    exp: (source, out, count) => map(memory.f32, exp32, source, out, count),
    log: (source, out, count) => map(memory.f32, log32, source, out, count),
  };
}

function map(
  memory: Float32Array,
  apply: (x: number) => number,
  source: number,
  out: number,
  count: number,
): void {
  const from = source >>> 2;
  const to = out >>> 2;
  for (let i = 0; i < count; i += 1) memory[to + i] = apply(memory[from + i] as number);
}
