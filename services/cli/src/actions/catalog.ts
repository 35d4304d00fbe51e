import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { agentPage } from "@operant/agent";
import { builtins, findAgent, findEnvironment, type Lookup } from "@operant/catalog";
import { environmentPage } from "@operant/environment";
import type { ListOptions } from "../commands/catalog.ts";
import { EXIT, Exit } from "../exit.ts";
import { makePagesFolder } from "./pages-folder.ts";
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
  all(): Iterable<Definition>;
  find(name: string): Lookup<Definition>;
  page(definition: Definition): string;
}

/** Lists environments, shows the page of one, or writes every page into a folder. */
export function environments(terminal: Terminal, id: string | undefined, options: ListOptions) {
  const all = () => builtins().environments.values();
  const find = (name: string) => findEnvironment(builtins(), name);
  return look({ command: "environments", all, find, page: environmentPage }, terminal, id, options);
}

/** Lists agents, shows the page of one, or writes every page into a folder. */
export function agents(terminal: Terminal, id: string | undefined, options: ListOptions) {
  const all = () => builtins().agents.values();
  const find = (name: string) => findAgent(builtins(), name);
  return look({ command: "agents", all, find, page: agentPage }, terminal, id, options);
}

async function look<D extends Listed>(
  kind: Kind<D>,
  terminal: Terminal,
  id: string | undefined,
  options: ListOptions,
) {
  if (options.write !== undefined) await write(kind, options.write, terminal);
  else if (id === undefined) list(kind, terminal, options);
  else show(kind, id, terminal, options);
  return EXIT.done;
}

async function write<D extends Listed>(
  kind: Kind<D>,
  folder: string,
  terminal: Terminal,
): Promise<void> {
  await makePagesFolder(folder);
  const all = [...kind.all()];
  for (const definition of all) {
    writeFileSync(join(folder, `${definition.id.replace("@", "-v")}.md`), kind.page(definition));
  }
  terminal.err(`${plural(all.length, "page")} written to ${folder}`);
}

function list<D extends Listed>(kind: Kind<D>, terminal: Terminal, options: ListOptions): void {
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
  options: ListOptions,
): void {
  const found = kind.find(name);
  if (!found.ok) throw new Exit(EXIT.usage, `operant: ${found.reason}`);
  const page = kind.page(found.value);
  if (options.json === true) writeJson(terminal, { id: found.value.id, page });
  else terminal.out(page);
}
