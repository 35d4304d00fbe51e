import type { KernelMemory } from "./memory.ts";
import type { RawKernels } from "./raw.ts";
import { twinKernels } from "./twin/index.ts";

/** Instantiates the compiled kernels over a memory. */
export function wasmKernels(memory: KernelMemory): RawKernels {
  return twinKernels(memory);
}
