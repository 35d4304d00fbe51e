import { readParameters } from "@operant/agent";
import { createKernels, openStream } from "@operant/kernels";
import { expect, it } from "vitest";
import { defaultParameters, striatal, StriatumError } from "../src/index.ts";
import { createAnimal, GO, runTrial, SILENCE, TASK, TONE_A } from "./trials.ts";

it("a drug of one phase acts in that phase and the memory stays", () => {
  const animal = createAnimal(41, { intrinsic_speed: 0 });
  animal.host.begin(SILENCE, 1);
  for (let trial = 0; trial < 30; trial++) runTrial(animal, TONE_A, 2, 1);
  const before = animal.host.probe("d1_spine_volume");
  animal.host.end();
  const drugged = readParameters(striatal, { intrinsic_speed: 0 }, "methamphetamine");
  animal.host.configure(drugged);
  expect(animal.host.probe("d1_spine_volume")).toEqual(before);
  animal.host.begin(SILENCE, 1);
  expect(animal.host.signals[2]).toBeCloseTo(1.5, 6);
  runTrial(animal, TONE_A, GO, 1);
});

it.each(["neurons", "contacts", "filling", "initial_volume"] as const)(
  "%s cannot change during a life",
  (field) => {
    const { host } = createAnimal(42);
    const other = { ...defaultParameters(), [field]: defaultParameters()[field] * 2 };
    expect(() => host.configure(other)).toThrow(/OPERANT_STRIATUM_FIXED/);
  },
);

it("time constants and limits that contradict each other are refused with a remedy", () => {
  const key = [1, 1] as const;
  const tools = { key, kernels: createKernels(), random: (p: number) => openStream(key, p) };
  const slow = { ...defaultParameters(), eligibility_rise: 2 };
  expect(() => striatal.create(slow, TASK, tools)).toThrow(StriatumError);
  expect(() => striatal.create(slow, TASK, tools)).toThrow(/eligibility_rise is 2.*shorter/);
});
