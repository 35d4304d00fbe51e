import type { Command } from "commander";
import { withNetwork, type NetworkOptions } from "../network-options.ts";
import { jsonOption, type CommandModule, type CommonOptions, type Runner } from "../program.ts";

export interface WatchOptions extends CommonOptions, NetworkOptions {}

/** `operant watch STUDY --nats URL`: conditions, rate, time left and failures until it ends. */
export const watchCommand: CommandModule = {
  register(program: Command, run: Runner) {
    withNetwork(program.command("watch"))
      .description(
        "watch a study of a cluster until it ends: failures, conditions, rate, time left",
      )
      .argument("<study>", "name of the study, or the start of its id")
      .addOption(jsonOption())
      .addHelpText("after", "\nExample:\n  operant watch my-study --nats nats://broker:4222")
      .action(
        run(async (terminal, study: string, options: WatchOptions) => {
          const { watch } = await import("../actions/watch.ts");
          return watch(terminal, study, options);
        }),
      );
  },
};
