import { log64 } from "@operant/kernels";
import { share, type Measure, type PhaseRecord } from "./measure.ts";

interface Table {
  readonly hits: number;
  readonly positives: number;
  readonly falseAlarms: number;
  readonly negatives: number;
}

function tabulate({ trials }: PhaseRecord): Table {
  const [positive, responded] = [trials.column("positive"), trials.column("responded")];
  const table = { hits: 0, positives: 0, falseAlarms: 0, negatives: 0 };
  for (let row = 0; row < trials.length; row += 1) {
    const response = responded[row] === 0 ? 0 : 1;
    if (positive[row] === 0) {
      table.negatives += 1;
      table.falseAlarms += response;
    } else {
      table.positives += 1;
      table.hits += response;
    }
  }
  return table;
}

/** z of hits and of false alarms with the log-linear correction (n + ½)/(N + 1). */
function scores(record: PhaseRecord): readonly [number, number] {
  const { hits, positives, falseAlarms, negatives } = tabulate(record);
  if (positives === 0 || negatives === 0) return [NaN, NaN];
  return [
    normalQuantile((hits + 0.5) / (positives + 1)),
    normalQuantile((falseAlarms + 0.5) / (negatives + 1)),
  ];
}

const COLUMNS = ["positive", "responded"];
const SOURCE = "Green & Swets 1966; log-linear correction: Hautus 1995";

export const dPrime: Measure = {
  id: "d_prime",
  unit: "",
  meaning: "z(hit rate) − z(false alarm rate), (n + ½)/(N + 1). NaN without both kinds of trial.",
  source: SOURCE,
  columns: COLUMNS,
  compute(record) {
    const [hit, falseAlarm] = scores(record);
    return hit - falseAlarm;
  },
};

export const criterion: Measure = {
  id: "criterion",
  unit: "",
  meaning: "Bias c = −½ (z(hit rate) + z(false alarm rate)); positive: reluctant to respond.",
  source: SOURCE,
  columns: COLUMNS,
  compute(record) {
    const [hit, falseAlarm] = scores(record);
    return -0.5 * (hit + falseAlarm);
  },
};

export const hitRate: Measure = {
  id: "hit_rate",
  unit: "",
  meaning: "Share of positive trials with a response.",
  columns: COLUMNS,
  compute: (record) => rateAmong(record, true),
};

export const falseAlarmRate: Measure = {
  id: "false_alarm_rate",
  unit: "",
  meaning: "Share of negative trials with a response.",
  columns: COLUMNS,
  compute: (record) => rateAmong(record, false),
};

export const discriminationIndex: Measure = {
  id: "discrimination_index",
  unit: "",
  meaning:
    "(R₊ − R₋)/(R₊ + R₋) with the shares of positive and negative trials that had a response; 1 is perfect, 0 is none. NaN without both kinds or without any response.",
  columns: COLUMNS,
  compute(record) {
    const [plus, minus] = [rateAmong(record, true), rateAmong(record, false)];
    return plus + minus === 0 ? NaN : (plus - minus) / (plus + minus);
  },
};

function rateAmong({ trials }: PhaseRecord, positive: boolean): number {
  const [kind, responded] = [trials.column("positive"), trials.column("responded")];
  return share(
    trials.length,
    (row) => (kind[row] !== 0) === positive,
    (row) => responded[row] !== 0,
  );
}

/** Coefficients of Acklam's rational approximation of the normal quantile, relative error < 1.2e−9. */
const A = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
  2.506628277459239,
];
const B = [
  -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572,
  1,
];
const C = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734,
  4.374664141464968, 2.938163982698783,
];
const D = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];
const TAIL = 0.02425;

/** z with Φ(z) = p, for 0 < p < 1 (P. J. Acklam 2003). */
export function normalQuantile(p: number): number {
  if (p > 1 - TAIL) return -normalQuantile(1 - p);
  if (p < TAIL) {
    const q = Math.sqrt(-2 * log64(p));
    return polynomial(C, q) / polynomial(D, q);
  }
  const q = p - 0.5;
  const r = q * q;
  return (polynomial(A, r) * q) / polynomial(B, r);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((value, coefficient) => value * x + coefficient, 0);
}
