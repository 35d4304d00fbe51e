import { describe, expect, it } from "vitest";
import { KernelMemory, KernelMemoryError, KernelRangeError } from "@operant/kernels";

describe("kernel memory", () => {
  it("hands out aligned, zeroed slabs that do not overlap", () => {
    const memory = new KernelMemory(2 ** 24);
    const slabs = [1, 16, 17, 4000, 3].map((bytes) => memory.allocate(bytes));
    for (const offset of slabs) expect(offset % 16).toBe(0);
    expect(new Set(slabs).size).toBe(slabs.length);
    expect(memory.float32(slabs[3]!, 1000)).toEqual(new Float32Array(1000));
    expect(memory.bytesInUse).toBe(16 + 16 + 32 + 4000 + 16);
  });

  it("reuses a freed slab of the same size, zeroed again", () => {
    const memory = new KernelMemory(2 ** 24);
    const first = memory.allocate(4000);
    memory.float32(first, 1000).fill(7);
    memory.free(first);
    const second = memory.allocate(3999);
    expect(second).toBe(first);
    expect(memory.float32(second, 1000)).toEqual(new Float32Array(1000));
    expect(() => memory.free(16)).toThrow(RangeError);
    memory.free(second);
    expect(() => memory.free(second)).toThrow(/no slab in use/u);
  });

  it("keeps views valid when it grows", () => {
    const memory = new KernelMemory(2 ** 24);
    const early = memory.float32(memory.allocate(64), 16);
    early[3] = 42;
    const late = memory.allocate(4_000_000);
    expect(early[3]).toBe(42);
    memory.f32[late / 4 + 5] = 1;
    expect(memory.float32(late, 10)[5]).toBe(1);
    expect(early.byteLength).toBe(64);
  });

  it("says how much is in use when it is full", () => {
    const memory = new KernelMemory(2 ** 20);
    memory.allocate(500_000);
    expect(() => memory.allocate(600_000)).toThrow(KernelMemoryError);
    expect(() => memory.allocate(600_000)).toThrow(/500000 of 1048576 bytes are in use/u);
    expect(() => memory.allocate(-1)).toThrow(KernelRangeError);
    expect(() => new KernelMemory(100)).toThrow(/maximumBytes is 100/u);
  });

  it("stays the same size over many lives of an agent", () => {
    const memory = new KernelMemory(2 ** 24);
    const before = memory.bytesInUse;
    const offsets = new Set<number>();
    for (let life = 0; life < 1000; life += 1) {
      const slab = memory.allocate(32_000);
      offsets.add(slab);
      memory.free(slab);
    }
    expect(offsets.size).toBe(1);
    expect(memory.bytesInUse).toBe(before);
  });
});
