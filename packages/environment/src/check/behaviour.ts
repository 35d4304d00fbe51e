import { openFor, type Bench } from "./bench.ts";
import { drive, firstDifference } from "./drive.ts";
import { broken, guarded, kept, type Finding } from "./finding.ts";
import { pressPolicy, randomPolicy, waitPolicy } from "./policy.ts";

const POLICIES = { random: randomPolicy, "all-wait": waitPolicy, "press-always": pressPolicy };

/**
 * Drives the environment with three policies under the host, which throws at the first value outside
 * its declared range; and asks for at least one trial from one of them.
 */
export function checkRanges(bench: Bench): Finding[] {
  let trials = 0;
  const findings = Object.entries(POLICIES).flatMap(([name, policy]) => {
    const check = `ranges hold under the ${name} policy`;
    return guarded(check, () => {
      const run = drive(openFor(bench, bench.seed), policy(bench.seed), bench.steps);
      trials += run.trials;
      return kept(check, `${bench.steps} steps, ${run.trials} trials, nothing outside its range`);
    });
  });
  const check = "trials end";
  return [
    ...findings,
    trials > 0
      ? kept(check, "trials end and give rows within their column types")
      : broken(check, `no trial ended in ${bench.steps} steps under any policy: call endTrial`),
  ];
}

/** Same seed, same run; other seed, other run (unless the environment says it draws nothing). */
export function checkSeeds(bench: Bench): Finding[] {
  const run = (subject: number) =>
    drive(openFor(bench, subject), randomPolicy(bench.seed), bench.steps);
  const host = openFor(bench, bench.seed);
  const first = run(bench.seed);
  const again = firstDifference(first.frames, run(bench.seed).frames, host);
  const subjects = [1, 2, 3].map((offset) => bench.seed + offset);
  const others = subjects.map((s) => firstDifference(first.frames, run(s).frames, host));
  const differs = others.some((difference) => difference !== undefined);
  const same = "same seed, same run";
  const other = "other seed, other run";
  const chanceFree = bench.definition.notes?.chanceFree === true;
  return [
    again === undefined ? kept(same, "two instances ran alike") : broken(same, again),
    differs !== chanceFree
      ? kept(other, chanceFree ? "no chance, as declared: all seeds run alike" : "seeds matter")
      : broken(other, seedAdvice(chanceFree)),
  ];
}

function seedAdvice(chanceFree: boolean): string {
  return chanceFree
    ? "notes.chanceFree is true, but another seed gave another run: remove it"
    : "four seeds gave the same run: draw from stage.random, or say notes.chanceFree (or check with parameters that involve chance)";
}
