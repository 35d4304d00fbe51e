import { expect, it } from "vitest";
import { createAnimal, mean, runBlock, SILENCE } from "./trials.ts";

function train(seed: number, preset?: string) {
  const animal = createAnimal(seed, {}, preset);
  animal.host.begin(SILENCE, 1);
  const first = runBlock(animal, { a: 60, b: 0 }, "a").a;
  const second = runBlock(animal, { a: 60, b: 0 }, "a").a;
  runBlock(animal, { a: 60, b: 60 }, "a");
  const discriminated = runBlock(animal, { a: 60, b: 60 }, "a");
  runBlock(animal, { a: 60, b: 60 }, "b");
  const reversed = runBlock(animal, { a: 60, b: 60 }, "b");
  animal.host.end();
  animal.host.dispose();
  return { first, second, discriminated, reversed };
}

function summary(preset?: string) {
  const animals = [1, 2, 3, 4, 5, 6].map((seed) => train(seed, preset));
  return {
    first: mean(animals.map((a) => a.first)),
    second: mean(animals.map((a) => a.second)),
    discriminatedA: mean(animals.map((a) => a.discriminated.a)),
    discriminatedB: mean(animals.map((a) => a.discriminated.b)),
    reversedA: mean(animals.map((a) => a.reversed.a)),
    reversedB: mean(animals.map((a) => a.reversed.b)),
  };
}

it("a wild-type animal acquires, discriminates and reverses", () => {
  const s = summary();
  expect(s.second).toBeGreaterThan(0.9);
  expect(s.discriminatedA).toBeGreaterThan(0.9);
  expect(s.discriminatedB).toBeLessThan(0.35);
  expect(s.reversedB).toBeGreaterThan(0.9);
  expect(s.reversedA).toBeLessThan(0.4);
});

it("a frozen animal learns nothing", () => {
  const s = summary("frozen");
  expect(Math.abs(s.discriminatedA - s.discriminatedB)).toBeLessThan(0.25);
  expect(s.second).toBeLessThan(0.4);
});
