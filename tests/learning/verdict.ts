import { difference, estimateOf, show, type Estimate } from "./estimate.ts";

/** The judgement of one row of the table of promises: every line, and the lines that failed. */
export class Verdict {
  readonly lines: string[] = [];
  readonly failures: string[] = [];

  get passed(): boolean {
    return this.failures.length === 0;
  }

  /** A mean no worse than a bar that is itself a mean: the bar is not above the interval. */
  reaches(what: string, estimate: Estimate, bar: number): this {
    return this.#judge(estimate.high >= bar, `${what}: ${show(estimate)}, bar ≥ ${bar}`);
  }

  /** The same where less is better: the bar is not below the interval. */
  falls(what: string, estimate: Estimate, bar: number): this {
    return this.#judge(estimate.low <= bar, `${what}: ${show(estimate)}, bar ≤ ${bar}`);
  }

  /** The whole interval lies above a bound. */
  above(what: string, estimate: Estimate, bound: number): this {
    return this.#judge(estimate.low > bound, `${what}: ${show(estimate)}, wholly > ${bound}`);
  }

  /** The whole interval lies below a bound. */
  below(what: string, estimate: Estimate, bound: number): this {
    return this.#judge(estimate.high < bound, `${what}: ${show(estimate)}, wholly < ${bound}`);
  }

  /** The whole interval lies between two bounds. */
  within(what: string, estimate: Estimate, low: number, high: number): this {
    const text = `${what}: ${show(estimate)}, wholly in ${low} … ${high}`;
    return this.#judge(estimate.low > low && estimate.high < high, text);
  }

  /** Two means are equivalent: the interval of their difference lies within ± the margin. */
  same(what: string, one: Estimate, other: Estimate, margin: number): this {
    return this.within(
      `${what}: ${show(one)} and ${show(other)}, difference`,
      difference(one, other),
      -margin,
      margin,
    );
  }

  /**
   * The same animals measured twice: the intervals overlap up to the margin, and the interval of the
   * change within an animal lies within ± the margin.
   */
  unmoved(what: string, before: readonly number[], after: readonly number[], margin: number): this {
    const [one, other] = [estimateOf(before), estimateOf(after)];
    const change = estimateOf(after.map((value, i) => value - (before[i] ?? NaN)));
    const apart = Math.abs(one.mean - other.mean) - one.half - other.half;
    const small = change.low > -margin && change.high < margin;
    const text = `${what}: ${show(one)} → ${show(other)}, change ${show(change)} within ± ${margin}`;
    return this.#judge(apart <= margin && small, text);
  }

  /** One interval lies wholly above another. */
  apart(what: string, greater: Estimate, smaller: Estimate): this {
    const text = `${what}: ${show(greater)} wholly above ${show(smaller)}`;
    return this.#judge(greater.low > smaller.high, text);
  }

  toString(): string {
    return this.lines.join("\n");
  }

  #judge(ok: boolean, line: string): this {
    this.lines.push(`${ok ? "ok  " : "FAIL"} ${line}`);
    if (!ok) this.failures.push(line);
    return this;
  }
}
