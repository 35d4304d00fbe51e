import type { Worker } from "@operant/protocol";
import { toHex } from "@operant/protocol";

import type { ReadOnly } from "./inspect.ts";
import { readOnly } from "./inspect.ts";
import { pathOf } from "../layout.ts";
import { scanLedger } from "../ledger/ledger.ts";
import { unpackDigests, unpackSubjects } from "../ledger/record.ts";
import { disk } from "../storage/disk.ts";
import type { Store } from "../storage/store.ts";

/** What the ledger says of every subject, in arrays by subject. */
export interface SubjectLog {
  readonly digests: Uint8Array;
  readonly verified: Uint32Array;
  readonly attempts: Uint32Array;
  /** Index into `workers`; 0 is nobody. */
  readonly workerOf: Uint32Array;
  readonly workers: readonly (Worker | undefined)[];
}

/** The digests of a dataset, for whoever recomputes subjects to compare. */
export interface Digests {
  readonly manifestJson: string;
  /** Digest of a committed subject, 64 hexadecimal digits; undefined for any other. */
  digestOf(subject: number): string | undefined;
}

/** Reads all digests without the lock, also beside a writer. Throws what `inspectDataset` throws. */
export async function readDigests(directory: string): Promise<Digests> {
  const dataset = await readOnly(directory);
  const log = await readLog(dataset, disk);
  return {
    manifestJson: dataset.manifestJson,
    digestOf: (subject) => {
      const digest = digestOf(log, subject);
      const committed = digest.some((byte) => byte !== 0);
      return committed && !dataset.census.quarantined.has(subject) ? toHex(digest) : undefined;
    },
  };
}

/** The digest of a subject, a view; zeros when it is not committed. */
export function digestOf({ digests }: SubjectLog, subject: number): Uint8Array {
  return digests.subarray(subject * 32, subject * 32 + 32);
}

/** Gathers what the ledger says of every subject. */
export async function readLog({ census, directory }: ReadOnly, store: Store): Promise<SubjectLog> {
  const { subjects } = census.plan;
  const log = {
    digests: new Uint8Array(subjects * 32),
    verified: new Uint32Array(subjects),
    attempts: new Uint32Array(subjects),
    workerOf: new Uint32Array(subjects),
    workers: [undefined] as (Worker | undefined)[],
  };
  const known = new Map<string, number>();
  const indexOf = (worker: Worker | undefined): number => {
    if (worker === undefined) return 0;
    const key = JSON.stringify(worker);
    const index = known.get(key) ?? log.workers.push(worker) - 1;
    known.set(key, index);
    return index;
  };
  await scanLedger(store, pathOf(directory, "ledger"), ({ head, payload }) => {
    if (head.kind === "verified") {
      for (const subject of unpackSubjects(payload)) {
        log.verified[subject] = (log.verified[subject] ?? 0) + 1;
      }
    }
    if (head.kind !== "committed") return;
    const worker = indexOf(head.worker);
    for (const { subject, digest } of unpackDigests(payload)) {
      log.digests.set(digest, subject * 32);
      log.attempts[subject] = head.fence.attempt;
      log.workerOf[subject] = worker;
    }
  });
  return log;
}
