import { expect, it } from "vitest";
import { createAnimal, runBlock, sharedKernels, SILENCE, TASK } from "./trials.ts";

it.each([
  ["default anatomy", {}],
  ["awkward anatomy", { neurons: 3, contacts: 3, filling: 0.4, readout_exponent: 0 }],
  ["log-OU spines", { intrinsic_family: "log-ou" }],
  ["mean-reverting spines", { intrinsic_family: "mean-reverting", noise_floor: "0.01 µm³ d^-1/2" }],
])("whole sessions have the same bits on both engines (%s)", (_, written) => {
  const [wasm, twin] = (["wasm", "twin"] as const).map((engine) => {
    const animal = createAnimal(8, written, "fmr1-ko", TASK, sharedKernels(engine));
    animal.host.begin(SILENCE, 1);
    const presses = runBlock(animal, { a: 12, b: 12 }, "a");
    animal.host.end();
    animal.host.rest(3 * 86_400);
    animal.host.begin(SILENCE, 1);
    const later = runBlock(animal, { a: 6, b: 6 }, "b");
    return { presses, later, state: animal.host.snapshot(), counters: animal.host.counters() };
  });
  expect(twin).toEqual(wasm);
});
