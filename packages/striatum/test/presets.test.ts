import { readParameters } from "@operant/agent";
import { expect, it } from "vitest";
import { defaultParameters, parameterHash, presets, striatal } from "../src/index.ts";

it.each(Object.entries(presets))(
  "preset %s changes the parameters it names, no others",
  (name, { set }) => {
    const base = { ...defaultParameters() } as Record<string, unknown>;
    const changed = readParameters(striatal, {}, name) as Record<string, unknown>;
    for (const key of Object.keys(base)) {
      if (key in set) continue;
      expect(changed[key]).toEqual(base[key]);
    }
    expect(Object.keys(changed).sort()).toEqual(Object.keys(base).sort());
  },
);

it("the births of each preset are what its description promises", () => {
  const rate = (name: string): number =>
    (readParameters(striatal, {}, name) as { birth_rate: number }).birth_rate;
  const base = rate("wild-type");
  expect(rate("small-spine-loss") / base).toBeCloseTo(2, 4);
  expect(rate("calcineurin-ko") / base).toBeCloseTo(0.85, 4);
  expect(rate("aged") / base).toBeCloseTo(0.79, 4);
});

it("the parameter file of all behavioural tests is this one", () => {
  expect(parameterHash()).toBe("5e28105353437d9c");
  expect(parameterHash({ ...defaultParameters(), learning_rate: 0.3 })).not.toBe(parameterHash());
});
