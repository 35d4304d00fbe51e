import { isObject } from "../json.ts";
import { isFile, type Role } from "../registry.ts";
import { Source } from "./source.ts";

/** A local file that a study names as its environment or agent. */
export interface LocalPlugin {
  readonly role: Role;
  /** As the study names it, relative to the study file, e.g. "./my-task.ts". */
  readonly name: string;
}

/**
 * Lists the local files that a study names, each once, so that they can be bundled and put into the
 * registry before `readStudy`. Faults of the file are left to `readStudy`.
 */
export function localPlugins(text: string): readonly LocalPlugin[] {
  const source = new Source(text, "");
  const value = source.broken ? undefined : source.value();
  const found = new Map<string, LocalPlugin>();
  const visit = (path: string, node: unknown): void => {
    for (const role of ["environment", "agent"] as const) {
      if (path.endsWith(`${role}.type`) && typeof node === "string" && isFile(node)) {
        found.set(`${role} ${node}`, { role, name: node });
      }
    }
    if (Array.isArray(node)) for (const item of node) visit(path, item);
    else if (isObject(node)) visitMembers(node, path, visit);
  };
  visit("", value);
  return [...found.values()];
}

function visitMembers(
  node: Record<string, unknown>,
  path: string,
  visit: (path: string, node: unknown) => void,
): void {
  for (const [key, member] of Object.entries(node)) visit(`${path}.${key}`, member);
  // A factor names its path beside its values.
  if (typeof node["set"] === "string") visit(`.${node["set"]}`, node["values"]);
}
