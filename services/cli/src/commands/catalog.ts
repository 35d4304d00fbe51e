import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { agentPage } from "@operant/agent";
import { builtins, findAgent, findEnvironment, type Lookup } from "@operant/catalog";
import { environmentPage } from "@operant/environment";
import type { Command } from "commander";
import { EXIT, Exit } from "../exit.ts";
import { jsonOption, type CommandModule, type CommonOptions, type Runner } from "../program.ts";
import { plural, table } from "../text.ts";
import { writeJson, type Terminal } from "../terminal.ts";

/** What the list shows of a definition, whichever its kind. */
interface Listed {
  readonly id: string;
  readonly title: string;
  readonly source: string;
}

interface Kind<Definition extends Listed> {
  readonly command: "environments" | "agents";
  readonly example: string;
  all(): Iterable<Definition>;
  find(name: string): Lookup<Definition>;
  page(definition: Definition): string;
}

interface ListOptions extends CommonOptions {
  readonly write?: string;
}

/** `operant environments [id]`: what a study file may name, or the page of one. */
export const environmentsCommand: CommandModule = listing({
  command: "environments",
  example: "operant environments operant-chamber",
  all: () => builtins().environments.values(),
  find: (name) => findEnvironment(builtins(), name),
  page: environmentPage,
});

/** `operant agents [id]`: the animals on offer, or the page of one. */
export const agentsCommand: CommandModule = listing({
  command: "agents",
  example: "operant agents striatal",
  all: () => builtins().agents.values(),
  find: (name) => findAgent(builtins(), name),
  page: agentPage,
});

function listing<Definition extends Listed>(kind: Kind<Definition>): CommandModule {
  return {
    register(program: Command, run: Runner) {
      program
        .command(kind.command)
        .description(`list the ${kind.command}, or show the page of one`)
        .argument("[id]", "name, with or without @version")
        .option("--write <folder>", "write the page of every one into a folder")
        .addOption(jsonOption())
        .addHelpText("after", `\nExample:\n  ${kind.example}`)
        .action(
          run((terminal, id: string | undefined, options: ListOptions) => {
            if (options.write !== undefined) write(kind, options.write, terminal);
            else if (id === undefined) list(kind, terminal, options);
            else show(kind, id, terminal, options);
            return EXIT.done;
          }),
        );
    },
  };
}

function write<D extends Listed>(kind: Kind<D>, folder: string, terminal: Terminal): void {
  mkdirSync(folder, { recursive: true });
  const all = [...kind.all()];
  for (const definition of all) {
    writeFileSync(join(folder, `${definition.id.replace("@", "-v")}.md`), kind.page(definition));
  }
  terminal.err(`${plural(all.length, "page")} written to ${folder}`);
}

function list<D extends Listed>(kind: Kind<D>, terminal: Terminal, options: CommonOptions): void {
  const all = [...kind.all()].map(({ id, title, source }) => ({ id, title, source }));
  if (options.json === true) return writeJson(terminal, { [kind.command]: all });
  terminal.out(
    table(
      ["id", "what it is"],
      all.map(({ id, title }) => [id, title]),
    ),
  );
}

function show<D extends Listed>(
  kind: Kind<D>,
  name: string,
  terminal: Terminal,
  options: CommonOptions,
): void {
  const found = kind.find(name);
  if (!found.ok) throw new Exit(EXIT.usage, `operant: ${found.reason}`);
  const page = kind.page(found.value);
  if (options.json === true) writeJson(terminal, { id: found.value.id, page });
  else terminal.out(page);
}
