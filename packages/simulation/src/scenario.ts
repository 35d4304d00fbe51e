import { builtins } from "@operant/catalog";
import type { Manifest } from "@operant/study";
import { formatProblem, readStudy, resolve } from "@operant/study";

import { createChance } from "./chance.ts";

/** How a poisonous subject fails, every time and everywhere. */
export type Poison = "throws" | "hangs" | "kills-thread" | "kills-node";

/** What one seed makes of a simulation, besides the order of things. */
export interface Scenario {
  readonly manifest: Manifest;
  readonly subjects: number;
  readonly poison: ReadonlyMap<number, Poison>;
  /** Whether the animals are real; else a pure function of (manifest, subject) stands in. */
  readonly real: boolean;
  /** Threads of each node. */
  readonly nodes: readonly number[];
  /** Whether a second coordinator stands by, each led by a lease. */
  readonly standby: boolean;
  /** Whether nodes hold leases of their blocks. */
  readonly leases: boolean;
  /** Undefined: measured by the coordinator. */
  readonly blockSize: number | undefined;
  readonly window: number;
  readonly quietMs: number;
  /** Mean time of one subject, ms. */
  readonly subjectMs: number;
  /** Simulated time during which faults happen, ms. */
  readonly troubleMs: number;
  /** Mean time between two faults, ms; infinite in a calm run. */
  readonly betweenFaultsMs: number;
}

const FAILURES = ["continue", "continue", "continue", "stop", "stop after 2"] as const;
const COMMON: readonly Poison[] = ["throws", "hangs", "kills-thread"];
const RARE: readonly Poison[] = ["kills-node"];

/** Draws a scenario: mostly 12 to 40 subjects, now and then enough for several files. */
export function drawScenario(seed: number): Scenario {
  const chance = createChance(seed);
  const conditions = chance.integer(1, 2);
  const large = chance.happens(0.08);
  const each = large ? chance.integer(70, 100) : chance.integer(12 / conditions, 40 / conditions);
  const failures = chance.pick(FAILURES);
  const manifest = {
    ...template(conditions, failures),
    subjects: each,
    seed: chance.integer(1, 1_000_000),
  };
  const subjects = conditions * each;
  const poison = new Map<number, Poison>();
  const bad = chance.happens(0.4) ? chance.integer(1, 2) : 0;
  for (let one = 0; one < bad; one += 1)
    poison.set(chance.integer(0, subjects - 1), chance.pick(chance.happens(0.1) ? RARE : COMMON));
  return {
    manifest,
    subjects,
    poison,
    real: chance.happens(0.04),
    nodes: Array.from({ length: chance.integer(1, 4) }, () => chance.integer(1, 3)),
    standby: chance.happens(0.4),
    leases: chance.happens(0.5),
    blockSize: chance.happens(0.3) ? undefined : chance.integer(1, 9),
    window: chance.integer(2, 12),
    quietMs: 60_000,
    subjectMs: chance.pick([20, 300, 3000, 12_000]),
    troubleMs: chance.integer(10, 240) * 1000,
    betweenFaultsMs: chance.happens(0.05) ? Infinity : chance.pick([500, 2000, 8000, 30_000]),
  };
}

const templates = new Map<string, Manifest>();

/** A small study: a bandit played by win-stay-lose-shift, in one condition or two. */
function template(conditions: number, failures: string): Manifest {
  const key = `${conditions} ${failures}`;
  const known = templates.get(key);
  if (known !== undefined) return known;
  const registry = builtins();
  const factors =
    "factors:\n  delay: { set: environment.reward_delay, values: [0 s, 0.5 s] }\n".repeat(
      conditions - 1,
    );
  const text = `
study: simulated
seed: 1
subjects: 12
environment: { type: bandit }
agent: { type: win-stay-lose-shift }
${factors}protocol:
  - { phase: only, sessions: 1, trials: 3 }
failures: ${failures}
`;
  const reading = readStudy(text, "simulated.yaml", registry);
  if (!reading.ok) throw new Error(reading.problems.map((one) => formatProblem(one)).join("\n"));
  const manifest = resolve(reading.study, registry, { product: "0.1.0" });
  templates.set(key, manifest);
  return manifest;
}
