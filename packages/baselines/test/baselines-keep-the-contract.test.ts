import { checkAgent } from "@operant/agent";
import { baselines } from "@operant/baselines";
import { createKernels } from "@operant/kernels";
import { describe, expect, it } from "vitest";

const check = { createKernels: () => createKernels({ engine: "twin", maximumBytes: 2 ** 20 }) };

describe("every baseline agent keeps the agent contract", () => {
  it.each(baselines)("$id", (definition) => {
    expect(checkAgent(definition, check)).toEqual([]);
  });

  it("q-learning with forgetting and a choice kernel", () => {
    const definition = baselines.find(({ id }) => id.startsWith("q-learning"));
    const parameters = { forgetting: 0.2, kernel_weight: 1.5, gain_rate: 0.5 };
    expect(definition && checkAgent(definition, { ...check, parameters })).toEqual([]);
  });
});
