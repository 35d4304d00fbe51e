import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { builtins } from "@operant/catalog";
import { createKernels } from "@operant/kernels";
import {
  conditionAt,
  formatProblem,
  readStudy,
  resolve,
  runSubject,
  totalConditions,
  type Manifest,
} from "@operant/study";
import { vi } from "vitest";
import { Animal } from "@operant/replications";

// Simulating a group takes seconds, on a busy machine minutes.
vi.setConfig({ testTimeout: 600_000 });

export const registry = builtins();
const kernels = createKernels();

/** One study of `studies/`, whose groups are simulated in this process when they are asked for. */
export class Laboratory {
  readonly manifest: Manifest;
  readonly #groups = new Map<string, readonly Animal[]>();

  /** Reads `studies/<name>.yaml`; `step` replaces the step of its environment, e.g. "0.05 s". */
  constructor(name: string, step?: string) {
    const file = `studies/${name}.yaml`;
    const text = readFileSync(new URL(file, import.meta.url), "utf8");
    const source = step === undefined ? text : `${text}\nstep: ${step}\n`;
    const reading = readStudy(source, file, registry);
    if (!reading.ok) throw new Error(reading.problems.map(formatProblem).join("\n"));
    this.manifest = resolve(reading.study, registry, { product: "0.0.0" });
  }

  /** "discrimination: seed 4102, 40 animals a group". */
  get title(): string {
    const { study, seed, subjects } = this.manifest;
    return `${study}: seed ${seed}, ${subjects} animals a group`;
  }

  /** The animals of the condition with these levels, e.g. "wild-type" or "wild-type,0.6s". */
  group(levels: string): readonly Animal[] {
    const known = this.#groups.get(levels);
    if (known !== undefined) return known;
    const { subjects } = this.manifest;
    const first = this.#condition(levels) * subjects;
    const animals = Array.from({ length: subjects }, (_, i) => this.#run(first + i));
    this.#groups.set(levels, animals);
    return animals;
  }

  #condition(levels: string): number {
    for (let index = 0; index < totalConditions(this.manifest); index += 1) {
      const labels = Object.values(conditionAt(this.manifest, index).levels);
      if (labels.join(",") === levels) return index;
    }
    throw new Error(`the study ${this.manifest.study} has no group "${levels}"`);
  }

  #run(subject: number): Animal {
    const createHasher = () => createHash("sha256");
    const { manifest } = this;
    const outcome = runSubject({ manifest, registry, kernels, subject, createHasher });
    if (!outcome.ok) throw new Error(`${outcome.failure.code}: ${outcome.failure.message}`);
    return new Animal(outcome.result);
  }
}
