import type { Command } from "commander";
import { withNetwork, type NetworkOptions } from "../network-options.ts";
import { blockSizeOption, hangOption } from "../options.ts";
import { jsonOption, type CommandModule, type CommonOptions, type Runner } from "../program.ts";

/** What `operant submit` was asked. */
export interface SubmitOptions extends CommonOptions, NetworkOptions {
  readonly blockSize?: number;
  readonly hangAfter: number;
  readonly failures?: string;
  readonly watch?: boolean;
}

/** `operant submit study.yaml --nats URL`: hands a study to the coordinator of a cluster. */
export const submitCommand: CommandModule = {
  register(program: Command, run: Runner) {
    withNetwork(program.command("submit"))
      .description("hand a study to a cluster; submitting it again goes on with it")
      .argument("<study>", "study file (YAML)")
      .addOption(blockSizeOption())
      .addOption(hangOption(30))
      .option(
        "--failures <policy>",
        'stop, continue or "stop after 5" (default: as the study says)',
      )
      .option("--watch", "stay and watch it until it ends")
      .addOption(jsonOption())
      .addHelpText("after", "\nExample:\n  operant submit study.yaml --nats nats://broker:4222")
      .action(
        run(async (terminal, file: string, options: SubmitOptions) => {
          const { submit } = await import("../actions/submit.ts");
          return submit(terminal, file, options);
        }),
      );
  },
};
