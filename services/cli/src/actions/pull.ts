import { createHash } from "node:crypto";
import { readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { inspectDataset, readDigests, verifyFiles, type DatasetStatus } from "@operant/dataset";
import { toHex } from "@operant/protocol";
import type { PullOptions } from "../commands/pull.ts";
import { withControl, type Control } from "../control.ts";
import { copyFiles } from "../copy-files.ts";
import { EXIT, Exit, type ExitCode } from "../exit.ts";
import { plural, thousands } from "../text.ts";
import { writeJson, type Terminal } from "../terminal.ts";

// A study that runs changes its files while they are copied.
const ROUNDS = 5;

/** Copies a dataset from the coordinator, verifies it, and only then puts it in its place. */
export function pull(terminal: Terminal, study: string, options: PullOptions): Promise<ExitCode> {
  return withControl(options, async (control) => {
    const { id } = await control.study({ kind: "status", study });
    const { name } = await control.ask({ kind: "files", study: toHex(id) }, "files");
    const target = options.out ?? join("runs", name);
    await refuseOther(target, toHex(id));
    const aside = `${target}.pulling`;
    const { status, bytes } = await copyWhole(control, toHex(id), aside);
    await rm(target, { recursive: true, force: true });
    await rename(aside, target);
    const digest = status.completed?.digest;
    if (options.json === true) {
      const { committed, subjects, missing, quarantined } = status;
      const counts = { committed, subjects, missing, quarantined, bytes };
      writeJson(terminal, {
        study: status.study,
        id: status.id,
        dataset: target,
        digest,
        ...counts,
      });
      return EXIT.done;
    }
    const of = `${thousands(status.committed)} of ${plural(status.subjects, "subject")}`;
    terminal.out(`${of}, ${thousands(bytes)} bytes, verified`);
    terminal.out(`dataset  ${target}`);
    terminal.out(digest === undefined ? "It is not complete yet." : `digest   ${digest}`);
    return EXIT.done;
  });
}

async function copyWhole(control: Control, study: string, folder: string) {
  for (let round = 1; ; round += 1) {
    await rm(folder, { recursive: true, force: true });
    const bytes = await copyFiles(control, study, folder);
    const problem = bytes === undefined ? "its files changed meanwhile" : await problemOf(folder);
    if (bytes !== undefined && problem === undefined) {
      const { status } = await inspectDataset(folder);
      if (status.id === study) return { status, bytes };
    }
    if (round < ROUNDS) continue;
    await rm(folder, { recursive: true, force: true });
    const text = `operant: the copy is not sound after ${ROUNDS} tries (${problem ?? "another study"}); pause the study and pull again.`;
    throw new Exit(EXIT.dataset, text);
  }
}

/** Checks every part against the ledger, and the digests of all subjects against the statement. */
async function problemOf(folder: string): Promise<string | undefined> {
  try {
    const [damaged] = (await verifyFiles(folder)).damaged;
    if (damaged !== undefined) return `${damaged.file} ${damaged.problem}`;
    const { status } = await inspectDataset(folder);
    const stated = status.completed?.digest;
    if (stated === undefined || (await digestOver(folder, status)) === stated) return undefined;
    return "the digests of its subjects do not give its own";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function digestOver(folder: string, { subjects }: DatasetStatus): Promise<string> {
  const digests = await readDigests(folder);
  const hash = createHash("sha256");
  for (let subject = 0; subject < subjects; subject += 1) {
    hash.update(digests.digestOf(subject) ?? "0".repeat(64), "hex");
  }
  return hash.digest("hex");
}

/** A folder that holds anything but an earlier copy of this study is left alone. */
async function refuseOther(target: string, id: string): Promise<void> {
  const entries = await readdir(target).catch((): string[] => []);
  if (entries.length === 0) return;
  const held = await inspectDataset(target).then(
    ({ status }) => status.id,
    () => undefined,
  );
  if (held === id && !entries.includes("lock")) return;
  const what = held === id ? "is being written by somebody" : "holds something else";
  throw new Exit(EXIT.usage, `operant: ${target} ${what}; give another folder with --out.`);
}
