import type { AnyEnvironment } from "../contract.ts";
import { type Bench, openFor } from "./bench.ts";
import { checkRanges, checkSeeds } from "./behaviour.ts";
import { checkConvergence } from "./convergence.ts";
import { drive } from "./drive.ts";
import { broken, guarded, kept, type Finding } from "./finding.ts";
import { checkForm } from "./form.ts";
import { checkGlobals, checkReset } from "./isolation.ts";
import { randomPolicy } from "./policy.ts";
import { checkCorruption, checkSnapshots } from "./snapshots.ts";

/** How to check; everything has a default. */
export interface CheckOptions {
  /** Parameters as a study file would write them. */
  readonly parameters?: unknown;
  /** Steps of each test drive; default 3,000. More than one trial should fit. */
  readonly steps?: number;
  readonly seed?: number;
  /** Step length, s; default the definition's own. */
  readonly stepSeconds?: number;
  /** Also compare the pace at finer steps. */
  readonly convergence?: boolean;
  /** A clock in ms; with it the speed is measured, reported and not judged. */
  readonly now?: () => number;
}

const PARSE = "parameters are accepted";

/**
 * Checks an environment against its contract: form, parameters, ranges under three policies, trial
 * rows, two-sided seed test, snapshots, corrupt bytes, reset, hidden globals; on request convergence
 * and speed. Never throws; a healthy environment has no finding with `ok` false.
 */
export function checkEnvironment(
  definition: AnyEnvironment,
  options: CheckOptions = {},
): readonly Finding[] {
  const parsed = definition.parameters.safeParse(options.parameters ?? {});
  if (!parsed.success) {
    const issues = parsed.error.issues.map((i) => `${i.path.join(".")}: ${i.message}`);
    return [broken(PARSE, `${issues.join("; ")}; give defaults or pass parameters`)];
  }
  const bench: Bench = {
    definition,
    parameters: parsed.data,
    stepSeconds: options.stepSeconds ?? definition.stepSeconds,
    steps: options.steps ?? 3_000,
    seed: options.seed ?? 1,
  };
  const form = guarded("the form is complete", () => checkForm(definition, parsed.data));
  const opens = guarded("the environment opens", () => {
    openFor(bench, bench.seed);
    return kept("the environment opens", "create and begin kept to the contract");
  });
  const first = [kept(PARSE, "the parameters were accepted"), ...form, ...opens];
  if (opens.some((finding) => !finding.ok)) return first;
  return [...first, ...dynamicChecks(bench, options)];
}

function dynamicChecks(bench: Bench, options: CheckOptions): Finding[] {
  const { now } = options;
  return [
    ...checkRanges(bench),
    ...guarded("seeds", () => checkSeeds(bench)),
    ...guarded("snapshot and restore continue bit for bit", () => checkSnapshots(bench)),
    ...guarded("corrupt snapshots change nothing", () => checkCorruption(bench)),
    ...guarded("begin forgets earlier sessions", () => checkReset(bench)),
    ...guarded("no hidden globals", () => checkGlobals(bench)),
    ...(options.convergence === true
      ? guarded("the pace does not depend on the step", () => checkConvergence(bench))
      : []),
    ...(now === undefined ? [] : guarded("speed", () => measureSpeed(bench, now))),
  ];
}

function measureSpeed(bench: Bench, now: () => number): Finding {
  const host = openFor(bench, bench.seed);
  drive(host, randomPolicy(bench.seed), bench.steps);
  const start = now();
  drive(host, randomPolicy(bench.seed), bench.steps);
  const seconds = (now() - start) / 1000;
  const rate = Math.round(bench.steps / Math.max(1e-9, seconds));
  return kept("speed", `${rate} steps per second, every value compared (not judged)`);
}
