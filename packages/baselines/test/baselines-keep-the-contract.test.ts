import { checkAgent, type AnyAgent } from "@operant/agent";
import { baselines, qLearning } from "@operant/baselines";
import { createKernels } from "@operant/kernels";
import { describe, expect, it } from "vitest";

const check = { createKernels: () => createKernels({ engine: "twin", maximumBytes: 2 ** 20 }) };

const failures = (definition: AnyAgent, parameters = {}) =>
  checkAgent(definition, { ...check, parameters }).filter(({ ok }) => !ok);

describe("every baseline agent keeps the agent contract", () => {
  it.each(baselines)("$id", (definition) => {
    expect(failures(definition)).toEqual([]);
  });

  it("q-learning with forgetting and a choice kernel", () => {
    const parameters = { forgetting: 0.2, kernel_weight: 1.5, gain_rate: 0.5 };
    expect(failures(qLearning, parameters)).toEqual([]);
  });
});
