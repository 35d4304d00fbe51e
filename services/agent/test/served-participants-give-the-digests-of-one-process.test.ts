import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Rig } from "./rig.ts";
import { manifestOf, runHere, runServed, startRig } from "./rig.ts";

/** A study with phases, rests, a preset and everything recorded. */
function study(environment: string, agent: string, preset: string): string {
  return `study: served
seed: 11
subjects: 4
environment: { type: "${environment}" }
agent: { type: "${agent}" ${preset} }
protocol:
  - { phase: training, sessions: 2, trials: 5, rest_between: 23 h }
  - { phase: delayed, trials: 4, set: { environment.reward_delay: 0.5 s } }
  - { phase: test, after: 2 d, trials: 3, learning: off }
record: { trials: all, spines: { at: session-end }, traces: { align: cue-on }, events: all }
measures: [response_rate]
`;
}

const TASK = "tone-discrimination@1";
const block = { firstSubject: 0, subjectCount: 4 };

const PAIRS = [
  [`served:${TASK}`, "served:striatal@1", ""],
  [`served:${TASK}`, "striatal", ", preset: fmr1-ko"],
  [TASK, "served:striatal@1", ", preset: fmr1-ko"],
  [`served:${TASK}`, "served:win-stay-lose-shift@1", ""],
] as const;

describe.each([
  ["embedded", PAIRS],
  ["nats", PAIRS.slice(0, 1)],
] as const)("over the %s bus", (kind, pairs) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await startRig(kind);
  });
  afterAll(() => rig?.close());

  it.each(pairs)("%s with %s", async (environment, agent, preset) => {
    const { manifest, registry } = await manifestOf(study(environment, agent, preset), rig.client);
    const apart = await runServed(manifest, registry, block, rig.client);
    expect(apart.failure).toBeUndefined();
    expect(apart.subjects).toHaveLength(4);
    expect(apart.subjects).toEqual(runHere(manifest, registry, block).subjects);
    const named = [environment, agent].filter((one) => one.startsWith("served:"));
    expect(
      manifest.versions.served?.map(({ id, version }) => `served:${id} ${version}`).sort(),
    ).toEqual(named.map((one) => `${one} 0.1.0`).sort());
  });
});
