import { decodeBase64 } from "./base64.ts";
import { WASM_BASE64 } from "./generated/wasm.ts";
import type { KernelMemory } from "./memory.ts";
import type { RawKernels } from "./raw.ts";
import { WebAssembly, type WasmModule } from "./web-assembly.ts";

let compiled: WasmModule | undefined;

/** Instantiates the compiled kernels over a memory. The module is compiled once per thread. */
export function wasmKernels(memory: KernelMemory): RawKernels {
  compiled ??= new WebAssembly.Module(decodeBase64(WASM_BASE64));
  const instance = new WebAssembly.Instance(compiled, { env: { memory: memory.wasm } });
  const kernels = instance.exports as RawKernels & { setup(): void };
  kernels.setup();
  return kernels;
}
