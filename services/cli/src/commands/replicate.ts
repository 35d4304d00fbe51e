import type { Command } from "commander";
import { threadsOption, whole } from "../options.ts";
import { jsonOption, type CommandModule, type CommonOptions, type Runner } from "../program.ts";

/** What `operant replicate` was asked. */
export interface ReplicateOptions extends CommonOptions {
  readonly quick?: boolean;
  readonly list?: boolean;
  readonly threads?: number;
  readonly seed: number;
  readonly write?: string;
}

/** `operant replicate [paper …]`: published experiments, run again and judged. */
export const replicateCommand: CommandModule = {
  register(program: Command, run: Runner) {
    program
      .command("replicate")
      .description("run published experiments and compare: published, got, verdict")
      .argument("[what...]", "papers or replications (default: all)")
      .option("--quick", "fewer repetitions: wider intervals, the same rules")
      .option("--list", "only list what there is")
      .addOption(threadsOption())
      .option(
        "--seed <n>",
        "seed of the first repetition (1 is what the tests hold)",
        whole(1, 0xffff_ffff),
        1,
      )
      .option("--write <folder>", "write pages, gallery and figures into a folder")
      .addOption(jsonOption())
      .addHelpText("after", "\nExample:\n  operant replicate yagishita-2014 --quick")
      .action(
        run(async (terminal, what: string[], options: ReplicateOptions) => {
          const { replicate } = await import("../actions/replicate.ts");
          return replicate(terminal, what, options);
        }),
      );
  },
};
