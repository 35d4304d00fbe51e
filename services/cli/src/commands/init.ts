import { existsSync, writeFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { agentTemplate } from "@operant/agent";
import { environmentTemplate } from "@operant/environment";
import { Argument, type Command } from "commander";
import { EXIT, Exit } from "../exit.ts";
import type { CommandModule, Runner } from "../program.ts";
import { studyTemplate } from "../templates.ts";

const KINDS = {
  study: { ending: ".yaml", write: studyTemplate, next: (file: string) => `operant run ${file}` },
  environment: {
    ending: ".ts",
    write: (name: string) => environmentTemplate(`lab/${name}@1`),
    next: (file: string) => `operant check ${file}`,
  },
  agent: {
    ending: ".ts",
    write: (name: string) => agentTemplate(`lab/${name}@1`),
    next: (file: string) => `operant check ${file}`,
  },
} as const;

type Kind = keyof typeof KINDS;

/** `operant init study|environment|agent FILE`: a file to start from; never overwrites. */
export const initCommand: CommandModule = {
  register(program: Command, run: Runner) {
    program
      .command("init")
      .description("write a study, an environment or an agent to start from")
      .addArgument(new Argument("<kind>", "what to write").choices(Object.keys(KINDS)))
      .argument("<file>", "file to write, e.g. my-task.ts")
      .addHelpText("after", "\nExample:\n  operant init environment my-task.ts")
      .action(
        run((terminal, kind: Kind, file: string) => {
          const { ending, write, next } = KINDS[kind];
          if (extname(file) !== ending) {
            throw new Exit(
              EXIT.usage,
              `operant: "${file}": the name of a ${kind} ends in "${ending}"`,
            );
          }
          if (existsSync(file)) {
            throw new Exit(
              EXIT.usage,
              `operant: "${file}" exists and is left as it is; choose another name`,
            );
          }
          writeFileSync(file, write(nameOf(file)));
          terminal.out(`${file} written. Next: ${next(file)}`);
          return EXIT.done;
        }),
      );
  },
};

/** "My Task.ts" → "my-task": a name that ids permit. */
function nameOf(file: string): string {
  const stem = basename(file, extname(file)).toLowerCase();
  return stem.replaceAll(/[^a-z0-9]+/gu, "-").replaceAll(/^-+|-+$/gu, "") || "mine";
}
