import { KernelMemoryError, requireRange } from "./errors.ts";
import { WebAssembly, type WasmMemory } from "./web-assembly.ts";

const PAGE_BYTES = 65_536;
const ALIGNMENT = 16;
const DEFAULT_MAXIMUM_BYTES = 2 ** 30;

/**
 * The linear memory of one thread: every array that a kernel touches lies in it, named by its byte
 * offset.
 *
 * It is shared memory, not to share it but because growing shared memory leaves existing views valid.
 * The first page belongs to the kernels (tables, scratch). A slab that was freed is handed out again
 * to the next request of the same rounded size; every slab is all zero when it is handed out.
 */
export class KernelMemory {
  /** The memory object that the compiled kernels import. */
  readonly wasm: WasmMemory;
  readonly maximumBytes: number;
  #end = PAGE_BYTES;
  #inUse = 0;
  /** Rounded size by offset of every slab in use. */
  readonly #sizes = new Map<number, number>();
  /** Offsets that are free, by rounded size. */
  readonly #free = new Map<number, number[]>();
  #f32: Float32Array;
  #u32: Uint32Array;

  /** Reserves `maximumBytes` of address space (default 1 GiB); takes two pages of it at first. */
  constructor(maximumBytes: number = DEFAULT_MAXIMUM_BYTES) {
    requireRange("maximumBytes", maximumBytes, 2 * PAGE_BYTES, 65_536 * PAGE_BYTES);
    const maximum = Math.floor(maximumBytes / PAGE_BYTES);
    this.maximumBytes = maximum * PAGE_BYTES;
    this.wasm = new WebAssembly.Memory({ initial: 2, maximum, shared: true });
    this.#f32 = new Float32Array(this.wasm.buffer);
    this.#u32 = new Uint32Array(this.wasm.buffer);
  }

  /** Bytes in slabs that are in use, after rounding. */
  get bytesInUse(): number {
    return this.#inUse;
  }

  /** The whole memory as floats; fetch it anew after an allocation. */
  get f32(): Float32Array {
    return this.#f32;
  }

  /** The whole memory as words; fetch it anew after an allocation. */
  get u32(): Uint32Array {
    return this.#u32;
  }

  /**
   * Hands out `bytes` zeroed bytes at a multiple of 16 and returns their offset.
   * Throws KernelMemoryError when the maximum is reached.
   */
  allocate(bytes: number): number {
    requireRange("bytes", bytes, 0, this.maximumBytes);
    const size = Math.max(ALIGNMENT, Math.ceil(bytes / ALIGNMENT) * ALIGNMENT);
    const reused = this.#free.get(size)?.pop();
    if (reused !== undefined) this.#u32.fill(0, reused / 4, (reused + size) / 4);
    const offset = reused ?? this.#extend(size);
    this.#sizes.set(offset, size);
    this.#inUse += size;
    return offset;
  }

  /** Takes a slab back. Throws a RangeError for an offset that is not in use (freed twice). */
  free(offset: number): void {
    const size = this.#sizes.get(offset);
    if (size === undefined) throw new RangeError(`no slab in use at offset ${offset}`);
    this.#sizes.delete(offset);
    this.#inUse -= size;
    const list = this.#free.get(size);
    if (list === undefined) this.#free.set(size, [offset]);
    else list.push(offset);
  }

  /** Views `length` floats at a byte offset; stays valid when the memory grows. */
  float32(offset: number, length: number): Float32Array {
    return new Float32Array(this.wasm.buffer, offset, length);
  }

  /** Views `length` words at a byte offset; stays valid when the memory grows. */
  uint32(offset: number, length: number): Uint32Array {
    return new Uint32Array(this.wasm.buffer, offset, length);
  }

  #extend(size: number): number {
    const offset = this.#end;
    const end = offset + size;
    const have = this.wasm.buffer.byteLength;
    if (end > this.maximumBytes) {
      throw new KernelMemoryError(size, this.#inUse, this.maximumBytes);
    }
    if (end > have) {
      // Grow by at least a half, so that many small agents cost few system calls.
      const wanted = Math.min(this.maximumBytes, Math.max(end, Math.ceil(have * 1.5)));
      this.wasm.grow(Math.ceil((wanted - have) / PAGE_BYTES));
      this.#f32 = new Float32Array(this.wasm.buffer);
      this.#u32 = new Uint32Array(this.wasm.buffer);
    }
    this.#end = end;
    return offset;
  }
}
