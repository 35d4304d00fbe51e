import { readFile } from "node:fs/promises";

/** Which plug-in code a node runs, as its operator decided. */
export interface PluginPolicy {
  /** Resolves whether a module of this SHA-256 (64 hexadecimal digits) may run. */
  allows(sha256: string): Promise<boolean>;
  /** The policy in words, for the message of a refusal. */
  readonly words: string;
}

/** A policy that cannot be read: a word that is none of the forms, a file that is missing or wrong. */
export class PluginPolicyError extends Error {
  override readonly name = "PluginPolicyError";
  readonly code = "OPERANT_COMPUTE_BAD_POLICY";
}

/** Runs whatever a study brings: right where who submits is who operates, as within one process. */
export const ANY_PLUGIN: PluginPolicy = { allows: () => Promise.resolve(true), words: "any" };

/** Runs nothing but what is built in. */
export const NO_PLUGIN: PluginPolicy = { allows: () => Promise.resolve(false), words: "none" };

const FORMS = "none, any, sha256:<64 hexadecimal digits> (several with commas), or a file of such";
const ENTRY = /^sha256:([0-9a-f]{64})$/;

/**
 * Reads a policy: `none`, `any`, hashes with commas between them, or the path of a file with one hash a
 * line (blank lines and what follows a # are skipped). Throws PluginPolicyError.
 */
export async function readPluginPolicy(text: string): Promise<PluginPolicy> {
  if (text === "none") return NO_PLUGIN;
  if (text === "any") return ANY_PLUGIN;
  if (text.startsWith("sha256:")) {
    const hashes = new Set(text.split(",").map((entry) => readHash(entry.trim(), text)));
    return { allows: (sha256) => Promise.resolve(hashes.has(sha256)), words: text };
  }
  await readHashes(text);
  return fileOf(text);
}

/** A file is read again for each question: what is added to it holds without a restart. */
function fileOf(file: string): PluginPolicy {
  return {
    words: `the file ${file}`,
    async allows(sha256) {
      // A file that was spoiled or removed since the start allows nothing.
      const hashes = await readHashes(file).catch(() => new Set<string>());
      return hashes.has(sha256);
    },
  };
}

async function readHashes(file: string): Promise<Set<string>> {
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    const message = `the policy "${file}" is no file that can be read; give ${FORMS}`;
    throw new PluginPolicyError(message, { cause });
  });
  const lines = text.split("\n").map((line) => line.replace(/#.*$/, "").trim());
  const entries = lines.flatMap((entry, row) => (entry === "" ? [] : [{ entry, row }]));
  return new Set(entries.map(({ entry, row }) => readHash(entry, `${file}:${row + 1}`)));
}

function readHash(entry: string, where: string): string {
  const hash = ENTRY.exec(entry)?.[1];
  if (hash !== undefined) return hash;
  throw new PluginPolicyError(`${where}: "${entry}" is no plug-in's hash; give ${FORMS}`);
}
