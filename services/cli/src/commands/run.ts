import type { Command } from "commander";
import { natsOption, tlsOption, type NetworkOptions } from "../network-options.ts";
import { blockSizeOption, hangOption, memoryOption, threadsOption } from "../options.ts";
import { jsonOption, type CommandModule, type CommonOptions, type Runner } from "../program.ts";

/** What `operant run` was asked. */
export interface RunOptions extends CommonOptions, Partial<NetworkOptions> {
  readonly out?: string;
  readonly threads?: number;
  readonly blockSize?: number;
  readonly hangAfter: number;
  readonly memory?: number;
  /** Overrides what the study says: "stop", "continue" or "stop after 5". */
  readonly failures?: string;
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
      .addOption(threadsOption())
      .addOption(blockSizeOption())
      .addOption(hangOption(30))
      .addOption(memoryOption())
      .option(
        "--failures <policy>",
        'stop, continue or "stop after 5" (default: as the study says)',
      )
      .option("--repair", "drop damaged records in the middle of the ledger and compute them again")
      .option("--no-report", "do not write report.html")
      .option("--quiet", "no progress")
      .addOption(natsOption())
      .addOption(tlsOption())
      .addOption(jsonOption())
      .addHelpText(
        "after",
        "\nExample:\n  operant run studies/tone-discrimination.yaml --threads 2",
      )
      .action(
        run(async (terminal, file: string, options: RunOptions) => {
          // The threads load their code while this one loads its own and reads the study.
          const { startCrew } = await import("@operant/compute-service/crew");
          const crew = startCrew({ threads: options.threads, memoryMb: options.memory });
          try {
            const { runFile } = await import("../actions/run.ts");
            return await runFile(terminal, file, options, crew);
          } finally {
            await crew.dismiss();
          }
        }),
      );
  },
};
