import { defaultParameters } from "@operant/striatum";
import { exp64 } from "@operant/kernels";
import type { Paper } from "../contract.ts";
import { golden } from "../observable.ts";
import { table } from "../laboratory/table.ts";

const STEP_SECONDS = 0.001;
const KERNELS = [
  ["striatum", 1],
  ["cortex, potentiation", 5],
  ["cortex, depression", 2.5],
  ["hippocampus", 60],
] as const;
const HALVED = "half the time constant";

/** Change of weight by one coincidence and a third factor at `delay`, relative to delay 0. */
function credit(tauSeconds: number, delay: number): number {
  const decay = exp64(-STEP_SECONDS / tauSeconds);
  let trace = 1;
  for (let step = 0; step < Math.round(delay / STEP_SECONDS); step += 1) trace *= decay;
  return trace;
}

const kernels = table(
  {
    id: "GER-1",
    title: "Credit at a delay of one time constant",
    kind: "A",
    protocol:
      "e' = −e/τ_e + H, w' = e·M3: coincidence at 0, third factor after τ_e; weight change relative to an " +
      "immediate third factor, stepped at 1 ms, for the time constants of four brain areas.",
    controls: [{ name: HALVED, reason: "the delay is then two time constants" }],
    caveat:
      "The time constants are quoted second-hand; the test is of the rule, not of their values. The agent's " +
      `own trace decays with ${defaultParameters().eligibility_decay} s.`,
  },
  KERNELS.map(([area, tau]) => ({
    observable: golden({ name: `credit, ${area}`, value: 0.367879, tolerance: 0.00368 }),
    value: (variant) => credit(variant === HALVED ? tau / 2 : tau, tau),
  })),
);

export const gerstner2018: Paper = {
  id: "gerstner-2018",
  topic: "dopamine-timed plasticity",
  citation:
    "Gerstner W, Lehmann M, Liakoni V, Corneil D, Brea J (2018) Eligibility traces and plasticity on " +
    "behavioral time scales. Front Neural Circuits 12:53",
  summary: "Three-factor rules: an eligibility trace bridges the delay of the third factor.",
  replications: [kernels],
};
