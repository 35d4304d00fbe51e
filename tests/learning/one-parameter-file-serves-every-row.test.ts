import { readdirSync } from "node:fs";
import { parameterHash, type StriatalParameters } from "@operant/striatum";
import { conditionAt, Planner, totalConditions, type PhasePlan } from "@operant/study";
import { describe, expect, it } from "vitest";
import { Laboratory, registry } from "./laboratory.ts";

/** The frozen file: whoever changes a default measures every row anew and says so here. */
const FROZEN = "5e28105353437d9c";

const studies = readdirSync(new URL("studies/", import.meta.url)).map((name) => name.split(".")[0]);

/** The phases of every condition of the undrugged, unaltered animal. */
function wildTypePhases(name: string): PhasePlan[] {
  const { manifest } = new Laboratory(name);
  const planner = new Planner(manifest, registry);
  return Array.from({ length: totalConditions(manifest) }).flatMap((_, index) => {
    const condition = conditionAt(manifest, index);
    if (!["wild-type", "one-night"].includes(condition.levels["animal"] ?? "")) return [];
    const planned = planner.plan(condition);
    if (!planned.ok) throw new Error(planned.issues.map(({ message }) => message).join("; "));
    return planned.plan.phases;
  });
}

it("the default parameters are the frozen file", () => {
  expect(parameterHash()).toBe(FROZEN);
});

describe.each(studies)("the study %s", (name = "") => {
  it("runs the wild-type animal with exactly these parameters", () => {
    const phases = wildTypePhases(name).filter(({ phase }) => phase.phase !== "value");
    expect(phases.length).toBeGreaterThan(0);
    for (const { agentParameters } of phases) {
      expect(parameterHash(agentParameters as StriatalParameters)).toBe(FROZEN);
    }
  });

  it("departs from them only to read a value, without learning", () => {
    for (const { phase, agentParameters } of wildTypePhases(name)) {
      if (phase.phase !== "value") continue;
      const parameters = agentParameters as StriatalParameters;
      expect(phase.learning).toBe(false);
      expect(parameterHash({ ...parameters, reluctance: 1.5 })).toBe(FROZEN);
    }
  });

  it("sets nothing of an animal but its type and its presets", () => {
    const { manifest } = new Laboratory(name);
    expect(manifest.agent).toEqual({ type: "striatal@1", preset: [], parameters: {} });
    const set = manifest.factors.flatMap(({ levels }) =>
      levels.flatMap((level) => Object.keys(level.set)),
    );
    const ofAgent = set.filter((path) => path.includes("agent."));
    const allowed = ["agent.type", "agent.preset", "protocol.value.agent.reluctance"];
    expect(ofAgent.filter((path) => !allowed.includes(path))).toEqual([]);
  });
});
