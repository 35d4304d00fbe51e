import type { Crew } from "@operant/compute-service/crew";
import type { Quarantine } from "@operant/dataset";
import { readFailurePolicy, type FailurePolicy } from "@operant/study";
import type { RunOptions } from "../commands/run.ts";
import { EXIT, Exit, type ExitCode } from "../exit.ts";
import type { RunReport } from "../run-study.ts";
import { loadStudy, type LoadedStudy } from "../study-source.ts";
import { elapsed, plural, thousands } from "../text.ts";
import { writeJson, type Terminal } from "../terminal.ts";

/** Runs a study file to its end, or until it is interrupted, and tells what came of it. */
export async function runFile(
  terminal: Terminal,
  file: string,
  options: RunOptions,
  crew: Crew,
): Promise<ExitCode> {
  const failurePolicy = policyOf(options.failures);
  const study = await loadStudy(file, options.hangAfter, options);
  const interruption = new AbortController();
  const interrupt = () => interruption.abort();
  process.once("SIGINT", interrupt).once("SIGTERM", interrupt);
  try {
    const quiet = options.quiet === true || options.json === true;
    const policy = failurePolicy === undefined ? {} : { failurePolicy };
    const plan = { ...options, ...policy, crew, quiet, signal: interruption.signal };
    // Loaded after the study file, so that a wrong one is refused at once.
    const { runStudy } = await import("../run-study.ts");
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
  const { outcome, recovery, retried, directory } = report;
  if (recovery.droppedRecords > 0) {
    terminal.err(
      `The ledger was damaged in ${plural(recovery.droppedRecords, "place")} and is repaired; ` +
        `the damaged one is kept as ${directory}/ledger.damaged.`,
    );
  }
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
  if (retried > 0) {
    terminal.err(`${plural(retried, "subject")} given up earlier; tried again.`);
  }
  switch (outcome.kind) {
    case "failed":
      throw outcome.error;
    case "interrupted":
      throw new Exit(EXIT.interrupted, `Interrupted. The same command resumes ${directory}.`);
    case "stopped":
      throw new Exit(EXIT.failed, stopMessage(report));
    case "complete":
      return complete(terminal, study, report, options);
    default:
      return outcome satisfies never;
  }
}

async function complete(
  terminal: Terminal,
  study: LoadedStudy,
  { outcome, directory, resumed, seconds, givenUp }: RunReport,
  options: RunOptions,
): Promise<ExitCode> {
  if (outcome.kind !== "complete") throw new TypeError("complete: the study is not complete");
  const { statement } = outcome;
  const html = options.report ? await reportOf(directory) : undefined;
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
    const { groupTable } = await import("../groups.ts");
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
  terminal.err(reasonsOf(givenUp));
  terminal.err(
    `${plural(statement.quarantined, "subject")} given up; the results of all others are complete. ` +
      "The same command tries them again.",
  );
  return EXIT.failed;
}

async function reportOf(directory: string): Promise<string> {
  const { writeReport } = await import("@operant/dataset/report");
  return writeReport(directory);
}

function stopMessage({ outcome, directory, status }: RunReport): string {
  const failures = outcome.kind === "stopped" ? outcome.failures : [];
  const subjects = `${thousands(status.committed)} of ${plural(status.subjects, "subject")}`;
  return [
    reasonsOf(failures),
    `The study stopped here. ${subjects} are committed in ${directory} and stay there.`,
    "Correct the cause and run the same command: it goes on from there and tries again what was",
    "given up. (A study whose file or plug-in has changed gets a dataset of its own.) To go on",
    "without such subjects, add --failures continue.",
  ].join("\n");
}

const MOST_REASONS = 5;

function reasonsOf(failures: readonly Quarantine[]): string {
  const lines = failures.slice(0, MOST_REASONS).map(({ code, message }) => `${message} [${code}]`);
  const more = failures.length - lines.length;
  return [...lines, ...(more > 0 ? [`and ${thousands(more)} more: see operant status`] : [])].join(
    "\n",
  );
}

function policyOf(text: string | undefined): FailurePolicy | undefined {
  if (text === undefined) return undefined;
  const policy = readFailurePolicy(text);
  if (policy !== undefined) return policy;
  const message = `operant: --failures "${text}" is not known; allowed: stop, continue, "stop after 5".`;
  throw new Exit(EXIT.usage, message);
}
