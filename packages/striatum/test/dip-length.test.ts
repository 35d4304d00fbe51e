import { expect, it } from "vitest";
import { defaultParameters, SpineProtocol, type StriatalParameters } from "../src/index.ts";
import { sharedKernels } from "./trials.ts";

/** ∫ψ g2 dt of a dip of `seconds` that begins 0.6 s after the onset of a 1 s pairing. */
function signal(seconds: number, changes: Partial<StriatalParameters> = {}, dt = 0.1): number {
  const parameters = { ...defaultParameters(), ...changes };
  const protocol = new SpineProtocol({
    parameters,
    kernels: sharedKernels(),
    stepSeconds: dt,
  });
  const events = [
    { kind: "pairing", at: 0, seconds: 1 },
    { kind: "dip", at: 0.6, seconds },
  ] as const;
  const { d2Signal } = protocol.run(events, 14);
  protocol.free();
  return d2Signal;
}

it.each([0.1, 0.02])("IIN-1: 0.4 s is the shortest dip that is detected (steps of %s s)", (dt) => {
  const full = signal(5, {}, dt);
  expect(signal(0.1, {}, dt) / full).toBeLessThanOrEqual(0.06);
  expect(signal(0.3, {}, dt) / full).toBeLessThan(0.2);
  expect(signal(0.4, {}, dt) / full).toBeGreaterThanOrEqual(0.2);
  expect(signal(2, {}, dt) / full).toBeGreaterThan(0.95);
});

it("IIN-4: without D2 receptors spines grow without a dip, without A2A never", () => {
  expect(signal(0)).toBe(0);
  expect(signal(0, { d2_antagonist: 100 })).toBeGreaterThan(1);
  expect(signal(2, { a2a_tone: 0 })).toBe(0);
});

it("IIN-5: raised tonic dopamine hides a dip and a D2 antagonist reveals it", () => {
  const normal = signal(0.4);
  const high = signal(0.4, { tonic_factor: 3 });
  const rescued = signal(0.4, { tonic_factor: 3, d2_antagonist: 1 });
  expect(high).toBeLessThan(0.35 * normal);
  expect(rescued).toBeGreaterThan(0.6 * normal);
});
