import { expect, it } from "vitest";
import { defaultParameters, eligibilityAt, SpineProtocol } from "../src/index.ts";
import { sharedKernels } from "./trials.ts";

/** RUL-1 of reinforcement-plasticity.md §2.10. */
const TIMES = [0.2, 0.5, 1, 1.5, 2, 3, 5];
const GOLDEN = [0.0791, 0.2929, 0.5839, 0.4668, 0.2777, 0.0925, 0.0102];

it.each([0.1, 0.05, 0.02, 0.01])("RUL-1: E after a 1 s pairing is exact at steps of %s s", (dt) => {
  const protocol = new SpineProtocol({
    parameters: defaultParameters(),
    kernels: sharedKernels(),
    stepSeconds: dt,
  });
  const run = protocol.run([{ kind: "pairing", at: 0, seconds: 1 }], 6);
  for (const [k, time] of TIMES.entries()) {
    const e = run.eligibility[Math.round(time / dt) - 1] as number;
    expect(Math.abs(e - (GOLDEN[k] as number))).toBeLessThan(1e-4);
    expect(Math.abs(e - eligibilityAt(time))).toBeLessThan(1e-6);
  }
  protocol.free();
});

it("RUL-1: E peaks at 0.603, 1.09 s after the onset", () => {
  let best = 0;
  for (let time = 0; time < 3; time += 0.001) {
    if (eligibilityAt(time) > eligibilityAt(best)) best = time;
  }
  expect(best).toBeCloseTo(1.09, 2);
  expect(eligibilityAt(best)).toBeCloseTo(0.603, 3);
});
