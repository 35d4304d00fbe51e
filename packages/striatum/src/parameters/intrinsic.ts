import { duration, quantity } from "@operant/units";
import { z } from "zod";

/** Families A, B, C and D of intrinsic-dynamics.md §2. */
const FAMILIES = ["brownian", "log-ou", "kesten", "mean-reverting"] as const;
type Family = (typeof FAMILIES)[number];

/** What spines do by themselves: fluctuation, elimination, birth. Times are days of spine time. */
export const intrinsicParameters = {
  intrinsic_family: (z.enum(FAMILIES) as unknown as z.ZodType<Family, Family>)
    .prefault("brownian")
    .meta({
      description:
        "How spines fluctuate. brownian (A): dV = δσdt + σdW with σ = αV + β; log-ou (B): " +
        "dy = a(ȳ − y)dt + dW on y = ln(1 + αV/β)/α; kesten (C): dV = a(m − V)dt + √(α²V² + β²)dW; " +
        "mean-reverting (D): dV = a(m − V)dt + σdW.",
      source: "intrinsic-dynamics.md §2.2–2.5 (Yasumatsu; Loewenstein; Statman, Hazan & Ziv)",
      defaultText: "brownian",
    }),
  noise_slope: quantity({
    symbol: "α",
    description: "Part of the fluctuation that grows with the volume; SD(V) = αV + β per √day.",
    unit: "d^-1/2",
    default: 0.2,
    min: 0.0001,
    max: 10,
    source: "Yasumatsu et al. 2008 (value unverified); intrinsic-dynamics preset v1-adult",
  }),
  noise_floor: quantity({
    symbol: "β_V",
    description: "Part of the fluctuation that does not depend on the volume.",
    unit: "µm³ d^-1/2",
    default: 0.0035,
    min: 1e-6,
    max: 1,
    source: "preset v1-adult: 8 % turnover in 2 d (Nagaoka et al. 2016, second-hand)",
  }),
  noise_drift: quantity({
    symbol: "δ",
    description: "Systematic growth δ(αV + β) per day; 0 means no mean change.",
    unit: "d^-1/2",
    default: 0,
    min: -10,
    max: 10,
    source: "Yasumatsu et al. 2008: mean change small against its SD",
  }),
  return_rate: quantity({
    symbol: "a",
    description: "Rate of return of the families log-ou (1/τ), kesten and mean-reverting.",
    unit: "1/d",
    default: 0.05,
    min: 0.0001,
    max: 10,
    source: "intrinsic-dynamics.md §2.5, worked example; no published value: assumed",
  }),
  return_volume: quantity({
    symbol: "m",
    description: "Volume that the families log-ou, kesten and mean-reverting return to.",
    unit: "µm³",
    default: 0.1,
    min: 0,
    max: 10,
    source: "the naive mean volume; no published value: assumed",
  }),
  elimination_volume: quantity({
    symbol: "V_b",
    description: "A spine that reaches this volume by itself is eliminated.",
    unit: "µm³",
    default: 0,
    min: 0,
    max: 1,
    source: "preset v1-adult",
  }),
  birth_volume: quantity({
    symbol: "V_0",
    description: "Volume of a newborn spine.",
    unit: "µm³",
    default: 0.03,
    min: 0.0001,
    max: 1,
    source: "preset v1-adult",
  }),
  birth_rate: quantity({
    symbol: "g",
    description:
      "Births per day and per spine of the naive animal, into random vacant sites of a neuron.",
    unit: "1/d",
    default: 0.0200295,
    min: 0,
    max: 100,
    source: "ν/d of the preset v1-adult: births balance losses",
  }),
  intrinsic_speed: quantity({
    symbol: "φ",
    description: "Spine days per day: scales fluctuation and births alike; 0 switches both off.",
    default: 1,
    min: 0,
    max: 100,
    source: "1 by definition; noise × f equals time × f²",
  }),
  intrinsic_interval: duration({
    symbol: "Δ_i",
    description: "Elapsed time that is gathered before the spines are advanced in one exact step.",
    default: 600,
    min: 0,
    max: 86_400,
    source: "numerical: the step is exact over any gap; SD of ln V in 600 s is 1.7 %",
  }),
};
