import { builtins } from "@operant/catalog";
import type { Kernels } from "@operant/kernels";
import {
  conditionAt,
  formatProblem,
  readStudy,
  resolve,
  runSubject,
  totalConditions,
  type Manifest,
} from "@operant/study";
import type { Repetition } from "../contract.ts";
import { ReplicationError } from "../errors.ts";
import { Animal } from "./animal.ts";

const registry = builtins();
/** Animals per condition that a study may have: more than any run asks for. */
const SUBJECTS = 100_000;
/** Manifests read so far: a study with its seed is always the same manifest. */
const manifests = new Map<string, Manifest>();

/**
 * Lets animals live through a study file. `study` is its text without `seed` and `subjects`; `levels`
 * are the labels of the condition joined by commas, in the order of the factors. Repetition r runs the
 * animals r·count … r·count + count − 1 of the condition.
 */
export function live(
  kernels: Kernels,
  { seed, index }: Repetition,
  study: string,
  levels: string,
  count = 1,
): readonly Animal[] {
  const manifest = manifestOf(study, seed - index);
  const first = conditionOf(manifest, levels) * SUBJECTS + index * count;
  return Array.from({ length: count }, (_, i) => run(manifest, kernels, first + i));
}

function manifestOf(study: string, seed: number): Manifest {
  const text = `${study.trim()}\nseed: ${seed}\nsubjects: ${SUBJECTS}\n`;
  const known = manifests.get(text);
  if (known !== undefined) return known;
  const reading = readStudy(text, "protocol.yaml", registry);
  if (!reading.ok) refuse(reading.problems.map(formatProblem).join("\n"));
  const manifest = resolve(reading.study, registry, { product: "replications" });
  manifests.set(text, manifest);
  return manifest;
}

function conditionOf(manifest: Manifest, levels: string): number {
  for (let index = 0; index < totalConditions(manifest); index += 1) {
    if (Object.values(conditionAt(manifest, index).levels).join(",") === levels) return index;
  }
  return refuse(`the study ${manifest.study} has no condition "${levels}"`);
}

function run(manifest: Manifest, kernels: Kernels, subject: number): Animal {
  const outcome = runSubject({ manifest, registry, kernels, subject });
  if (!outcome.ok) return refuse(`${outcome.failure.code}: ${outcome.failure.message}`);
  return new Animal(outcome.result);
}

function refuse(message: string): never {
  throw new ReplicationError("OPERANT_REPLICATIONS_FORM", message);
}
