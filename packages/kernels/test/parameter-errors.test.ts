import { describe, expect, it } from "vitest";
import { createKernels, KernelRangeError } from "@operant/kernels";
import { PRESETS } from "./law.ts";

const kernels = createKernels();
const { dynamics } = PRESETS["v1-adult"];
const place = { key0: 0, key1: 0, epoch: 0, purpose: 5, volumes: 65_536, count: 0 };

describe("a number out of range is refused with field, value and range", () => {
  it.each([
    ["days", { days: -1 }],
    ["days", { days: NaN }],
    ["slopePerSqrtDay", { dynamics: { ...dynamics, slopePerSqrtDay: 0 } }],
    ["offsetUm3PerSqrtDay", { dynamics: { ...dynamics, offsetUm3PerSqrtDay: -1 } }],
    ["driftPerSqrtDay", { dynamics: { ...dynamics, driftPerSqrtDay: Infinity } }],
    ["boundaryUm3", { dynamics: { ...dynamics, boundaryUm3: -0.1 } }],
    ["capUm3", { dynamics: { ...dynamics, boundaryUm3: 0.5, capUm3: 0.1 } }],
  ])("advance: %s", (field, change) => {
    const run = (): number => kernels.advance({ dynamics, days: 1, ...place, ...change });
    expect(run).toThrow(KernelRangeError);
    expect(run).toThrow(new RegExp(`OPERANT_KERNELS_RANGE: ${field} is .*; allowed is `, "u"));
  });

  it.each([
    ["ratePerDay", { ratePerDay: -1 }],
    ["birthVolumeUm3", { birthVolumeUm3: NaN }],
  ])("births: %s", (field, change) => {
    const job = { dynamics, days: 1, ratePerDay: 1, birthVolumeUm3: 0.03, sitePurpose: 7 };
    expect(() => kernels.births({ ...job, ...place, ...change })).toThrow(new RegExp(field, "u"));
  });
});
