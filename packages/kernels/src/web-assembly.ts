/** The little of the WebAssembly interface that this room uses; pure rooms see no platform types. */
export interface WasmMemory {
  readonly buffer: SharedArrayBuffer;
  grow(pages: number): number;
}

export interface WasmModule {
  readonly [Symbol.toStringTag]: string;
}

interface WasmInstance {
  readonly exports: unknown;
}

interface WasmNamespace {
  Memory: new (limits: { initial: number; maximum: number; shared: boolean }) => WasmMemory;
  Module: new (bytes: Uint8Array) => WasmModule;
  Instance: new (module: WasmModule, imports: object) => WasmInstance;
}

export const WebAssembly: WasmNamespace = (globalThis as unknown as { WebAssembly: WasmNamespace })
  .WebAssembly;
