import { existsSync, writeFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { Argument, type Command } from "commander";
import { EXIT, Exit } from "../exit.ts";
import { requireFolder } from "../require-folder.ts";
import type { CommandModule, Runner } from "../program.ts";
import { studyTemplate } from "../templates.ts";

const ENDINGS = { study: ".yaml", environment: ".ts", agent: ".ts" } as const;

type Kind = keyof typeof ENDINGS;

/** `operant init study|environment|agent FILE`: a file to start from; never overwrites. */
export const initCommand: CommandModule = {
  register(program: Command, run: Runner) {
    program
      .command("init")
      .description("write a study, an environment or an agent to start from")
      .addArgument(new Argument("<kind>", "what to write").choices(Object.keys(ENDINGS)))
      .argument("<file>", "file to write, e.g. my-task.ts")
      .addHelpText("after", "\nExample:\n  operant init environment my-task.ts")
      .action(
        run(async (terminal, kind: Kind, file: string) => {
          const ending = ENDINGS[kind];
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
          requireFolder(file);
          writeFileSync(file, await textOf(kind, nameOf(file)));
          const next = kind === "study" ? "run" : "check";
          terminal.out(`${file} written. Next: operant ${next} ${file}`);
          return EXIT.done;
        }),
      );
  },
};

async function textOf(kind: Kind, name: string): Promise<string> {
  if (kind === "study") return studyTemplate(name);
  if (kind === "agent") return (await import("@operant/agent")).agentTemplate(`lab/${name}@1`);
  return (await import("@operant/environment")).environmentTemplate(`lab/${name}@1`);
}

/** "My Task.ts" → "my-task": a name that ids permit. */
function nameOf(file: string): string {
  const stem = basename(file, extname(file)).toLowerCase();
  return stem.replaceAll(/[^a-z0-9]+/gu, "-").replaceAll(/^-+|-+$/gu, "") || "mine";
}
