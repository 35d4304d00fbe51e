import { expect, it } from "vitest";
import { createAnimal, runBlock, SILENCE, type Animal } from "./trials.ts";

function look({ host }: Animal): void {
  host.snapshot();
  host.probe("d1_spine_volume");
  host.counters();
}

/** Two sessions and a night; `watch` is called wherever a study may look. */
function live(watch: (animal: Animal) => void): Uint8Array {
  const animal = createAnimal(31);
  animal.host.begin(SILENCE, 1);
  for (let block = 0; block < 4; block++) {
    runBlock(animal, { a: 3, b: 3 }, "a");
    watch(animal);
  }
  animal.host.end();
  watch(animal);
  animal.host.rest(80_000);
  watch(animal);
  animal.host.begin(SILENCE, 1);
  runBlock(animal, { a: 3, b: 3 }, "a");
  return animal.host.snapshot();
}

it("looking at an animal does not change it", () => {
  expect(live(look)).toEqual(live(() => undefined));
});

it("a restored animal lives on bit for bit, through a session, a night and a drug", () => {
  const [first, second] = [createAnimal(32), createAnimal(32)];
  first.host.begin(SILENCE, 1);
  runBlock(first, { a: 4, b: 4 }, "a");
  second.host.restore(first.host.snapshot());
  second.chance.restore(first.chance.state());
  for (const animal of [first, second]) {
    runBlock(animal, { a: 4, b: 4 }, "a");
    animal.host.end();
    animal.host.rest(86_400);
    animal.host.begin(SILENCE, 1);
    runBlock(animal, { a: 4, b: 4 }, "b");
  }
  expect(second.host.snapshot()).toEqual(first.host.snapshot());
});
