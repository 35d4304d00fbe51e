import type { AnyAgent } from "@operant/agent";
import type { AnyEnvironment } from "@operant/environment";
import { UnknownNameError } from "./errors.ts";
import { nearestName } from "./nearest-name.ts";
import type { Registry } from "./registry.ts";

/** What a lookup gives: the definition, or the names that would have been right. */
export type Lookup<Definition> =
  | { readonly found: true; readonly definition: Definition }
  | {
      readonly found: false;
      /** The id most like what was asked for, if any is. */
      readonly nearest?: string;
      /** Every id, in the order of the registry. */
      readonly known: readonly string[];
    };

/** Looks an environment up by `name@version`, or by `name`, which means its newest version. */
export function lookUpEnvironment(registry: Registry, name: string): Lookup<AnyEnvironment> {
  return lookUp(registry.environments, name);
}

/** Looks an agent up by `name@version`, or by `name`, which means its newest version. */
export function lookUpAgent(registry: Registry, name: string): Lookup<AnyAgent> {
  return lookUp(registry.agents, name);
}

/** The environment of that name. Throws UnknownNameError with the nearest name. */
export function environmentOf(registry: Registry, name: string): AnyEnvironment {
  return orThrow("environment", name, lookUpEnvironment(registry, name));
}

/** The agent of that name. Throws UnknownNameError with the nearest name. */
export function agentOf(registry: Registry, name: string): AnyAgent {
  return orThrow("agent", name, lookUpAgent(registry, name));
}

function lookUp<Definition>(
  definitions: ReadonlyMap<string, Definition>,
  name: string,
): Lookup<Definition> {
  const definition = definitions.get(name) ?? newest(definitions, name);
  if (definition !== undefined) return { found: true, definition };
  const known = [...definitions.keys()];
  // "chamber" is compared with "chamber", "chamber@2" with "chamber@1".
  const asked = name.includes("@") ? known : known.map((id) => id.replace(/@\d+$/u, ""));
  const nearest = nearestName(name, asked);
  return { found: false, known, ...(nearest === undefined ? {} : { nearest }) };
}

function newest<Definition>(
  definitions: ReadonlyMap<string, Definition>,
  name: string,
): Definition | undefined {
  let best = 0;
  let found: Definition | undefined;
  for (const [id, definition] of definitions) {
    const at = id.lastIndexOf("@");
    const version = Number(id.slice(at + 1));
    if (id.slice(0, at) !== name || version <= best) continue;
    best = version;
    found = definition;
  }
  return found;
}

function orThrow<Definition>(kind: string, name: string, lookup: Lookup<Definition>): Definition {
  if (lookup.found) return lookup.definition;
  throw new UnknownNameError(kind, name, lookup.nearest, lookup.known);
}
