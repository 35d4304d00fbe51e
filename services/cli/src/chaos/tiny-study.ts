import { builtins } from "@operant/catalog";
import { realAnimal, runSerially, type Expected } from "@operant/simulation";
import { manifestId, readStudy, resolve, totalSubjects, type Manifest } from "@operant/study";
import { datasetName } from "@operant/dataset";
import { PRODUCT_VERSION } from "../version.ts";

/** A study of less than a second, and what one animal after the other comes to. */
export interface TinyStudy {
  readonly manifest: Manifest;
  readonly id: string;
  /** Name of its dataset's folder. */
  readonly folder: string;
  readonly subjects: number;
  readonly expected: Expected;
}

/** Computes the study of a seed here, without any cluster. */
export async function tinyStudy(seed: number): Promise<TinyStudy> {
  const registry = builtins();
  const text = `study: chaos-${seed}
seed: ${seed}
subjects: 20
environment: { type: tone-discrimination }
agent: { type: win-stay-lose-shift }
factors:
  delay: { set: environment.reward_delay, values: [0 s, 0.5 s] }
protocol:
  - { phase: only, sessions: 2, trials: 150 }
`;
  const reading = readStudy(text, "chaos.yaml", registry);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const manifest = resolve(reading.study, registry, { product: PRODUCT_VERSION });
  const id = manifestId(manifest);
  const subjects = totalSubjects(manifest);
  const healthy = { manifest, subjects, poison: new Map() };
  const expected = await runSerially(healthy, realAnimal(manifest));
  return { manifest, id, folder: datasetName(manifest.study, id), subjects, expected };
}
