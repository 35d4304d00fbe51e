import { join } from "node:path";
import { connectNats } from "@operant/bus";
import { formatMoment } from "@operant/simulation";
import { audit } from "../chaos/audit.ts";
import { REAL_FAULTS } from "../chaos/faults.ts";
import { startRealCluster, type RealCluster } from "../chaos/real-cluster.ts";
import { runReally, type RealRun } from "../chaos/real-run.ts";
import type { ChaosOptions } from "../commands/chaos.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { thousands } from "../text.ts";
import { writeJson, type Terminal } from "../terminal.ts";

/** Runs seed after seed on real processes until one breaks a promise. */
export async function chaosOfProcesses(
  terminal: Terminal,
  options: ChaosOptions,
): Promise<ExitCode> {
  const cluster = await startRealCluster();
  let runs: RealRun[] = [];
  try {
    runs = await runSeeds(terminal, cluster, options);
    return report(terminal, cluster, runs, options);
  } finally {
    await cluster.close(brokenOf(runs) !== undefined);
  }
}

async function runSeeds(
  terminal: Terminal,
  cluster: RealCluster,
  { seed, runs, json }: ChaosOptions,
): Promise<RealRun[]> {
  const bus = await connectNats({ servers: cluster.broker.url, name: "operant chaos" });
  const done: RealRun[] = [];
  try {
    for (let next = seed; next < seed + runs && brokenOf(done) === undefined; next += 1) {
      const run = await runReally(cluster, bus, next, (moment) => {
        if (json !== true) terminal.out(`${String(next).padStart(6)} ${formatMoment(moment)}`);
      });
      done.push(run);
    }
    // Who was fenced off and has woken up since has written nothing more.
    const late = await Promise.all(done.map((run) => auditAgain(cluster, run)));
    return late;
  } finally {
    await bus.drain();
  }
}

async function auditAgain(cluster: RealCluster, run: RealRun): Promise<RealRun> {
  if (run.violation !== undefined) return run;
  const { study } = run;
  return { ...run, violation: await audit(join(cluster.data, study.folder), study) };
}

function report(
  terminal: Terminal,
  cluster: RealCluster,
  runs: readonly RealRun[],
  { json, seed }: ChaosOptions,
): ExitCode {
  const broken = brokenOf(runs);
  const subjects = runs.reduce((sum, { study }) => sum + study.subjects, 0);
  const counts = REAL_FAULTS.map((fault) => {
    return [fault, runs.flatMap(({ faults }) => faults).filter((one) => one === fault).length];
  });
  const recoveries = runs.map(({ recoveryMs }) => Math.round(recoveryMs)).sort((a, b) => a - b);
  const recoveryMs = { median: recoveries[recoveries.length >> 1] ?? 0, most: recoveries.at(-1) };
  if (json === true) {
    const faults = Object.fromEntries(counts) as Record<string, number>;
    const { violation } = broken ?? {};
    const accounts = { seed, runs: runs.length, ok: broken === undefined, violation, subjects };
    writeJson(terminal, {
      ...accounts,
      faults,
      recoveryMs,
      ms: runs.map(({ ms }) => Math.round(ms)),
    });
  } else if (broken === undefined) {
    const whole = `${thousands(subjects)} subjects in ${thousands(runs.length)} runs`;
    terminal.out(counts.map(([fault, count]) => `${fault} ${count}`).join(", "));
    terminal.out(`recovered after ${recoveryMs.median} ms (median), ${recoveryMs.most} ms (most)`);
    terminal.out(`Every promise was kept: ${whole}, none lost, none twice, the serial bytes.`);
  } else {
    terminal.err(`Seed ${broken.seed} broke ${broken.violation}; see ${cluster.data}`);
  }
  return broken === undefined ? EXIT.done : EXIT.fault;
}

function brokenOf(runs: readonly RealRun[]): RealRun | undefined {
  return runs.find(({ violation }) => violation !== undefined);
}
