import { execFile } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** Path of a file of deploy/. */
export function deployed(path: string): string {
  return fileURLToPath(new URL(`../../../deploy/${path}`, import.meta.url));
}

/** Path of a file of docs/. */
export function documented(path: string): string {
  return fileURLToPath(new URL(`../../../docs/${path}`, import.meta.url));
}

/** Finds a program that these tests need; throws with what to do when it is not there. */
export function findTool(name: string, path: string = process.env["PATH"] ?? ""): string {
  for (const folder of path.split(delimiter)) {
    const file = join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not in this folder.
    }
  }
  throw new Error(
    `${name} is not installed, and these tests need a real one; run deploy/install-test-servers.sh, ` +
      `or install Prometheus 2.42 or newer so that ${name} is found on the PATH`,
  );
}

/** Runs a program to its end; throws what it wrote when it fails. */
export async function runTool(name: string, ...parts: string[]): Promise<string> {
  try {
    return (await promisify(execFile)(findTool(name), parts)).stdout;
  } catch (error) {
    if (!(error instanceof Error) || !("stdout" in error)) throw error;
    throw new Error(`${error.message}\n${String(error.stdout)}`, { cause: error });
  }
}
