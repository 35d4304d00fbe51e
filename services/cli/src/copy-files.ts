import { open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { makeDirectory } from "@operant/dataset";
import type { DatasetFile } from "@operant/protocol";
import { Refusal, type Control } from "./control.ts";

const STRETCH_BYTES = 1 << 19;
const ENVELOPE_BYTES = 2048;
/** Requests that are on their way side by side. */
const AHEAD = 4;

/** Copies every file of a study's dataset into a folder; returns the bytes, undefined if one changed. */
export async function copyFiles(
  control: Control,
  study: string,
  folder: string,
): Promise<number | undefined> {
  const { files } = await control.ask({ kind: "files", study }, "files");
  let bytes = 0;
  for (const file of files) {
    checkPath(file.path);
    const path = join(folder, file.path);
    await makeDirectory(dirname(path));
    if (!(await copyFile(control, study, file, path))) return undefined;
    bytes += file.size;
  }
  return bytes;
}

async function copyFile(
  control: Control,
  study: string,
  { path, size }: DatasetFile,
  target: string,
): Promise<boolean> {
  const step = Math.min(STRETCH_BYTES, control.bus.maxPayload - ENVELOPE_BYTES);
  const file = await open(target, "w");
  try {
    for (let start = 0; start < size; start += AHEAD * step) {
      const offsets = Array.from({ length: AHEAD }, (_, i) => start + i * step);
      const whole = await Promise.all(
        offsets
          .filter((offset) => offset < size)
          .map(async (offset) => {
            const length = Math.min(step, size - offset);
            const request = { kind: "file", study, path, offset, length } as const;
            const { bytes } = await control.ask(request, "bytes");
            await file.write(bytes, 0, bytes.length, offset);
            return bytes.length === length;
          }),
      );
      if (whole.includes(false)) return false;
    }
    return true;
  } catch (error) {
    if (error instanceof Refusal && error.code === "OPERANT_COORDINATOR_UNKNOWN_FILE") return false;
    throw error;
  } finally {
    await file.close();
  }
}

/** Nothing that somebody else names is written outside the folder. */
function checkPath(path: string): void {
  const strange = (part: string) => part === "" || part.startsWith(".") || /[\\:\0]/.test(part);
  if (path.split("/").some(strange)) {
    throw new Refusal(
      "OPERANT_COORDINATOR_UNKNOWN_FILE",
      `strange path ${JSON.stringify(path)}`,
      5,
    );
  }
}
