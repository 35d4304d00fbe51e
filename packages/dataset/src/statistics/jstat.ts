// @ts-expect-error -- jstat 1.9.6 brings no types; the members used here are declared below.
import jstat from "jstat";

interface Distribution {
  /** Quantile of a probability. */
  inv(probability: number, ...parameters: number[]): number;
  /** Probability of a value at most x. */
  cdf(x: number, ...parameters: number[]): number;
}

/** Distribution functions of jstat; CommonJS hides them one level down. */
export const { jStat } = jstat as {
  readonly jStat: {
    readonly studentt: Distribution;
    readonly beta: Distribution;
    /** Logarithm of the gamma function. */
    gammaln(x: number): number;
  };
};
