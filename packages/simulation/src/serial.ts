import { createHash } from "node:crypto";

import type { Condition, Dataset, Store } from "@operant/dataset";
import { MemoryDisk, openOrCreateDataset } from "@operant/dataset";
import { encodeBlockResult, fromHex } from "@operant/protocol";
import type { Manifest } from "@operant/study";
import { conditionAt, manifestId, manifestJson } from "@operant/study";

import type { Animal } from "./animal.ts";
import type { Scenario } from "./scenario.ts";

/** Where the dataset of a simulated study lies. */
export const DIRECTORY = "/runs/simulated";

/** What every run of a study must come to. */
export interface Expected {
  /** Digest of the dataset. */
  readonly digest: string;
  /** Digest of a subject, hexadecimal. */
  readonly digestOf: (subject: number) => string;
  /** SHA-256 of every Parquet file, by path. */
  readonly files: ReadonlyMap<string, string>;
}

/** Runs a study with one animal after the other, no network and no faults. */
export async function runSerially(
  scenario: Pick<Scenario, "manifest" | "subjects" | "poison">,
  animal: Animal,
): Promise<Expected> {
  const { manifest, subjects, poison } = scenario;
  const disk = new MemoryDisk();
  const dataset = await openOn(disk, manifest);
  const study = fromHex(manifestId(manifest)) ?? new Uint8Array(0);
  const digests: string[] = [];
  for (let subject = 0; subject < subjects; subject += 1) {
    const result = animal(subject);
    digests.push(Buffer.from(result.digest).toString("hex"));
    if (poison.has(subject)) {
      await dataset.quarantine({ subject, code: "OPERANT_SIMULATED", message: "poison" });
      continue;
    }
    const block = { study, firstSubject: subject, subjectCount: 1, attempt: 1 };
    const whole = { block, fence: { attempt: 1, takeover: 0 }, subjects: [result] };
    await dataset.commit(whole, encodeBlockResult(whole));
  }
  const { digest } = await dataset.complete();
  await dataset.close();
  const files = new Map<string, string>();
  for (const path of disk.paths().filter(isPart)) {
    files.set(path, sha256((await disk.read(path)) ?? new Uint8Array(0)));
  }
  return { digest, digestOf: (subject) => digests[subject] ?? "", files };
}

/**
 * Opens the dataset of a simulated study. Its last writer is known to be dead; with `takeOver` it may
 * live and is fenced off.
 */
export function openOn(store: Store, manifest: Manifest, takeOver = false): Promise<Dataset> {
  const condition = (index: number): Condition => {
    const { id, levels } = conditionAt(manifest, index);
    return { id, factors: levels };
  };
  const options = { store, conditionAt: condition, isAlive: () => takeOver, takeOver };
  return openOrCreateDataset(DIRECTORY, manifestJson(manifest), options);
}

/** Whether a path names a Parquet file. */
export function isPart(path: string): boolean {
  return path.endsWith(".parquet");
}

/** SHA-256, hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
