// Kernel rows: compiled SIMD, and how many times faster it is than the TypeScript twin and than a plain
// loop over number arrays. Every row checks that twin and SIMD give the same bits.
import { rows } from "../../packages/kernels/bench/kernels.bench.mjs";

const ASKED = { "rest 1 d: end point, crossing, births": ">= 80 M/s" };

export function kernelRows() {
  return rows.map((row) => {
    const { name, unit } = row;
    const { wasm, twin, plain, equal } = row.run();
    const isRate = unit.includes("/s");
    const times = (other) => (isRate ? wasm / other : other / wasm).toFixed(1);
    const figure = `${wasm.toFixed(1)} ${unit}, ${times(twin)} × twin, ${times(plain)} × plain`;
    return [name, figure, ASKED[name] ?? "", equal ? "same bits" : "BITS DIFFER"];
  });
}
