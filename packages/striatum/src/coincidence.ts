import { exp64, pow64 } from "@operant/kernels";

/**
 * The single-coincidence rule of the plasticity experiments: one pairing, one burst or one dip, one
 * enlargement (reinforcement-plasticity.md §2). These functions are the exam of the agent's per-step
 * rule and the yardstick of replications; the agent itself does not call them. Time 0 is the onset of
 * pairing; times are s, concentrations µM.
 */
export interface Pairing {
  /** Length of the pairing, s. */
  readonly seconds: number;
  /** τ_r and τ_e, s. */
  readonly riseSeconds: number;
  readonly decaySeconds: number;
}

/** The pairing of slice experiments: ten pulses in 1 s (Yagishita et al. 2014). */
export const PAIRING: Pairing = { seconds: 1, riseSeconds: 0.186, decaySeconds: 0.906 };

/** Step of the trapezoidal integrals, s; edges of bursts and dips lie on this grid. */
const GRID_SECONDS = 0.01;
/** Integrals run until here, s. */
const END_SECONDS = 20;

/** E(t) of a pairing in closed form; 0 before its onset. */
export function eligibilityAt(time: number, pairing: Pairing = PAIRING): number {
  const { seconds, riseSeconds, decaySeconds } = pairing;
  if (time <= 0) return 0;
  const [r, e] = relax(0, 0, 1, Math.min(time, seconds));
  return time <= seconds ? e : relax(r, e, 0, time - seconds)[1];

  // r' = P + (r − P)a_r;  E' = P + (E − P)a_e + (r − P)·τ_r/(τ_r − τ_e)·(a_r − a_e)
  function relax(r0: number, e0: number, p: number, dt: number): [number, number] {
    const ar = exp64(-dt / riseSeconds);
    const ae = exp64(-dt / decaySeconds);
    const coupling = (riseSeconds / (riseSeconds - decaySeconds)) * (ar - ae);
    return [p + (r0 - p) * ar, p + (e0 - p) * ae + (r0 - p) * coupling];
  }
}

/** L1 = ∫ E G1 dt with τ_G G1' = b − G1 for a burst of strength b from `delay` on. §2.1. */
export function burstDrive(delay: number, strength = 1, burstSeconds = 0.3): number {
  const decay = exp64(-GRID_SECONDS / 0.1);
  const start = Math.min(0, delay);
  let gate = 0;
  let sum = 0;
  let before = 0;
  for (let step = 0; start + step * GRID_SECONDS < END_SECONDS; step++) {
    const time = start + step * GRID_SECONDS;
    const middle = time + GRID_SECONDS / 2;
    const burst = middle > delay && middle < delay + burstSeconds ? strength : 0;
    gate = burst + (gate - burst) * decay;
    const after = eligibilityAt(time + GRID_SECONDS) * gate;
    sum += 0.5 * (before + after) * GRID_SECONDS;
    before = after;
  }
  return sum;
}

/** S1 = min((L1/0.172)^1.23, 1.5): relative enlargement of a D1 spine. §2.1. */
export function d1Enlargement(drive: number): number {
  return Math.min(pow64(drive / 0.172, 1.23), 1.5);
}

/** A dip of dopamine from `tonicUm` to `residualUm`. */
export interface Dip {
  readonly delay: number;
  readonly seconds: number;
  /** Default 0.5 µM. */
  readonly tonicUm?: number;
  /** Default 0 µM. */
  readonly residualUm?: number;
  /** A2A tone, default 1. */
  readonly a2aTone?: number;
  /** D2 receptors blocked: the gate is fully open. */
  readonly d2Blocked?: boolean;
}

/** L2 = ∫ E G2 dt; G2 follows A/(1 + (DA/K2)^n2) with an 87 ms low-pass. §2.2. */
export function dipDrive(dip: Dip): number {
  const { delay, seconds, tonicUm = 0.5, residualUm = 0, a2aTone = 1 } = dip;
  const decay = exp64(-GRID_SECONDS / 0.087);
  const open = (level: number): number =>
    a2aTone * (dip.d2Blocked === true ? 1 : 1 / (1 + pow64(level / 0.354, 1.16)));
  const start = Math.min(0, delay);
  let gate = open(tonicUm);
  let sum = 0;
  let before = 0;
  for (let step = 0; start + step * GRID_SECONDS < END_SECONDS; step++) {
    const time = start + step * GRID_SECONDS;
    const middle = time + GRID_SECONDS / 2;
    const target = open(middle > delay && middle < delay + seconds ? residualUm : tonicUm);
    gate = target + (gate - target) * decay;
    const after = eligibilityAt(time + GRID_SECONDS) * gate;
    sum += 0.5 * (before + after) * GRID_SECONDS;
    before = after;
  }
  return sum;
}

/** S2 = L2^10/(0.571^10 + L2^10): relative enlargement of a D2 spine. §2.2. */
export function d2Enlargement(drive: number): number {
  return hill(drive, 0.571, 10);
}

/** PKA2 = 1.33·L2^3.60/(0.704^3.60 + L2^3.60), µM. §2.2. */
export function d2PkaUm(drive: number): number {
  return 1.33 * hill(drive, 0.704, 3.6);
}

/** a(V) = a0/(1 + (V/V_h)²): large spines grow less. §2.4; defaults of that document, not the agent's. */
export function sizeFactor(volumeUm3: number, enlargement = 0.8, halfVolumeUm3 = 0.1): number {
  const ratio = volumeUm3 / halfVolumeUm3;
  return enlargement / (1 + ratio * ratio);
}

function hill(x: number, half: number, exponent: number): number {
  const z = pow64(x / half, exponent);
  return z / (1 + z);
}
