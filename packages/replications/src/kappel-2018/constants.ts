/** Constants of the published program (IGITUGraz/spore-nest-module, lever press; its defaults). */
export const PROGRAM = {
  /** τ_e and τ_g. */
  eligibilitySeconds: 1,
  gradientSeconds: 50,
  /** β, per second of published time. */
  ratePerSecond: 5e-5,
  temperature: 0.1,
  /** c_p, with the prior's mean µ = 0. */
  priorWeight: 0.25,
  /** θ0: w = w0·e^(θ − θ0). */
  offset: 3,
  least: -2,
  largest: 5,
  /** |g| counts up to this. */
  clip: 40,
  /** θ at the start: mean and standard deviation. */
  startMean: -0.5,
  startDeviation: 0.5,
} as const;

/** How many times faster than published θ moves: β is multiplied, τ_g divided by it. */
export const COMPRESSION = 5;

/** Task time in which the synapses do what takes them an hour in the publication. */
export const HOUR_SECONDS = 3600 / COMPRESSION;

/** Neurons and synapses: about a third of the published ones, a ninth of the synapses. */
export const SIZE = {
  inputs: 20,
  hidden: 12,
  /** Hidden neurons that inputs reach. */
  receiving: 9,
  /** Neurons that press the lever down, and as many that raise it. */
  pool: 4,
  inhibitory: 6,
  /** Potential synapses per pair as published, each of which exists with this probability. */
  perPair: 10,
  share: 0.5,
  /** w0: fewer synapses carry more each (published: 1). */
  weight: 1.5,
} as const;

/** Excitatory neurons, hidden ones first, then those that press, then those that raise. */
export const EXCITATORY = SIZE.hidden + 2 * SIZE.pool;
/** Whatever sends plastic synapses: inputs first, then excitatory neurons. */
export const SENDERS = SIZE.inputs + EXCITATORY;

/**
 * Potentials of a spike: published as k·(e^(−t/τ_f) − e^(−t/τ_r)), k = τ_f/(τ_f − τ_r), with τ_r of 2 and 1 ms.
 * At steps of 10 ms the second part is over within the first step and left out.
 */
export const PULSE = {
  excitatorySeconds: 0.02,
  excitatoryScale: 20 / 18,
  inhibitorySeconds: 0.01,
  inhibitoryScale: 10 / 9,
} as const;

/** Step of neurons and task. */
export const STEP_SECONDS = 0.01;
/** Grid on which eligibility and dopamine meet, in steps. */
export const CREDIT_STEPS = 20;
/** Grid of θ and w, in steps. */
export const UPDATE_STEPS = 200;
