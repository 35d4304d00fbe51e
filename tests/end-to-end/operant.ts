import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

const BIN = fileURLToPath(new URL("../../services/cli/bin/operant.js", import.meta.url));

/** What a finished command left behind. */
export interface Finished {
  readonly code: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
}

/** A command that runs as users run it: its own process, the compiled product. */
export interface Running {
  readonly process: ChildProcess;
  readonly finished: Promise<Finished>;
}

/** Starts `operant` with these words. `cwd` defaults to the system's folder for temporary files. */
export function start(words: readonly string[], cwd?: string): Running {
  return launch(process.execPath, [BIN, ...words], cwd);
}

/** Runs `operant` to its end. */
export function operant(words: readonly string[], cwd?: string): Promise<Finished> {
  return start(words, cwd).finished;
}

/** Runs `operant` to its end under a limit of the shell, such as `ulimit -f 64`. */
export function operantUnder(limit: string, words: readonly string[]): Promise<Finished> {
  const script = `${limit} && exec "$@"`;
  return launch("/bin/sh", ["-c", script, "sh", process.execPath, BIN, ...words]).finished;
}

function launch(program: string, words: readonly string[], cwd = tmpdir()): Running {
  const child = spawn(program, words, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  const finished = new Promise<Finished>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, out, err }));
  });
  return { process: child, finished };
}

/** The object on the last line of standard output of a `--json` command. */
export function jsonOf({ out, err, code }: Finished): Record<string, unknown> {
  const line = out.trimEnd().split("\n").at(-1) ?? "";
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch (cause) {
    throw new Error(`exit ${code}, no JSON on the last line: ${out}\n${err}`, { cause });
  }
}

const folders: string[] = [];

/** A folder of its own for a test; removed when all of its file have run. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "operant-"));
  folders.push(folder);
  return folder;
}

afterAll(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});
