import { findById } from "@operant/units";
import { suggest, type SourcePath } from "../problem.ts";
import {
  isFile,
  servedId,
  servedType,
  type PluginReference,
  type Registry,
  type Role,
  type ServedReference,
} from "../registry.ts";
import type { Form } from "./form.ts";

/** Turns the types that a study file names into full ids. */
export class TypeNames {
  readonly #form: Form;
  readonly #registry: Registry;
  readonly #files: readonly PluginReference[];
  readonly #served: readonly ServedReference[];
  readonly #usedServed = new Set<ServedReference>();
  /** The plug-in files that the study really uses. */
  readonly used = new Set<PluginReference>();

  constructor(
    form: Form,
    registry: Registry,
    {
      files,
      served,
    }: Readonly<{ files: readonly PluginReference[]; served: readonly ServedReference[] }>,
  ) {
    this.#form = form;
    this.#registry = registry;
    this.#files = files;
    this.#served = served;
  }

  /** What the study really has served, in order of role and id. */
  served(): readonly ServedReference[] {
    const key = ({ role, id }: ServedReference): string => `${role} ${id}`;
    return [...this.#usedServed].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  }

  /** Full id of a name, a name with version, or a local file; reports what is not known. */
  resolve(role: Role, value: unknown, path: SourcePath): string | undefined {
    const name = this.#form.text(value, path);
    if (name === undefined) return undefined;
    const served = servedId(name);
    if (served !== undefined) return this.#elsewhere(role, served, path);
    return isFile(name) ? this.#file(role, name, path) : this.#id(role, name, path);
  }

  #elsewhere(role: Role, id: string, path: SourcePath): string | undefined {
    const reference = this.#served.find((one) => one.role === role && one.id === id);
    if (reference !== undefined) {
      this.#usedServed.add(reference);
      return servedType(id);
    }
    const code =
      role === "agent" ? "OPERANT_STUDY_UNKNOWN_AGENT" : "OPERANT_STUDY_UNKNOWN_ENVIRONMENT";
    const message =
      `nobody was asked for the served ${role} "${id}"; name the broker that it is served on (--nats), ` +
      "and give its id with version, such as served:lab/my-rig@1";
    return this.#form.refuse(code, path, message);
  }

  #id(role: Role, name: string, path: SourcePath): string | undefined {
    const found =
      role === "environment"
        ? findById(this.#registry.environments, name)
        : findById(this.#registry.agents, name);
    if (found !== undefined) {
      this.#use(this.#files.find((file) => file.role === role && file.id === found.id));
      return found.id;
    }
    const known = role === "environment" ? this.#registry.environments : this.#registry.agents;
    const names = name.includes("@") ? [...known.keys()] : bareNames(known.keys());
    const code =
      role === "agent" ? "OPERANT_STUDY_UNKNOWN_AGENT" : "OPERANT_STUDY_UNKNOWN_ENVIRONMENT";
    const file = role === "environment" ? ", or a file such as ./my-task.ts" : "";
    const message = `unknown ${role} "${name}"${suggest(name, names)}${file}`;
    return this.#form.refuse(code, path, message);
  }

  #file(role: Role, name: string, path: SourcePath): string | undefined {
    const reference = this.#files.find((file) => file.role === role && file.name === name);
    if (reference !== undefined) {
      this.#use(reference);
      return reference.id;
    }
    const code =
      role === "agent" ? "OPERANT_STUDY_UNKNOWN_AGENT" : "OPERANT_STUDY_UNKNOWN_ENVIRONMENT";
    const message = `the file "${name}" was not loaded; check that it exists beside the study file`;
    return this.#form.refuse(code, path, message);
  }

  #use(reference: PluginReference | undefined): void {
    if (reference !== undefined) this.used.add(reference);
  }
}

function bareNames(ids: Iterable<string>): string[] {
  return [...new Set([...ids].map((id) => id.slice(0, id.lastIndexOf("@"))))];
}
