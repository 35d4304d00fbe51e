import { exp64, log64 } from "@operant/kernels";
import type { Paper, Replication } from "../contract.ts";
import { chosen, EXACT, golden } from "../observable.ts";

/** Constants of the eLife paper's methods; weights per unit, rates per day. */
const CREATION = 1;
const REMOVAL_OF_STRONG = 0.03;
const REMOVAL_OF_WEAK = 24;
const LARGEST_WEIGHT = 0.7;
const HALF_WEIGHT = 0.35 * LARGEST_WEIGHT;
const STEEPNESS = 20;

/** Removal rate per day of a synapse of weight w: d1 + (d0 − d1)/(1 + e^{−β(w_off − w)}). */
function removal(weight: number, steepness: number): number {
  const gate = 1 + exp64(-steepness * (HALF_WEIGHT - weight));
  return REMOVAL_OF_STRONG + (REMOVAL_OF_WEAK - REMOVAL_OF_STRONG) / gate;
}

const RATES = [
  ["removal at w = 0", 0, 23.8],
  ["removal at w = w_off", HALF_WEIGHT, 12.0],
  ["removal at w = w_max", LARGEST_WEIGHT, 0.0327],
] as const;

/** FAU-1: the removal law. */
const removalLaw: Replication = {
  id: "FAU-1",
  title: "Strong synapses are removed a thousand times more slowly",
  kind: "A",
  protocol: "d(w) = d1 + (d0 − d1)/(1 + e^{−β(w_off − w)}) at three weights, β per unit weight.",
  observables: RATES.map(([name, , value]) =>
    golden({
      name,
      unit: "1/d",
      value,
      tolerance: Number((0.01 * value).toPrecision(2)),
      source: "Fauth & van Rossum 2019, methods: constants of the removal law",
    }),
  ),
  controls: [{ name: "β per w_max", reason: "the other reading of the units of β" }],
  repetitions: EXACT,
  caveat: "The units of β are not settled by the part of the methods relied on here.",
  measure({ variant }) {
    const steepness = variant === "model" ? STEEPNESS : STEEPNESS / LARGEST_WEIGHT;
    return Object.fromEntries(
      RATES.map(([name, weight]) => [name, removal(weight, steepness)] as const),
    );
  },
};

const SITES = 8;
/** Synapses of a pair from which on they strengthen one another. */
const TOGETHER = 5;
const STEP_DAYS = 1 / 512;

/** FAU-2: a pair remembers far longer than a synapse lives. */
const retention: Replication = {
  id: "FAU-2",
  title: "A connection outlives its synapses",
  kind: "A",
  protocol:
    `Pairs with ${SITES} sites; creation ${CREATION}/d per free site; removal of strong synapses where ` +
    `${TOGETHER} or more stand together, else of weak ones. Exact Markov matrix: time until the ` +
    "difference in mean number between a learned pair and a fresh one has fallen to 1/e.",
  observables: [
    chosen("retention / life of a strong synapse", { low: 10, reason: "≥ 10, chosen" }),
    chosen("synapses of a learned pair", { low: 3, high: 8, reason: "3–8 per pair (published)" }),
    chosen("synapses of a fresh pair after 1 d", {
      high: 1,
      reason: "0 per pair (published); < 1",
    }),
  ],
  controls: [
    { name: "no cooperation", reason: "weights independent of the number: forgotten within a day" },
    {
      name: "cooperation of three",
      reason: "pairs connect spontaneously, so learning is overwritten",
    },
  ],
  repetitions: EXACT,
  caveat:
    "Bimodal numbers of synapses, 0 and 3–8, are published. That weights depend on the number by a step, " +
    "and where the step lies, is this project's abbreviation of the network.",
  measure({ variant }) {
    const together = { "no cooperation": 0, "cooperation of three": 3 }[variant] ?? TOGETHER;
    const day = power(stepMatrix(together), 9);
    const [learned, fresh] = [starting(SITES - 1), starting(0)];
    const first = meanNumber(apply(learned, day)) - meanNumber(apply(fresh, day));
    return {
      "retention / life of a strong synapse":
        retentionDays(day, first) * removal(LARGEST_WEIGHT, STEEPNESS),
      "synapses of a learned pair": meanNumber(apply(learned, day)),
      "synapses of a fresh pair after 1 d": meanNumber(apply(fresh, day)),
    };
  },
};

type Matrix = readonly (readonly number[])[];

/** Transition probabilities of the number of synapses over one short step. */
function stepMatrix(together: number): Matrix {
  return Array.from({ length: SITES + 1 }, (_, n) => {
    const weight = n >= together ? LARGEST_WEIGHT : 0;
    const up = CREATION * (SITES - n) * STEP_DAYS;
    const down = n * removal(weight, STEEPNESS) * STEP_DAYS;
    return Array.from({ length: SITES + 1 }, (__, m) => {
      if (m === n) return 1 - up - down;
      if (m === n + 1) return up;
      return m === n - 1 ? down : 0;
    });
  });
}

/** Days until the difference has fallen to 1/e of what it is after one day. */
function retentionDays(day: Matrix, first: number): number {
  let [days, matrix] = [1, day];
  for (let doubling = 0; doubling < 30; doubling += 1) {
    const next = multiply(matrix, matrix);
    const rest = difference(next);
    if (rest < first * exp64(-1)) {
      // The decay is exponential at this stage: interpolate its rate over the doubling.
      const before = difference(matrix);
      const rate = log64(before / rest) / days;
      return days + Math.max(0, log64(before / (first * exp64(-1))) / rate);
    }
    [days, matrix] = [2 * days, next];
  }
  return days;
}

function difference(matrix: Matrix): number {
  return meanNumber(apply(starting(SITES - 1), matrix)) - meanNumber(apply(starting(0), matrix));
}

function starting(n: number): number[] {
  return Array.from({ length: SITES + 1 }, (_, m) => (m === n ? 1 : 0));
}

function meanNumber(distribution: readonly number[]): number {
  return distribution.reduce((sum, p, n) => sum + p * n, 0);
}

function apply(distribution: readonly number[], matrix: Matrix): number[] {
  return distribution.map((_, m) =>
    distribution.reduce((sum, p, n) => sum + p * (matrix[n]?.[m] ?? 0), 0),
  );
}

function multiply(a: Matrix, b: Matrix): Matrix {
  return a.map((row) => apply(row, b));
}

/** The matrix to the power 2^doublings. */
function power(matrix: Matrix, doublings: number): Matrix {
  let result = matrix;
  for (let k = 0; k < doublings; k += 1) result = multiply(result, result);
  return result;
}

export const fauth2015: Paper = {
  id: "fauth-2015",
  topic: "intrinsic dynamics",
  citation:
    "Fauth M, Wörgötter F, Tetzlaff C (2015) Formation and maintenance of robust long-term information " +
    "storage in the presence of synaptic turnover. PLoS Comput Biol 11:e1004684; with Fauth MJ, van " +
    "Rossum MC (2019) Self-organized reactivation maintains and reinforces memories despite synaptic " +
    "turnover. eLife 8:e43717",
  summary:
    "Connections of several synapses hold information for months while single synapses turn over, " +
    "because synapses that stand together keep one another strong. Replicated: the removal law, and the " +
    "retention of a pair as an exact Markov chain.",
  replications: [removalLaw, retention],
};
