import type { AnyAgent } from "@operant/agent";
import type { AnyEnvironment } from "@operant/environment";
import { findById, nearestName } from "@operant/units";
import type { Registry } from "./registry.ts";

/** What a lookup gives: the definition, or why there is none. */
export type Lookup<Definition> =
  | { readonly ok: true; readonly value: Definition }
  | {
      readonly ok: false;
      /** What was asked for, what there is, the nearest name. */
      readonly reason: string;
      /** The name most like what was asked for, if any is. */
      readonly nearest?: string;
    };

/** Finds an environment by `name@version`, or by `name`, which means its newest version. */
export function findEnvironment(registry: Registry, name: string): Lookup<AnyEnvironment> {
  return find("environment", registry.environments, name);
}

/** Finds an agent by `name@version`, or by `name`, which means its newest version. */
export function findAgent(registry: Registry, name: string): Lookup<AnyAgent> {
  return find("agent", registry.agents, name);
}

function find<Definition>(
  kind: string,
  definitions: ReadonlyMap<string, Definition>,
  name: string,
): Lookup<Definition> {
  const value = findById(definitions, name);
  if (value !== undefined) return { ok: true, value };
  const known = [...definitions.keys()];
  // "chamber" is compared with "chamber", "chamber@2" with "chamber@1".
  const alike = name.includes("@") ? known : known.map((id) => id.replace(/@\d+$/u, ""));
  const nearest = nearestName(name, alike);
  const reason = `there is no ${kind} "${name}"; allowed: ${known.join(", ")}`;
  if (nearest === undefined) return { ok: false, reason };
  return { ok: false, reason: `${reason}; did you mean "${nearest}"?`, nearest };
}
