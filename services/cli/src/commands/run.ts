import { InvalidArgumentError, type Command } from "commander";
import { jsonOption, type CommandModule, type CommonOptions, type Runner } from "../program.ts";

/** What `operant run` was asked. */
export interface RunOptions extends CommonOptions {
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
      .action(
        run(async (terminal, file: string, options: RunOptions) => {
          const { runFile } = await import("../actions/run.ts");
          return runFile(terminal, file, options);
        }),
      );
  },
};

function whole(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new InvalidArgumentError("Give a whole number of at least 1.");
}
