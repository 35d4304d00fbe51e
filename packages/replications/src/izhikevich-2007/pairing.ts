import { exp64 } from "@operant/kernels";
import { golden } from "../observable.ts";
import { table } from "../laboratory/table.ts";

/** Constants of the published program (ModelDB 84167). */
export const PROGRAM = {
  traceJump: 0.1,
  /** Per ms. */
  traceDecay: 0.95,
  dopamineDecay: 0.995,
  dopaminePulse: 0.5,
  baseline: 0.002,
  /** Every 10 ms: s += (0.002 + DA)·sd, then sd × 0.99. */
  updateMs: 10,
  derivativeDecay: 0.99,
  ceiling: 4,
} as const;

const END_MS = 20_000;
/** The post spike falls 1 ms after an update. */
const POST_MS = 1;

/** Change of a synapse by one pre→post pair and a dopamine pulse `dopamineMs` after the post spike. */
function change(lagMs: number, dopamineMs: number | undefined, pulse: number): number {
  let [weight, derivative, dopamine] = [0, 0, 0];
  const trace = PROGRAM.traceJump * exp64((lagMs - CONDUCTION_MS) * LOG_TRACE_DECAY);
  for (let ms = 0; ms <= END_MS; ms += 1) {
    if (ms % PROGRAM.updateMs === 0) {
      weight = Math.min(PROGRAM.ceiling, weight + (PROGRAM.baseline + dopamine) * derivative);
      derivative *= PROGRAM.derivativeDecay;
    }
    dopamine *= PROGRAM.dopamineDecay;
    if (ms === POST_MS) derivative += trace;
    if (dopamineMs !== undefined && ms === POST_MS + dopamineMs) dopamine += pulse;
  }
  return weight;
}

/** A presynaptic spike sets its trace when it arrives. */
const CONDUCTION_MS = 1;
/** ln 0.95. */
const LOG_TRACE_DECAY = -0.05129329438755058;

const DELAYS = [0, 500, 1000, 2000, 3000, 5000] as const;
const AFTER_1_MS = [0.838, 0.513, 0.318, 0.129, 0.06, 0.025];
const AFTER_10_MS = [0.528, 0.323, 0.2, 0.081, 0.038, 0.016];

function entry(lagMs: number, dopamineMs: number | undefined, value: number) {
  const seconds =
    dopamineMs === undefined ? "no dopamine" : `dopamine after ${dopamineMs / 1000} s`;
  return {
    observable: golden({
      name: `Δs, +${lagMs} ms, ${seconds}`,
      value,
      // 1 %, and half of the last of the three decimals.
      tolerance: 0.01 * value + 0.0005,
      unit: "mV",
    }),
    value: (variant: string) => change(lagMs, dopamineMs, variant === "model" ? 0.5 : 0.25),
  };
}

/** IZH-1. */
export const pairing = table(
  {
    id: "IZH-1",
    title: "One pairing and one delayed pulse of dopamine",
    kind: "A",
    protocol:
      "The discretised program, baseline included: one pre→post pair, dopamine after a delay; the post " +
      "spike 1 ms after an update tick.",
    controls: [{ name: "half the pulse", reason: "the change is proportional to dopamine" }],
  },
  [
    ...DELAYS.map((delay, i) => entry(1, delay, AFTER_1_MS[i] as number)),
    ...DELAYS.map((delay, i) => entry(10, delay, AFTER_10_MS[i] as number)),
    entry(1, undefined, 0.02),
  ],
);
