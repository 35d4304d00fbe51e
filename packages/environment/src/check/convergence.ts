import { openFor, type Bench } from "./bench.ts";
import { drive } from "./drive.ts";
import { broken, kept, type Finding } from "./finding.ts";
import { pressPolicy, waitPolicy } from "./policy.ts";

/** Trials per second of simulated time may differ by this share between step lengths. */
const TOLERANCE = 0.1;
const FINER = [2, 5];

/**
 * The task runs at the same physical pace whatever the step: trials per simulated second, under the
 * all-wait and the press-always policy, at the step and at a half and a fifth of it.
 */
export function checkConvergence(bench: Bench): Finding {
  const check = "the pace does not depend on the step";
  for (const [name, policy] of Object.entries({ "all-wait": waitPolicy, press: pressPolicy })) {
    const pace = (divisor: number): number => {
      const host = openFor(bench, bench.seed, bench.stepSeconds / divisor);
      const run = drive(host, policy(bench.seed), bench.steps * divisor);
      return run.trials / run.seconds;
    };
    const coarse = pace(1);
    for (const divisor of FINER) {
      const fine = pace(divisor);
      if (Math.abs(fine - coarse) <= TOLERANCE * Math.max(fine, coarse)) continue;
      const step = bench.stepSeconds / divisor;
      const message = `${name}: ${fine} trials per second at steps of ${step} s, ${coarse} at ${bench.stepSeconds} s; convert seconds to steps with stage.stepSeconds`;
      return broken(check, message);
    }
  }
  return kept(check, "trials per simulated second agree at the step, a half and a fifth of it");
}
