import type { StriatalParameters } from "../src/parameters.ts";

/**
 * The agent once more, written straight from the equations in plain doubles: no lists, no gathering,
 * no caches, no kernels, no intrinsic dynamics, and forced choices. Small rather than fast.
 */
export interface Reference {
  /** V by pair (axon·actions + action), pathway, site. */
  readonly volumes: number[][][];
  value: number;
  error: number;
  dopamineUm: number;
  step(rates: readonly number[], reward: number, action: number): void;
}

export function createReference(
  p: StriatalParameters,
  gains: readonly number[],
  phasic: readonly boolean[],
  actions: number,
  volumes: number[][][],
  dt: number,
): Reference {
  const axons = gains.length;
  const zeros = (n: number): number[] => Array.from({ length: n }, () => 0);
  const [e, hold] = [zeros(axons), zeros(axons)];
  const [r, trace] = [zeros(axons * actions), zeros(axons * actions)];
  let [pool, dip, previous, started] = [0, 0, 0, false];
  const at = <T>(list: readonly T[], index: number): T => list[index] as T;
  const H = (c: number, k: number, n: number): number => (c / k) ** n / (1 + (c / k) ** n);
  const psi = (x: number): number =>
    x ** p.readout_exponent / (x ** p.readout_exponent + p.readout_half ** p.readout_exponent);
  const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

  function gates(error: number, tonic: number, drugged: boolean): [number, number, number] {
    const [b1, b2] = drugged ? [p.d1_antagonist, p.d2_antagonist] : [0, 0];
    const [tone, respond] = drugged ? [p.a2a_tone, p.dip_response] : [1, 1];
    if (error > 0) pool += error;
    else dip = Math.min(dip - error * p.dip_length, p.dip_longest);
    const released = pool * (1 - Math.exp(-dt / p.burst_release));
    pool -= released;
    const burst = (p.tonic_dopamine * p.burst_gain * released) / dt;
    const part = Math.min(1, dip / dt);
    dip = Math.max(0, dip - part * dt);
    const k1 = p.d1_half * (1 + b1);
    const g1 = Math.max(0, H(tonic + burst, k1, p.d1_hill) - H(tonic, k1, p.d1_hill));
    const gate2 = (c: number): number =>
      Math.max(0, tone * (1 - H(c, p.d2_half * (1 + b2), p.d2_hill)) - p.d2_threshold);
    const inDip = gate2(tonic * (1 - p.dip_depth));
    const g2 = respond * (part * inDip + (1 - part) * gate2(tonic));
    return [g1, g2, tonic + burst - part * tonic * p.dip_depth];
  }

  function relax(r0: number, e0: number, drive: number): [number, number] {
    const [ar, ae] = [
      Math.exp(-dt / p.eligibility_rise),
      Math.exp(-dt / p.eligibility_decay),
    ] as const;
    const k = p.eligibility_rise / (p.eligibility_rise - p.eligibility_decay);
    return [drive + (r0 - drive) * ar, drive + (e0 - drive) * ae + (r0 - drive) * k * (ar - ae)];
  }

  function reference(error: number, gate: 0 | 1): number {
    [pool, dip] = [0, 0];
    let [r0, e0, total] = [0, 0, 0];
    for (let k = 0; k < Math.round(12 / dt); k++) {
      const before = psi(e0);
      [r0, e0] = relax(r0, e0, k < Math.round(1 / dt) ? 1 : 0);
      const now = gates(k === Math.round(1 / dt) ? error : 0, p.tonic_dopamine, false);
      total += 0.5 * (before + psi(e0)) * now[gate] * dt;
    }
    [pool, dip] = [0, 0];
    return total;
  }

  const [c1, c2] = [reference(1, 0), reference(-1, 1)] as const;
  const scale = p.value_gain / (p.neurons * p.contacts * p.filling * p.initial_volume);

  const self: Reference = {
    volumes,
    value: 0,
    error: 0,
    dopamineUm: p.tonic_dopamine,
    step(rates, reward, action) {
      if (reward > 0) pool = 0;
      for (let i = 0; i < axons; i++) {
        if (reward !== 0) hold[i] = 0;
        const g = at(rates, i);
        if (at(phasic, i) && g > at(e, i) + 1e-9) {
          e[i] = g;
          hold[i] = p.evoked_duration;
        }
        if (at(phasic, i) && at(hold, i) > dt / 2) hold[i] = at(hold, i) - dt;
        else e[i] = g;
      }
      let value = 0;
      for (let i = 0; i < axons; i++) {
        const [d1, d2] = at(volumes, i * actions + action) as [number[], number[]];
        value += scale * at(gains, i) * at(e, i) * (sum(d1) - sum(d2));
      }
      const discount = Math.exp(-dt / p.value_horizon);
      const error = started ? reward + discount * value - previous : reward;
      [previous, started] = [value, true];
      const [g1, g2, dopamineUm] = gates(error, p.tonic_dopamine * p.tonic_factor, true);
      const s1 = p.learning_rate * p.d1_plasticity * (g1 / c1 - (p.d1_opponent_ratio * g2) / c2);
      const s2 = p.learning_rate * p.d2_plasticity * (g2 / c2 - (p.d2_opponent_ratio * g1) / c1);
      for (let pair = 0; pair < axons * actions; pair++) {
        const drive = pair % actions === action ? at(e, Math.floor(pair / actions)) : 0;
        const before = psi(at(trace, pair));
        [r[pair], trace[pair]] = relax(at(r, pair), at(trace, pair), drive);
        const weight = 0.5 * (before + psi(at(trace, pair))) * dt;
        change(at(at(volumes, pair), 0), s1 * weight);
        change(at(at(volumes, pair), 1), s2 * weight);
      }
      Object.assign(self, { value, error, dopamineUm });
    },
  };
  return self;

  function change(sites: number[], gain: number): void {
    for (const [k, v] of sites.entries()) {
      if (v === 0) continue;
      const growth = gain > 0 ? p.enlargement / (1 + (v / p.half_volume) ** 2) : 1;
      const next = v + gain * v * growth;
      sites[k] = Math.min(p.largest_volume, Math.max(p.smallest_volume, next));
    }
  }
}
