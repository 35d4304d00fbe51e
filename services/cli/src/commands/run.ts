import { writeReport } from "@operant/dataset";
import { InvalidArgumentError, type Command } from "commander";
import { EXIT, Exit, type ExitCode } from "../exit.ts";
import { groupTable } from "../groups.ts";
import { jsonOption, type CommandModule, type CommonOptions, type Runner } from "../program.ts";
import { runStudy, type RunReport } from "../run-study.ts";
import { loadStudy, type LoadedStudy } from "../study-source.ts";
import { elapsed, plural, thousands } from "../text.ts";
import { writeJson, type Terminal } from "../terminal.ts";

interface Options extends CommonOptions {
  readonly out?: string;
  readonly threads?: number;
  readonly blockSize?: number;
  readonly repair?: boolean;
  readonly quiet?: boolean;
  /** False after `--no-report`. */
  readonly report: boolean;
}

/** `operant run study.yaml`: runs a study on this machine, or resumes it. */
export const runCommand: CommandModule = {
  register(program: Command, run: Runner) {
    program
      .command("run")
      .description("run a study on this machine; the same command resumes it")
      .argument("<study>", "study file (YAML)")
      .option("--out <folder>", "folder of the dataset (default: runs/<study>-<id>)")
      .option("--threads <n>", "worker threads (default: one per core)", whole)
      .option("--block-size <n>", "subjects per block (default: measured)", whole)
      .option("--repair", "drop damaged records in the middle of the ledger and compute them again")
      .option("--no-report", "do not write report.html")
      .option("--quiet", "no progress")
      .addOption(jsonOption())
      .addHelpText(
        "after",
        "\nExample:\n  operant run studies/tone-discrimination.yaml --threads 2",
      )
      .action(run((terminal, file: string, options: Options) => runFile(terminal, file, options)));
  },
};

async function runFile(terminal: Terminal, file: string, options: Options): Promise<ExitCode> {
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
  options: Options,
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
  }
}

async function complete(
  terminal: Terminal,
  study: LoadedStudy,
  { outcome, directory, resumed, seconds }: RunReport,
  options: Options,
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

function whole(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new InvalidArgumentError("Give a whole number of at least 1.");
}
