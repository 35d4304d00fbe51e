import { checkAgent } from "@operant/agent";
import { createKernels } from "@operant/kernels";
import { expect, it } from "vitest";
import { striatal } from "../src/index.ts";

/** What the checker found wrong. */
function faults(options: Partial<Parameters<typeof checkAgent>[1]>) {
  return checkAgent(striatal, { createKernels, ...options }).filter((finding) => !finding.ok);
}

it("keeps the agent contract", () => {
  expect(faults({})).toEqual([]);
});

it.each(["fmr1-ko", "methamphetamine", "frozen", "intrinsic-off"])(
  "keeps the agent contract as %s",
  (preset) => {
    expect(faults({ preset, trials: 2 })).toEqual([]);
  },
);
