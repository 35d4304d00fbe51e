import type { Command } from "commander";
import { jsonOption, type CommandModule, type CommonOptions, type Runner } from "../program.ts";

/** `operant check FILE`: the conformance suite that every shipped task and agent passes. */
export const checkCommand: CommandModule = {
  register(program: Command, run: Runner) {
    program
      .command("check")
      .description("run the conformance suite over an environment or agent file")
      .argument("<file>", "file with the definition as its default export")
      .addOption(jsonOption())
      .addHelpText("after", "\nExample:\n  operant check my-task.ts")
      .action(
        run(async (terminal, file: string, options: CommonOptions) => {
          const { check } = await import("../actions/check.ts");
          return check(terminal, file, options);
        }),
      );
  },
};
