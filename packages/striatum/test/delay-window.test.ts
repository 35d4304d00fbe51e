import { expect, it } from "vitest";
import { defaultParameters, SpineProtocol } from "../src/index.ts";
import { mean, sharedKernels } from "./trials.ts";

const PAIRING = { kind: "pairing", at: 0, seconds: 1 } as const;

/** Relative enlargement of a D1 spine by a pairing and a fully surprising reward at `delay`. */
function enlargement(delay: number, stepSeconds: number, volume = 0.03): number {
  const protocol = new SpineProtocol({
    parameters: defaultParameters(),
    kernels: sharedKernels(),
    stepSeconds,
  });
  protocol.fill(volume);
  protocol.run([PAIRING, { kind: "error", at: delay, value: 1 }], 12);
  const grown = mean([...protocol.volumes("d1")]) / volume - 1;
  protocol.free();
  return grown;
}

it.each([0.1, 0.02])("YAG-2: the delay window lies in its bands at steps of %s s", (dt) => {
  const peak = enlargement(1, dt);
  const window = (delay: number): number => enlargement(delay, dt) / peak;
  expect(window(-1)).toBeLessThan(0.02);
  expect(Math.abs(window(0) - 0.1)).toBeLessThan(0.08);
  expect(Math.abs(window(0.3) - 0.46)).toBeLessThan(0.15);
  expect(Math.abs(window(0.6) - 0.85)).toBeLessThan(0.1);
  expect(window(0.8)).toBeGreaterThan(0.95);
  expect(Math.abs(window(2) - 0.3)).toBeLessThan(0.15);
  expect(window(5)).toBeLessThan(0.03);
});

it("one reference coincidence is a signal of 1 for either pathway", () => {
  const parameters = defaultParameters();
  const protocol = new SpineProtocol({ parameters, kernels: sharedKernels() });
  const burst = protocol.run([PAIRING, { kind: "error", at: 1, value: 1 }], 12);
  const dip = protocol.run([PAIRING, { kind: "error", at: 1, value: -1 }], 12);
  expect(burst.d1Signal).toBeCloseTo(1, 5);
  expect(dip.d2Signal).toBeCloseTo(1, 5);
  protocol.free();
});

it("without pairing, without dopamine or under a D1 block nothing grows", () => {
  const parameters = { ...defaultParameters(), d1_antagonist: 1000 };
  const normal = new SpineProtocol({ parameters: defaultParameters(), kernels: sharedKernels() });
  const blocked = new SpineProtocol({ parameters, kernels: sharedKernels() });
  for (const protocol of [normal, blocked]) protocol.fill(0.1);
  normal.run([{ kind: "error", at: 1, value: 1 }], 8);
  normal.run([PAIRING], 8);
  blocked.run([PAIRING, { kind: "error", at: 1, value: 1 }], 8);
  for (const protocol of [normal, blocked]) {
    expect(mean([...protocol.volumes("d1")])).toBeCloseTo(0.1, 3);
    protocol.free();
  }
});
