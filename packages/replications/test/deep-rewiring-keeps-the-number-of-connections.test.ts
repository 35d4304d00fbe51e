import { describe, expect, it } from "vitest";
import { openStream, Purpose } from "@operant/kernels";
import { SparseLayer } from "../src/bellec-2018/sparse-layer.ts";
import { SparseNetwork } from "../src/bellec-2018/sparse-network.ts";
import type { Digit } from "../src/laboratory/networks/digits.ts";

const stream = openStream([5, 6], Purpose.scratch);
const NORMALS = new Float32Array(40);
const places = (layer: SparseLayer): number[] =>
  Array.from(layer.from, (from, k) => from * layer.outputs + (layer.to[k] ?? NaN));

describe("a sparse layer", () => {
  it("moves what falls to 0 to a vacant place, and none is lost or doubled", () => {
    const layer = new SparseLayer(8, 6, 40, stream);
    const before = new Set(places(layer));
    const rule = { rate: 1, decay: 0.05, noise: 0, rewire: true };
    let moved = 0;
    for (let step = 0; step < 50; step += 1) {
      moved += layer.step(rule, 1, NORMALS, 0, stream);
      expect(new Set(places(layer)).size).toBe(40);
      expect(layer.active).toBe(40);
    }
    expect(moved).toBeGreaterThan(40);
    expect(places(layer).some((place) => !before.has(place))).toBe(true);
  });

  it("stays where it is without rewiring, its weights ending at 0", () => {
    const layer = new SparseLayer(8, 6, 40, stream);
    const before = places(layer);
    for (let step = 0; step < 50; step += 1) {
      layer.step({ rate: 1, decay: 0.05, noise: 0, rewire: false }, 1, NORMALS, 0, stream);
    }
    expect(places(layer)).toEqual(before);
    expect(layer.weights.every((weight) => weight === 0)).toBe(true);
  });
});

it("the gradient of a connection is the finite difference of the loss, also after it moved", () => {
  const layers = [new SparseLayer(9, 6, 30, stream), new SparseLayer(6, 4, 20, stream)];
  const network = new SparseNetwork(layers);
  const digit: Digit = {
    pixels: Uint16Array.of(0, 3, 4, 8),
    ink: Float64Array.of(1, 0.5, 0.2, 0.9),
    label: 1,
  };
  const loss = (): number => -Math.log(network.classify(digit).at(digit.label) ?? NaN);
  for (const layer of layers) {
    layer.step({ rate: 1, decay: 0.1, noise: 0, rewire: true }, 1, NORMALS, 0, stream);
    // Newborn connections are too weak for a finite difference to tell active from silent.
    layer.weights.set(layer.weights.map((weight) => weight + Math.sign(weight) * 0.1));
  }
  network.backpropagate(digit);
  for (const layer of layers) {
    const expected = Array.from(layer.weights, (weight, k) => {
      const at = (value: number): number => {
        layer.weights[k] = value;
        return loss();
      };
      const slope = (at(weight + 1e-6) - at(weight - 1e-6)) / 2e-6;
      layer.weights[k] = weight;
      return slope;
    });
    const worst = expected.map((slope, k) => Math.abs(slope - (layer.gradient[k] ?? NaN)));
    expect(Math.max(...worst)).toBeLessThan(1e-8);
    expect(expected.some((slope) => Math.abs(slope) > 1e-3)).toBe(true);
  }
});
