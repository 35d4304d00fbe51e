import { undruggedDopamine, type Dopamine } from "./dopamine.ts";
import { readout, traceStep } from "./eligibility.ts";
import type { StriatalParameters } from "./parameters.ts";

/** ∫ψ G dt of the reference coincidences, s: what turns a gate into a signal of unit strength. */
export interface Calibration {
  readonly d1: number;
  readonly d2: number;
}

/** Length of the pairing and time from its onset to the event, s. */
const PAIRING_SECONDS = 1;
const EVENT_SECONDS = 1;
/** Until then every trace and gate has closed again, s. */
const HORIZON_SECONDS = 12;

/**
 * Calibrates the gates in the undrugged animal: c1 = ∫ψ G1 dt after δ = +1, c2 = ∫ψ G2 dt after
 * δ = −1, each 1 s after the onset of a 1 s pairing. With g = G/c, one fully surprising reward and one
 * fully surprising omission move the two pathways by equal amounts.
 *
 * A pure function of the parameters and Δt; drugs do not enter, so they act as drugs.
 */
export function calibrate(parameters: StriatalParameters, stepSeconds: number): Calibration {
  const burst = integrate(parameters, stepSeconds, 1, (dopamine) => dopamine.d1Gate);
  const dip = integrate(parameters, stepSeconds, -1, (dopamine) => dopamine.d2Gate);
  // A gate that never opens stays shut: any divisor but 0 will do.
  return { d1: burst > 0 ? burst : 1, d2: dip > 0 ? dip : 1 };
}

function integrate(
  parameters: StriatalParameters,
  stepSeconds: number,
  error: number,
  gate: (dopamine: Dopamine) => number,
): number {
  const dopamine = undruggedDopamine(parameters, stepSeconds);
  const { riseDecay, traceDecay, coupling } = traceStep(parameters, stepSeconds);
  const onsetSteps = Math.round(PAIRING_SECONDS / stepSeconds);
  const eventStep = Math.round(EVENT_SECONDS / stepSeconds);
  const steps = Math.round(HORIZON_SECONDS / stepSeconds);
  let r = 0;
  let e = 0;
  let before = 0;
  let sum = 0;
  for (let step = 0; step < steps; step++) {
    const p = step < onsetSteps ? 1 : 0;
    e = p + (e - p) * traceDecay + (r - p) * coupling;
    r = p + (r - p) * riseDecay;
    const after = readout(parameters, e);
    dopamine.step(step === eventStep ? error : 0);
    sum += 0.5 * (before + after) * gate(dopamine) * stepSeconds;
    before = after;
  }
  return sum;
}
