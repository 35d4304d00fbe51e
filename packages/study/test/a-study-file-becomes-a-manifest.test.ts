import { expect, it } from "vitest";
import { manifestId, manifestJson, readManifest, readStudy, resolve } from "../src/index.ts";
import { registry } from "./laboratory.ts";

const text = `
study: delay-of-reinforcement
title: Delay
seed: 20261123
subjects: 200
step: 0.05 s
environment: { type: toy-lever, reward_delay: 0 s }
agent: { type: toy-chooser, preset: eager }
factors:
  delay: { set: environment.reward_delay, values: [0 s, 0.5 s, 1 s] }
  group:
    levels:
      control:
      drug: { agent.preset: [eager, drifting], agent.rate: 0.2 }
  retention: { set: protocol.test.after, values: [1 d, 14 d] }
protocol:
  - { phase: training, sessions: 4, trials: 60, rest_between: 23 h }
  - { phase: test, after: 14 d, duration: 10 min, learning: off, set: { environment.chance: 1 } }
record: { trials: all, spines: { at: session-end, as: histogram }, traces: { bin: 0.2 s, align: cue-on } }
measures: [response_rate, trials_to_criterion, spine_turnover]
failures: stop after 5
`;

const reading = readStudy(text, "delay.yaml", registry);
if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 1));
const manifest = resolve(reading.study, registry, { product: "0.1.0" });

it("resolves names, units and flags", () => {
  expect(manifest.environment).toEqual({
    type: "toy-lever@2",
    parameters: { reward_delay: "0 s" },
  });
  expect(manifest.agent).toEqual({ type: "toy-chooser@1", preset: ["eager"], parameters: {} });
  expect(manifest.factors[1]?.levels).toEqual([
    { label: "control", set: {} },
    { label: "drug", set: { "agent.preset": ["eager", "drifting"], "agent.rate": 0.2 } },
  ]);
  expect(manifest.factors[2]?.levels[1]).toEqual({
    label: "14d",
    set: { "protocol.test.after": 1_209_600 },
  });
  expect(manifest.protocol[1]).toEqual({
    phase: "test",
    sessions: 1,
    trials: null,
    durationSeconds: 600,
    restBetweenSeconds: 0,
    afterSeconds: 1_209_600,
    learning: false,
    set: { "environment.chance": 1 },
  });
  expect(manifest.failures).toEqual({ policy: "stop-after", count: 5 });
  expect(manifest.record.traces).toMatchObject({ binSeconds: 0.2, align: "cue-on" });
});

it("pins what it uses and describes every column", () => {
  expect(Object.keys(manifest.versions.environments)).toEqual(["toy-lever@2"]);
  expect(manifest.versions.agents["toy-chooser@1"]).toMatch(/^[0-9a-f]{64}$/u);
  expect(manifest.tables["trials"]?.["kind"]?.levels).toEqual(["minus", "plus"]);
  expect(manifest.tables["trials"]).toHaveProperty("drive_at_choice");
  expect(manifest.tables["sessions"]).toHaveProperty("spines_born");
});

it("travels as canonical JSON and keeps its id", () => {
  const json = manifestJson(manifest);
  expect(readManifest(json)).toEqual(manifest);
  expect(manifestId(readManifest(json))).toBe(manifestId(manifest));
  expect(manifestJson(resolve(reading.study, registry, { product: "0.1.0" }))).toBe(json);
  expect(() => readManifest(json.replace('"0.1.0"', '"0.1.0" '))).toThrow("OPERANT_STUDY_MANIFEST");
  expect(() => readManifest("{}")).toThrow("operant-manifest@1");
});
