import type { AnyAgent } from "@operant/agent";
import { baselines } from "@operant/baselines";
import type { AnyEnvironment } from "@operant/environment";
import { environments } from "@operant/environments";
import { striatal } from "@operant/striatum";
import { DuplicateIdError } from "./errors.ts";

/** Every environment and agent that a study may name, by full id (`name@version`). */
export interface Registry {
  readonly environments: ReadonlyMap<string, AnyEnvironment>;
  readonly agents: ReadonlyMap<string, AnyAgent>;
}

/** A definition that came from a plug-in; an environment has `trial`, an agent has `signals`. */
export type PluginDefinition = AnyEnvironment | AnyAgent;

/** All that ships with the product. */
export function builtins(): Registry {
  return {
    environments: byId("environment", environments),
    agents: byId("agent", [striatal, ...baselines]),
  };
}

/**
 * The registry with plug-ins added; `registry` itself stays as it is. The same definition may come
 * twice. Throws DuplicateIdError if another definition has the id already.
 */
export function withPlugins(registry: Registry, plugins: readonly PluginDefinition[]): Registry {
  const tasks: AnyEnvironment[] = [];
  const animals: AnyAgent[] = [];
  for (const definition of plugins) {
    if (isEnvironment(definition)) tasks.push(definition);
    else animals.push(definition);
  }
  return {
    environments: byId("environment", [...registry.environments.values(), ...tasks]),
    agents: byId("agent", [...registry.agents.values(), ...animals]),
  };
}

/** Tells an environment from an agent. */
export function isEnvironment(definition: PluginDefinition): definition is AnyEnvironment {
  return "trial" in definition;
}

function byId<Definition extends { readonly id: string }>(
  kind: string,
  definitions: readonly Definition[],
): ReadonlyMap<string, Definition> {
  const map = new Map<string, Definition>();
  for (const definition of definitions) {
    const present = map.get(definition.id);
    if (present !== undefined && present !== definition) {
      throw new DuplicateIdError(kind, definition.id);
    }
    map.set(definition.id, definition);
  }
  return map;
}
