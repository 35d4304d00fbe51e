/** A straight line: value = intercept + slope·x. */
export interface Line {
  readonly slope: number;
  readonly intercept: number;
}

/** Fits a line by weighted least squares. */
export function fitLine(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  weight: (i: number) => number = () => 1,
): Line {
  let [w, wx, wy, wxx, wxy] = [0, 0, 0, 0, 0];
  for (let i = 0; i < x.length; i += 1) {
    const [xi, yi, k] = [x[i] as number, y[i] as number, weight(i)];
    w += k;
    wx += k * xi;
    wy += k * yi;
    wxx += k * xi * xi;
    wxy += k * xi * yi;
  }
  const slope = (w * wxy - wx * wy) / (w * wxx - wx * wx);
  return { slope, intercept: (wy - slope * wx) / w };
}

/** Pearson's correlation. */
export function correlation(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const [a, b] = [momentsOf(x), momentsOf(y)];
  let sum = 0;
  for (let i = 0; i < x.length; i += 1) {
    sum += ((x[i] as number) - a.mean) * ((y[i] as number) - b.mean);
  }
  return sum / x.length / Math.sqrt(a.variance * b.variance);
}

/** Spearman's rank correlation. */
export function spearman(x: ArrayLike<number>, y: ArrayLike<number>): number {
  return correlation(ranks(x), ranks(y));
}

/** Mean, variance (divided by n) and skewness. */
export function momentsOf(x: ArrayLike<number>): {
  mean: number;
  variance: number;
  skewness: number;
} {
  let mean = 0;
  for (let i = 0; i < x.length; i += 1) mean += x[i] as number;
  mean /= x.length;
  let [second, third] = [0, 0];
  for (let i = 0; i < x.length; i += 1) {
    const d = (x[i] as number) - mean;
    second += d * d;
    third += d * d * d;
  }
  const variance = second / x.length;
  return { mean, variance, skewness: third / x.length / (variance * Math.sqrt(variance)) };
}

/** The median of a sample. */
export function median(x: ArrayLike<number>): number {
  return Float64Array.from(x).sort()[x.length >> 1] ?? NaN;
}

/** Fraction of a sample that fulfils a condition. */
export function share(x: ArrayLike<number>, holds: (value: number) => boolean): number {
  let count = 0;
  for (let i = 0; i < x.length; i += 1) if (holds(x[i] as number)) count += 1;
  return count / x.length;
}

/** Largest distance between a sample's empirical distribution and a distribution function. */
export function kolmogorov(sample: ArrayLike<number>, cdf: (x: number) => number): number {
  const sorted = Float64Array.from(sample).sort();
  const n = sorted.length;
  let worst = 0;
  for (let i = 0; i < n; i += 1) {
    const p = cdf(sorted[i] as number);
    worst = Math.max(worst, Math.abs(p - i / n), Math.abs(p - (i + 1) / n));
  }
  return worst;
}

/** Largest distance between the empirical distributions of two samples. */
export function kolmogorovTwo(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const [first, second] = [Float64Array.from(a).sort(), Float64Array.from(b).sort()];
  let [i, j, worst] = [0, 0, 0];
  while (i < first.length && j < second.length) {
    const x = Math.min(first[i] as number, second[j] as number);
    while (i < first.length && (first[i] as number) <= x) i += 1;
    while (j < second.length && (second[j] as number) <= x) j += 1;
    worst = Math.max(worst, Math.abs(i / first.length - j / second.length));
  }
  return worst;
}

/** Area under the ROC curve: P(score of a positive > score of a negative), ties count half. */
export function areaUnderCurve(scores: ArrayLike<number>, positive: ArrayLike<number>): number {
  const rank = ranks(scores);
  let [sum, n] = [0, 0];
  for (let i = 0; i < rank.length; i += 1) {
    if (positive[i] !== 1) continue;
    sum += rank[i] as number;
    n += 1;
  }
  return (sum - (n * (n + 1)) / 2) / (n * (rank.length - n));
}

/** Ranks from 1, ties share their mean rank. */
export function ranks(x: ArrayLike<number>): Float64Array {
  const order = Array.from({ length: x.length }, (_, i) => i);
  order.sort((i, j) => (x[i] as number) - (x[j] as number));
  const result = new Float64Array(x.length);
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && x[order[to] as number] === x[order[from] as number]) to += 1;
    for (let k = from; k < to; k += 1) result[order[k] as number] = (from + 1 + to) / 2;
    from = to;
  }
  return result;
}
