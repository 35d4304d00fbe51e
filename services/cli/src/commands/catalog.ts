import type { Command } from "commander";
import { jsonOption, type CommandModule, type CommonOptions, type Runner } from "../program.ts";

/** What `operant environments` and `operant agents` were asked. */
export interface ListOptions extends CommonOptions {
  readonly write?: string;
}

/** `operant environments [id]`: what a study file may name, or the page of one. */
export const environmentsCommand = listing("environments", "operant environments operant-chamber");

/** `operant agents [id]`: the animals on offer, or the page of one. */
export const agentsCommand = listing("agents", "operant agents striatal");

function listing(what: "environments" | "agents", example: string): CommandModule {
  return {
    register(program: Command, run: Runner) {
      program
        .command(what)
        .description(`list the ${what}, or show the page of one`)
        .argument("[id]", "name, with or without @version")
        .option("--write <folder>", "write the page of every one into a folder")
        .addOption(jsonOption())
        .addHelpText("after", `\nExample:\n  ${example}`)
        .action(
          run(async (terminal, id: string | undefined, options: ListOptions) => {
            const actions = await import("../actions/catalog.ts");
            return actions[what](terminal, id, options);
          }),
        );
    },
  };
}
