import { writeFileSync } from "node:fs";
import type { Command } from "commander";
import { EXIT } from "../exit.ts";
import { requireFolder } from "../require-folder.ts";
import type { CommandModule, Runner } from "../program.ts";

/** `operant schema`: the JSON Schema of the study file, for editors. */
export const schemaCommand: CommandModule = {
  register(program: Command, run: Runner) {
    program
      .command("schema")
      .description("print the JSON Schema of the study file, for editors")
      .option("--write <file>", "write it to a file instead")
      .addHelpText("after", "\nExample:\n  operant schema --write studies/study.schema.json")
      .action(
        run(async (terminal, options: { write?: string }) => {
          if (options.write !== undefined) requireFolder(options.write);
          const { builtins } = await import("@operant/catalog");
          const { studySchema } = await import("@operant/study");
          const text = JSON.stringify(studySchema(builtins()), null, 2);
          if (options.write === undefined) terminal.out(text);
          else writeFileSync(options.write, `${text}\n`);
          return EXIT.done;
        }),
      );
  },
};
