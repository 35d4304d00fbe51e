import type { Command } from "commander";
import { EXIT } from "../exit.ts";
import { jsonOption, type CommandModule, type CommonOptions, type Runner } from "../program.ts";
import { writeJson } from "../terminal.ts";

/** `operant report DIR`: writes the dataset's one-file HTML report again. */
export const reportCommand: CommandModule = {
  register(program: Command, run: Runner) {
    program
      .command("report")
      .description("write report.html: one file, readable without a network")
      .argument("<dataset>", "folder of the dataset")
      .addOption(jsonOption())
      .addHelpText("after", "\nExample:\n  operant report runs/my-study-1a2b")
      .action(
        run(async (terminal, directory: string, options: CommonOptions) => {
          const { writeReport } = await import("@operant/dataset/report");
          const file = await writeReport(directory);
          if (options.json === true) writeJson(terminal, { report: file });
          else terminal.out(file);
          return EXIT.done;
        }),
      );
  },
};
