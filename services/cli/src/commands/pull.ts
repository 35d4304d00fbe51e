import type { Command } from "commander";
import { withNetwork, type NetworkOptions } from "../network-options.ts";
import { jsonOption, type CommandModule, type CommonOptions, type Runner } from "../program.ts";

/** What `operant pull` was asked. */
export interface PullOptions extends CommonOptions, NetworkOptions {
  readonly out?: string;
}

/** `operant pull STUDY --nats URL`: brings a dataset here, or what there is of it so far. */
export const pullCommand: CommandModule = {
  register(program: Command, run: Runner) {
    withNetwork(program.command("pull"))
      .description(
        "bring the dataset of a study here, or what there is of it so far, and verify it",
      )
      .argument("<study>", "name of the study, or the start of its id")
      .option("--out <folder>", "folder of the dataset (default: runs/<study>-<id>)")
      .addOption(jsonOption())
      .addHelpText("after", "\nExample:\n  operant pull my-study --nats nats://broker:4222")
      .action(
        run(async (terminal, study: string, options: PullOptions) => {
          const { pull } = await import("../actions/pull.ts");
          return pull(terminal, study, options);
        }),
      );
  },
};
