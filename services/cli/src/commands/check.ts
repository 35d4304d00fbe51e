import type { Command } from "commander";
import { hangOption, memoryOption } from "../options.ts";
import { jsonOption, type CommandModule, type CommonOptions, type Runner } from "../program.ts";

/** What `operant check` was asked. */
export interface CheckOptions extends CommonOptions {
  readonly hangAfter: number;
  readonly memory?: number;
}

/** `operant check FILE`: the conformance suite that every shipped task and agent passes. */
export const checkCommand: CommandModule = {
  register(program: Command, run: Runner) {
    program
      .command("check")
      .description("run the conformance suite over an environment or agent file")
      .argument("<file>", "file with the definition as its default export")
      .addOption(hangOption(300))
      .addOption(memoryOption())
      .addOption(jsonOption())
      .addHelpText("after", "\nExample:\n  operant check my-task.ts")
      .action(
        run(async (terminal, file: string, options: CheckOptions) => {
          const { check } = await import("../actions/check.ts");
          return check(terminal, file, options);
        }),
      );
  },
};
