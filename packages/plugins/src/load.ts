import { createHash } from "node:crypto";
import type { PluginModule } from "./bundle.ts";
import { PluginError, type PluginErrorCode } from "./errors.ts";
import { classify, type PluginDefinition } from "./kind.ts";

const ID = /^(?:[a-z][a-z0-9-]*\/)?[a-z][a-z0-9-]*@[1-9][0-9]*$/u;

/**
 * Loads a bundled module and gives the environment or agent that it exports by default.
 *
 * Throws PluginError if the bytes are not those that `sha256` names, if the module throws while it is
 * loaded, has no default export, or exports something else. The same module loaded again in a thread
 * is the same definition.
 */
export async function load({ name, sha256, bytes }: PluginModule): Promise<PluginDefinition> {
  const refuse = (code: PluginErrorCode, message: string, remedy: string, cause?: unknown) =>
    new PluginError(code, name, [{ message, remedy }], cause);
  const seen = createHash("sha256").update(bytes).digest("hex");
  if (seen !== sha256) {
    const message = `the module has SHA-256 ${seen}, due ${sha256}`;
    throw refuse("OPERANT_PLUGIN_DIGEST", message, "Fetch it again; it was damaged or replaced");
  }
  const module = await importBytes(name, sha256, bytes).catch((cause: unknown) => {
    const message = `it throws while it is loaded: ${textOf(cause)}`;
    const remedy = "Do the work in `create`, which gets the parameters; a file only defines";
    throw refuse("OPERANT_PLUGIN_THROWS", message, remedy, cause);
  });
  if (!("default" in module)) {
    const others = Object.keys(module).join(", ") || "nothing";
    const message = `it has no default export (it exports ${others})`;
    const remedy = "Write `export default defineEnvironment({ … })` or `defineAgent({ … })`";
    throw refuse("OPERANT_PLUGIN_NO_DEFAULT", message, remedy);
  }
  const definition = classify(module["default"]);
  if (typeof definition !== "string") {
    if (ID.test(definition.id)) return definition;
    const message = `its id is "${definition.id}"; allowed is name@version or lab/name@version`;
    throw refuse(
      "OPERANT_PLUGIN_ID",
      message,
      'Write lower-case letters, digits and dashes, e.g. "lab/my-task@1"',
    );
  }
  const message = `its default export is neither an environment nor an agent: ${definition}`;
  const remedy = "Export what `defineEnvironment` or `defineAgent` returns";
  throw refuse("OPERANT_PLUGIN_KIND", message, remedy);
}

/** The source URL keeps stack traces short; it is not part of what the hash names. */
async function importBytes(
  name: string,
  sha256: string,
  bytes: Uint8Array,
): Promise<Record<string, unknown>> {
  const label = `\n//# sourceURL=operant-plugin:${name}-${sha256.slice(0, 8)}.js`;
  const source = Buffer.concat([bytes, Buffer.from(label)]).toString("base64");
  const url = `data:text/javascript;base64,${source}`;
  return (await import(/* @vite-ignore */ url)) as Record<string, unknown>;
}

function textOf(cause: unknown): string {
  return cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
}
