import { createHash } from "node:crypto";

import { builtins } from "@operant/catalog";
import { createKernels } from "@operant/kernels";
import type { Kernels } from "@operant/kernels";
import type { SubjectResult } from "@operant/protocol";
import type { Manifest, Registry } from "@operant/study";
import { runBlock } from "@operant/study";

/** Computes one subject: a pure function of (manifest, subject). */
export type Animal = (subject: number) => SubjectResult;

const TRIALS = 3;

/** The cheap stand-in: the simulation is of distribution, not of the animal. */
export function standIn(manifest: Manifest): Animal {
  return (subject) => {
    const hash = createHash("sha256").update(`${manifest.study}/${manifest.seed}/${subject}`);
    const digest = new Uint8Array(hash.digest());
    const rewards = Float32Array.from({ length: TRIALS }, (_, trial) => digest[trial] ?? 0);
    const trials = Uint32Array.from({ length: TRIALS }, (_, trial) => trial + 1);
    const column = (name: string, type: "uint32" | "float32", of: Uint32Array | Float32Array) => {
      const values = new Uint8Array(of.buffer);
      return { name, type, values, texts: [] };
    };
    const columns = [column("trial", "uint32", trials), column("reward", "float32", rewards)];
    return {
      subject,
      digest,
      tables: [{ name: "trials", rows: TRIALS, columns }],
      steps: 10,
      trials: TRIALS,
      spineUpdates: 0,
    };
  };
}

let laboratory: { readonly kernels: Kernels; readonly registry: Registry } | undefined;

/** The real animal of the study. */
export function realAnimal(manifest: Manifest): Animal {
  laboratory ??= { kernels: createKernels(), registry: builtins() };
  const { kernels, registry } = laboratory;
  const known = new Map<number, SubjectResult>();
  return (subject) => {
    const seen = known.get(subject);
    if (seen !== undefined) return seen;
    const block = { firstSubject: subject, subjectCount: 1 };
    const createHasher = () => createHash("sha256");
    const { subjects } = runBlock({ manifest, registry, kernels, block, createHasher });
    const [result] = subjects;
    if (result === undefined) throw new Error(`subject ${subject} of the simulated study failed`);
    known.set(subject, result);
    return result;
  };
}
