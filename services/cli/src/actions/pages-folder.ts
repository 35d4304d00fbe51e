import { accessSync, constants } from "node:fs";
import { makeDirectory } from "@operant/dataset";
import { EXIT, Exit } from "../exit.ts";

/** Makes a folder that is to take pages, before the work for them begins. Throws an Exit that names it. */
export async function makePagesFolder(folder: string): Promise<void> {
  try {
    await makeDirectory(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    const message = `operant: the folder "${folder}" cannot be written (${problem}); choose another with --write`;
    throw new Exit(EXIT.disk, message, { cause });
  }
}
