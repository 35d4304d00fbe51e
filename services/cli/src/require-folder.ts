import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { EXIT, Exit } from "./exit.ts";

/** Throws an Exit where the folder of a file that is to be written does not exist. */
export function requireFolder(file: string): void {
  const folder = dirname(file);
  if (existsSync(folder)) return;
  const message = `operant: "${file}" cannot be written: there is no folder "${folder}"; create it first`;
  throw new Exit(EXIT.usage, message);
}
