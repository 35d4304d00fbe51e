import { logistic64 } from "@operant/kernels";

/**
 * Fits P(y = 1) = 1/(1 + e^{−(c0 + c1·x1 + …)}) by Newton's method and returns c0, c1, ….
 * `predictors` are columns; twelve rounds suffice for standardised ones.
 */
export function fitLogistic(
  predictors: readonly ArrayLike<number>[],
  outcome: ArrayLike<number>,
): number[] {
  const width = predictors.length + 1;
  let coefficients = zeros(width);
  for (let round = 0; round < 12; round += 1) {
    const gradient = zeros(width);
    const curvature = Array.from({ length: width }, () => zeros(width));
    for (let i = 0; i < outcome.length; i += 1) {
      const row = [1, ...predictors.map((column) => column[i] as number)];
      const p = logistic64(dot(coefficients, row));
      for (let a = 0; a < width; a += 1) {
        gradient[a] = (gradient[a] as number) + ((outcome[i] as number) - p) * (row[a] as number);
        const line = curvature[a] as number[];
        for (let b = 0; b < width; b += 1) {
          line[b] = (line[b] as number) + p * (1 - p) * (row[a] as number) * (row[b] as number);
        }
      }
    }
    const step = solve(curvature, gradient);
    coefficients = coefficients.map((value, a) => value + (step[a] as number));
  }
  return coefficients;
}

/** Solves a small linear system by elimination with pivots. */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] as number]);
  const n = rows.length;
  for (let k = 0; k < n; k += 1) {
    let pivot = k;
    for (let i = k + 1; i < n; i += 1) {
      if (Math.abs(rows[i]?.[k] ?? 0) > Math.abs(rows[pivot]?.[k] ?? 0)) pivot = i;
    }
    [rows[k], rows[pivot]] = [rows[pivot] as number[], rows[k] as number[]];
    const top = rows[k] as number[];
    for (let i = 0; i < n; i += 1) {
      if (i === k) continue;
      const line = rows[i] as number[];
      const factor = (line[k] as number) / (top[k] as number);
      for (let j = k; j <= n; j += 1) line[j] = (line[j] as number) - factor * (top[j] as number);
    }
  }
  return rows.map((row, i) => (row[n] as number) / (row[i] as number));
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
}

function zeros(length: number): number[] {
  return Array.from({ length }, () => 0);
}
