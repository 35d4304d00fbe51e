import { isObject } from "../json.ts";
import { formatPath, type SourcePath } from "../problem.ts";
import { isFile, servedId, type Role } from "../registry.ts";
import { Source } from "./source.ts";

/** An environment or agent that a study names and that has to be fetched before it can be read. */
export interface LocalPlugin {
  readonly role: Role;
  /** As the study names it: "./my-task.ts", relative to the study file, or "served:lab/my-rig@1". */
  readonly name: string;
  /** Where the study names it first: line and column from 1, and the path in the document. */
  readonly line: number;
  readonly column: number;
  readonly path: string;
}

/**
 * Lists the local files that a study names, each once, so that they can be bundled and put into the
 * registry before `readStudy`. Faults of the file are left to `readStudy`.
 */
export function localPlugins(text: string): readonly LocalPlugin[] {
  return typesNamed(text, isFile);
}

/** Lists what a study has served from elsewhere, each once, in the same way. */
export function servedTypes(text: string): readonly LocalPlugin[] {
  return typesNamed(text, (name) => servedId(name) !== undefined);
}

function typesNamed(text: string, wanted: (name: string) => boolean): readonly LocalPlugin[] {
  const source = new Source(text, "");
  const value = source.broken ? undefined : source.value();
  const found = new Map<string, LocalPlugin>();
  const visit: Visit = (setting, node, at) => {
    for (const role of ["environment", "agent"] as const) {
      const names = setting.endsWith(`${role}.type`) && typeof node === "string" && wanted(node);
      const key = `${role} ${String(node)}`;
      if (!names || found.has(key)) continue;
      found.set(key, { role, name: node, ...source.place(at), path: formatPath(at) });
    }
    if (Array.isArray(node))
      for (const [i, item] of node.entries()) visit(setting, item, [...at, i]);
    else if (isObject(node)) visitMembers(node, setting, at, visit);
  };
  visit("", value, []);
  return [...found.values()];
}

/** Looks at a node: which setting it gives, what it is, where it stands. */
type Visit = (setting: string, node: unknown, at: SourcePath) => void;

function visitMembers(
  node: Record<string, unknown>,
  setting: string,
  at: SourcePath,
  visit: Visit,
): void {
  for (const [key, member] of Object.entries(node))
    visit(`${setting}.${key}`, member, [...at, key]);
  // A factor names its path beside its values.
  if (typeof node["set"] === "string") visit(`.${node["set"]}`, node["values"], [...at, "values"]);
}
