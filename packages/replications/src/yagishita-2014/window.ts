import type { Kernels } from "@operant/kernels";
import { defaultParameters, type SpineEvent } from "@operant/striatum";
import { ONE_SECOND_PAIRING, relativeChange } from "../laboratory/spine-protocol.ts";

/** Length of the optical stimulation: 10 pulses at 30 Hz. */
export const BURST_SECONDS = 0.3;
/** Volume of the spine, µm³: small, where enlargement is strongest. */
const VOLUME_UM3 = 0.03;

/** What is changed about the agent's spines in the controls. */
export const CONTROLS = {
  "5 s trace": {
    change: { eligibility_decay: 5 },
    reason: "a trace of 5 s still pairs at 5 s",
  },
  "no delay in the trace": {
    change: { eligibility_rise: 0.01, eligibility_decay: 0.1 },
    reason: "a trace that follows glutamate at once is best for dopamine during the pairing",
  },
} as const;

/** Relative enlargement of the agent's D1 spine by the events, its own kernels and gates. */
export function d1Growth(
  kernels: Kernels,
  variant: string,
  events: readonly SpineEvent[],
  more: Partial<ReturnType<typeof defaultParameters>> = {},
): number {
  const control = CONTROLS[variant as keyof typeof CONTROLS];
  const parameters = { ...defaultParameters(), ...control?.change, ...more };
  return relativeChange({ parameters, kernels }, VOLUME_UM3, events).d1;
}

/** The enlargement by a pairing and a burst at `delay`. */
export function growthAt(kernels: Kernels, variant: string, delay: number): number {
  const burst = { kind: "burst", at: delay, seconds: BURST_SECONDS } as const;
  return d1Growth(kernels, variant, [ONE_SECOND_PAIRING, burst]);
}

/** The largest enlargement over the delays around the best one. */
export function peakGrowth(kernels: Kernels, variant: string): number {
  return Math.max(...[0.3, 0.6, 0.8, 0.9, 1].map((delay) => growthAt(kernels, variant, delay)));
}
