import type { Preset } from "@operant/agent";

const V1 = "intrinsic-dynamics.md §2.8, preset v1-adult";

/**
 * Genotypes, drugs, controls and spine dynamics. Each sets only the parameters it names, so several
 * can be stacked: a study may give methamphetamine and an antagonist to an aged animal.
 */
export const presets = {
  "wild-type": {
    description: "The undrugged adult: every parameter at its default.",
    set: {},
  },
  "fmr1-ko": {
    description: "Fragile-X model: fluctuations of large spines × 1.5; births per spine unchanged.",
    source: "Ishii et al. 2018, abstract (one slope factor; its value is not known)",
    set: { noise_slope: "0.3 d^-1/2" },
  },
  "small-spine-loss": {
    description: "Schizophrenia direction: spines below 0.015 µm³ vanish, births × 2.",
    source: "MacDonald et al. 2017, Sweet et al. 2009 (−22 … −27 %)",
    set: { elimination_volume: "0.015 µm³", birth_rate: "0.0400589 1/d" },
  },
  "calcineurin-ko": {
    description: "Calcineurin knock-out: spines drift upwards, births × 0.85.",
    source: "Okazaki et al. 2018, abstract (direction only)",
    set: { noise_drift: "0.02 d^-1/2", birth_rate: "0.0170250 1/d" },
  },
  aged: {
    description: "Old animal: smaller, longer-lived new spines, weaker retention of large ones.",
    source: "Mostany et al. 2013, abstract",
    set: {
      noise_slope: "0.26 d^-1/2",
      noise_floor: "0.00105 µm³ d^-1/2",
      birth_rate: "0.0158233 1/d",
    },
  },
  "stress-acute": {
    description: "Acute stress: all dynamics × 1.5.",
    source: "intrinsic-dynamics.md §2.8 and §3.15 (direction; the factor is arbitrary)",
    set: {
      noise_slope: "0.244949 d^-1/2",
      noise_floor: "0.00428661 µm³ d^-1/2",
      birth_rate: "0.0300443 1/d",
    },
  },
  stress: {
    description: "Chronic corticosterone: faster turnover and fragile newborn spines.",
    source: "Liston & Gan 2011, abstract (directions; the factors are arbitrary)",
    set: {
      noise_slope: "0.244949 d^-1/2",
      noise_floor: "0.00428661 µm³ d^-1/2",
      birth_volume: "0.021 µm³",
      birth_rate: "0.0240354 1/d",
    },
  },
  methamphetamine: {
    description: "Tonic dopamine × 3: dips no longer free the D2 receptors.",
    source: "Iino et al. 2020, abstract; the factor is assumed",
    set: { tonic_factor: 3 },
  },
  "d2-antagonist": {
    description: "Partial D2 block: K2 × 2.",
    source: "Iino et al. 2020, abstract (rescue under methamphetamine); the dose is assumed",
    set: { d2_antagonist: 1 },
  },
  "d2-antagonist-overdose": {
    description: "Strong D2 block: K2 × 6.",
    source: "reinforcement-plasticity.md §2.6 (inverted U, a prediction)",
    set: { d2_antagonist: 5 },
  },
  "d1-antagonist": {
    description: "D1 block: K1 × 1001.",
    source: "Iino et al. 2020, abstract (generalisation needs D1); the dose is assumed",
    set: { d1_antagonist: 1000 },
  },
  "a2a-block": {
    description: "Adenosine A2A receptors blocked: dips drive no plasticity.",
    source: "Iino et al. 2020, abstract",
    set: { a2a_tone: 0 },
  },
  "d2-plasticity-off": {
    description:
      "Dips teach nothing: spines of the indirect pathway are fixed, the dip gate is shut.",
    source: "Iino et al. 2020, abstract (CaMKII in D2 cells); the gate: MODEL.md, limits",
    set: { d2_plasticity: 0, dip_response: 0 },
  },
  "d2-spines-frozen": {
    description: "Only the spines of the indirect pathway are fixed; dips still shrink D1 spines.",
    set: { d2_plasticity: 0 },
  },
  "d2-only-nogo": {
    description: "Variant: D1 spines never shrink in dips, so that NoGo learning is D2's alone.",
    set: { d1_opponent_ratio: 0 },
  },
  frozen: {
    description: "Control: dopamine changes no spine.",
    set: { learning_rate: 0 },
  },
  "wrong-sign": {
    description: "Control: every change by dopamine is reversed.",
    set: { learning_rate: -0.25 },
  },
  "intrinsic-off": {
    description: "Control: spines neither fluctuate nor are born.",
    set: { intrinsic_speed: 0 },
  },
  "log-ou": {
    description: "Family B: log volumes return within 20 days; births balance the rare losses.",
    source: "intrinsic-dynamics.md §2.3 (Loewenstein et al. 2011, abstract); rate assumed",
    set: { intrinsic_family: "log-ou", birth_rate: "0.00058639 1/d" },
  },
  kesten: {
    description: "Family C, continuous Kesten process: volumes return within 20 days.",
    source: "intrinsic-dynamics.md §2.4 (Statman et al. 2014, abstract); rate assumed",
    set: { intrinsic_family: "kesten", birth_rate: "1.7147e-7 1/d" },
  },
  "mean-reverting": {
    description: "Family D: volumes return within 20 days, fluctuation as in the default.",
    source: "intrinsic-dynamics.md §2.5; rate assumed",
    set: { intrinsic_family: "mean-reverting", birth_rate: "0.000070617 1/d" },
  },
  "v1-adult": {
    description: "Spine dynamics of adult visual cortex, the default: 8 % turnover in 2 days.",
    source: V1,
    set: {
      noise_slope: "0.2 d^-1/2",
      noise_floor: "0.0035 µm³ d^-1/2",
      elimination_volume: "0 µm³",
      birth_volume: "0.03 µm³",
      birth_rate: "0.0200295 1/d",
    },
  },
  "v1-enriched": {
    description: "Visual cortex in an enriched world: all dynamics × 1.88.",
    source: "Nagaoka et al. 2016, second-hand (15 % in 2 days)",
    set: { intrinsic_speed: 1.88 },
  },
  "ca1-invivo": {
    description: "Spine dynamics of hippocampal CA1 in the living mouse: 40 % turnover in 4 days.",
    source: "Pfeiffer et al. 2018, Attardo et al. 2015, abstracts",
    set: {
      noise_slope: "0.2 d^-1/2",
      noise_floor: "0.01 µm³ d^-1/2",
      elimination_volume: "0 µm³",
      birth_volume: "0.0145 µm³",
      birth_rate: "0.0785416 1/d",
    },
  },
  "ca1-slice-block": {
    description: "CA1 slice culture with NMDA receptors blocked: 22 % turnover a day.",
    source: "Yasumatsu et al. 2008 (coefficients unverified)",
    set: {
      noise_slope: "0.2 d^-1/2",
      noise_floor: "0.01 µm³ d^-1/2",
      elimination_volume: "0 µm³",
      birth_volume: "0.0056 µm³",
      birth_rate: "0.1883945 1/d",
    },
  },
  "ca1-slice-control": {
    description: "CA1 slice culture without a blocker: 33 % turnover a day.",
    source: "Yasumatsu et al. 2008 (variance rate × 1.93)",
    set: {
      noise_slope: "0.2778 d^-1/2",
      noise_floor: "0.01389 µm³ d^-1/2",
      elimination_volume: "0 µm³",
      birth_volume: "0.0056 µm³",
      birth_rate: "0.3636 1/d",
    },
  },
} as const satisfies Readonly<Record<string, Preset>>;
