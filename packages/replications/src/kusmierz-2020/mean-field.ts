import { pow64 } from "@operant/kernels";
import { arctangent } from "../hazan-ziv-2020/pearson.ts";
import { normalCdf } from "../laboratory/gaussian.ts";
import { sharing } from "../laboratory/sharing.ts";
import type { WeightLaw } from "./network.ts";

const ROUNDS = 20_000;
/** Jumps below this count as none; gaps of gain below `NARROWEST` are not halved. */
const RESOLVED = 0.015;
const NARROWEST = 1e-6;

/** Share of active units after one step, of many units: P(|h| > 1). */
function next(law: WeightLaw, gain: number, activity: number): number {
  if (activity < 1e-12) return 0;
  return law === "Gaussian"
    ? 2 * normalCdf(-1 / (gain * Math.sqrt(activity)))
    : (2 / Math.PI) * arctangent(gain * activity);
}

/** Steady share of active units in the limit of many units, from all active. */
export function steadyActivity(law: WeightLaw, gain: number): number {
  let activity = 1;
  for (let round = 0; round < ROUNDS; round += 1) {
    const after = next(law, gain, activity);
    if (Math.abs(after - activity) < 1e-13) return after;
    activity = after;
  }
  return activity;
}

/**
 * The largest jump of steady activity between neighbouring gains that is left after the gap with the
 * largest jump has been halved down to a width of 10⁻⁶: it vanishes at a continuous transition.
 */
export function largestJump(law: WeightLaw, from: number, to: number): number {
  return shared([law, from, to], () => findLargestJump(law, from, to));
}

const shared = sharing<number>();

function findLargestJump(law: WeightLaw, from: number, to: number): number {
  const coarse = 12;
  const points = Array.from({ length: coarse + 1 }, (_, k) => {
    const gain = from * pow64(to / from, k / coarse);
    return { gain, activity: steadyActivity(law, gain) };
  });
  const jumpAfter = (k: number): number =>
    Math.abs((points[k + 1]?.activity ?? NaN) - (points[k]?.activity ?? NaN));
  const widest = (): number => {
    let best = 0;
    for (let k = 1; k + 1 < points.length; k += 1) if (jumpAfter(k) > jumpAfter(best)) best = k;
    return best;
  };
  for (let k = widest(); jumpAfter(k) > RESOLVED; k = widest()) {
    const [low, high] = [points[k]?.gain ?? NaN, points[k + 1]?.gain ?? NaN];
    if (high - low < NARROWEST) break;
    const gain = (low + high) / 2;
    points.splice(k + 1, 0, { gain, activity: steadyActivity(law, gain) });
  }
  return jumpAfter(widest());
}
