import { writeReport } from "@operant/dataset";
import type { RunOptions } from "../commands/run.ts";
import { EXIT, Exit, type ExitCode } from "../exit.ts";
import { groupTable } from "../groups.ts";
import { runStudy, type RunReport } from "../run-study.ts";
import { loadStudy, type LoadedStudy } from "../study-source.ts";
import { elapsed, plural, thousands } from "../text.ts";
import { writeJson, type Terminal } from "../terminal.ts";

/** Runs a study file to its end, or until it is interrupted, and tells what came of it. */
export async function runFile(
  terminal: Terminal,
  file: string,
  options: RunOptions,
): Promise<ExitCode> {
  const study = await loadStudy(file);
  const interruption = new AbortController();
  const interrupt = () => interruption.abort();
  process.once("SIGINT", interrupt).once("SIGTERM", interrupt);
  try {
    const quiet = options.quiet === true || options.json === true;
    const plan = { ...options, quiet, signal: interruption.signal };
    const report = await runStudy(study, plan, terminal);
    return await conclude(terminal, study, report, options);
  } finally {
    process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
  }
}

async function conclude(
  terminal: Terminal,
  study: LoadedStudy,
  report: RunReport,
  options: RunOptions,
): Promise<ExitCode> {
  const { outcome, recovery, directory } = report;
  if (recovery.cutBytes > 0) {
    terminal.err(
      `The ledger ended in an unfinished record (${recovery.cutBytes} bytes); it was cut off.`,
    );
  }
  if (recovery.lostSubjects > 0) {
    terminal.err(
      `${plural(recovery.lostSubjects, "subject")} lost with damaged files; computed again.`,
    );
  }
  switch (outcome.kind) {
    case "failed":
      throw outcome.error;
    case "interrupted":
      throw new Exit(EXIT.interrupted, `Interrupted. The same command resumes ${directory}.`);
    case "stopped":
      throw new Exit(EXIT.failed, stopMessage(study, report));
    case "complete":
      return complete(terminal, study, report, options);
    default:
      return outcome satisfies never;
  }
}

async function complete(
  terminal: Terminal,
  study: LoadedStudy,
  { outcome, directory, resumed, seconds }: RunReport,
  options: RunOptions,
): Promise<ExitCode> {
  if (outcome.kind !== "complete") throw new TypeError("complete: the study is not complete");
  const { statement } = outcome;
  const html = options.report ? await writeReport(directory) : undefined;
  if (options.json === true) {
    const { digest, subjects, trials, steps, spineUpdates } = statement;
    writeJson(terminal, {
      study: study.manifest.study,
      dataset: directory,
      digest,
      subjects,
      trials,
      steps,
      spineUpdates,
      seconds,
    });
  } else {
    const groups = await groupTable(directory, study.manifest);
    if (groups !== "") terminal.out(`\n${groups}\n`);
    const again = resumed === 0 ? "" : ` (${thousands(resumed)} were there already)`;
    terminal.out(
      `${plural(statement.subjects, "subject")}${again}, ${plural(statement.trials, "trial")}, ` +
        `${plural(statement.steps, "step")} in ${elapsed(seconds)}`,
    );
    terminal.out(`dataset  ${directory}`);
    if (html !== undefined) terminal.out(`report   ${html}`);
    terminal.out(`digest   ${statement.digest}`);
  }
  if (statement.conflicts > 0) {
    terminal.err(
      `${plural(statement.conflicts, "subject")} gave different results: see operant status ${directory}`,
    );
    return EXIT.differs;
  }
  if (statement.quarantined === 0) return EXIT.done;
  terminal.err(
    `${plural(statement.quarantined, "subject")} given up: see operant status ${directory}`,
  );
  return EXIT.failed;
}

function stopMessage({ manifest }: LoadedStudy, { outcome, directory }: RunReport): string {
  const failures = outcome.kind === "stopped" ? outcome.failures : [];
  const lines = failures.slice(0, 10).map(({ code, message }) => `${code}: ${message}`);
  const policy = `failures: ${manifest.failures.policy}`;
  return [
    ...lines,
    `The study stopped as its policy says (${policy}); what was committed stays in ${directory}.`,
    "Mend the cause and run the same command, or set `failures: continue` in the study.",
  ].join("\n");
}
