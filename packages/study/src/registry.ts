import type { AnyAgent } from "@operant/agent";
import type { AnyEnvironment } from "@operant/environment";

/** Every environment and agent that a study may name, by full id ("operant-chamber@1"). */
export interface Registry {
  readonly environments: ReadonlyMap<string, AnyEnvironment>;
  readonly agents: ReadonlyMap<string, AnyAgent>;
}

/** The two kinds of plug-in. */
export type Role = "environment" | "agent";

/** A local file that the caller has bundled and put into the registry. */
export interface PluginReference {
  readonly role: Role;
  /** Id that the loaded definition declares, e.g. "lab/my-task@1". */
  readonly id: string;
  /** SHA-256 of the bundled module, 64 hexadecimal digits. */
  readonly sha256: string;
  /** The file as the study names it, e.g. "./my-task.ts". */
  readonly name: string;
}

/** Tells whether a type names a local file: it starts with "." or "/" or ends in .ts, .js or .mjs. */
export function isFile(type: string): boolean {
  return /^\.{0,2}\/|\.(?:ts|mts|js|mjs)$/u.test(type);
}

/** What a served environment or agent said of itself when the study was made. */
export interface ServedReference {
  readonly role: Role;
  /** Id of what is served, e.g. "lab/my-task@1". */
  readonly id: string;
  /** Version of the serving program. */
  readonly version: string;
  /** Its spec, canonical JSON, and the SHA-256 of that, 64 hexadecimal digits. */
  readonly spec: string;
  readonly sha256: string;
}

const SERVED = "served:";

/** The type by which a study names what is served under an id: `served:<id>`. */
export function servedType(id: string): string {
  return SERVED + id;
}

/** The id in such a type; undefined for any other type. */
export function servedId(type: string): string | undefined {
  return type.startsWith(SERVED) ? type.slice(SERVED.length) : undefined;
}
