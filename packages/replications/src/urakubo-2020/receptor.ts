/** D2 receptor, Gi and adenylyl cyclase of Urakubo et al. 2021; µM and s. */
export interface Receptor {
  /** D2R relative to the healthy adult. */
  readonly receptors: number;
  /** RGS relative to the healthy adult. */
  readonly rgs: number;
}

const D2R_UM = 0.18;
const GI_UM = 9;
const CYCLASE_UM = 0.09;
const RGS_UM = 0.9;
const BIND = { on: 10, off: 100 } as const;
const EXCHANGE = { halfUm: 0.01, rate: 230 } as const;
const HYDROLYSIS = { halfUm: 12, rate: 90 } as const;
const GTP_CYCLASE = { on: 200, off: 8 } as const;
const GDP_CYCLASE = { on: 20, off: 21.6 } as const;
/** Re-association of Gi-GDP with Gβγ: 10 /µM/s × 6 µM. */
const REASSOCIATION = 60;

/** Free cyclase, Gi not bound to it, as a fraction, at steady state; closed form. */
export function steadyFreeCyclase({ receptors, rgs }: Receptor, dopamineUm: number): number {
  const hydrolysis = (rgs * RGS_UM * HYDROLYSIS.rate) / HYDROLYSIS.halfUm;
  const bound = 1 / hydrolysis + 1 / GDP_CYCLASE.off;
  const exchange =
    (EXCHANGE.rate * receptors * D2R_UM * dopamineUm) / (dopamineUm + BIND.off / BIND.on);
  const a = (GTP_CYCLASE.off + hydrolysis) / (GTP_CYCLASE.on * CYCLASE_UM);
  const b = (bound * exchange) / CYCLASE_UM - 1 + a;
  return (-b + Math.sqrt(b * b + 4 * a)) / 2;
}

/** Concentrations: [receptor·DA, Gi·GTP, Gi·GDP, cyclase·GTP, cyclase·GDP]. */
type State = [number, number, number, number, number];

/** The reactions as they run, integrated with Runge–Kutta; the rest follows from conservation. */
export class CyclaseModel {
  readonly #receptor: Receptor;
  readonly #stepSeconds: number;
  #state: State = [0, 0, 0, 0, 0];

  constructor(receptor: Receptor, stepSeconds = 0.0005) {
    this.#receptor = receptor;
    this.#stepSeconds = stepSeconds;
  }

  /** Fraction of the cyclase without Gi. */
  get free(): number {
    return 1 - (this.#state[3] + this.#state[4]) / CYCLASE_UM;
  }

  /** Runs at one level of dopamine. */
  run(dopamineUm: number, seconds: number): void {
    const steps = Math.round(seconds / this.#stepSeconds);
    for (let step = 0; step < steps; step += 1) this.step(dopamineUm);
  }

  /** One step. */
  step(dopamineUm: number): void {
    const h = this.#stepSeconds;
    const s = this.#state;
    const k1 = this.#slopes(s, dopamineUm);
    const k2 = this.#slopes(moved(s, k1, h / 2), dopamineUm);
    const k3 = this.#slopes(moved(s, k2, h / 2), dopamineUm);
    const k4 = this.#slopes(moved(s, k3, h), dopamineUm);
    this.#state = s.map(
      (x, i) => x + (h / 6) * ((k1[i] ?? 0) + 2 * (k2[i] ?? 0) + 2 * (k3[i] ?? 0) + (k4[i] ?? 0)),
    ) as State;
  }

  #slopes([active, gtp, gdp, boundGtp, boundGdp]: State, dopamineUm: number): State {
    const { receptors, rgs } = this.#receptor;
    const cyclase = CYCLASE_UM - boundGtp - boundGdp;
    const trimer = GI_UM - gtp - gdp - boundGtp - boundGdp;
    const binding = BIND.on * dopamineUm * (receptors * D2R_UM - active) - BIND.off * active;
    const exchange = (EXCHANGE.rate * active * trimer) / (EXCHANGE.halfUm + trimer);
    const turnover = (rgs * RGS_UM * HYDROLYSIS.rate) / (HYDROLYSIS.halfUm + gtp + boundGtp);
    const onGtp = GTP_CYCLASE.on * gtp * cyclase - GTP_CYCLASE.off * boundGtp;
    const onGdp = GDP_CYCLASE.on * gdp * cyclase - GDP_CYCLASE.off * boundGdp;
    return [
      binding,
      exchange - turnover * gtp - onGtp,
      turnover * gtp - onGdp - REASSOCIATION * gdp,
      onGtp - turnover * boundGtp,
      onGdp + turnover * boundGtp,
    ];
  }
}

function moved(state: State, slopes: State, by: number): State {
  return state.map((x, i) => x + by * (slopes[i] ?? 0)) as State;
}
