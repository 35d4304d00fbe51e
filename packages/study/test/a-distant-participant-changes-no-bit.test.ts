import { describe, expect, it } from "vitest";
import { runBlockApart } from "../src/index.ts";
import { gatherLate, type Away } from "./late.ts";
import { kernels, manifestOf, registry, run } from "./laboratory.ts";

const manifest = manifestOf({
  subjects: 6,
  environment: { type: "toy-lever", gap: "2 s", mode: "stop" },
  factors: { rate: { set: "agent.rate", values: [0.2, 0.8] } },
  protocol: [
    { phase: "training", sessions: 3, trials: 12, rest_between: "1 d" },
    {
      phase: "delayed",
      duration: "3 min",
      set: { "environment.reward_delay": "0.5 s", "environment.gap": "0 s" },
    },
    { phase: "test", after: "2 d", trials: 10, learning: "off", set: { "agent.drift": "1 1/d" } },
  ],
  record: { trials: "all", spines: { at: "session-end" }, traces: "on", events: "all" },
  measures: ["win_stay", "d_prime", "spine_turnover", "response_rate"],
});
const block = { firstSubject: 6, subjectCount: 6 };
const alone = run(manifest, 6, 6);

function runApart(away: Away, broken?: ReadonlyMap<number, number>) {
  const gathering = gatherLate(manifest, away, broken);
  const outcome = runBlockApart({ manifest, registry, kernels, block, gathering });
  return { outcome, gathering };
}

describe.each([
  ["the environment", { environment: true, agent: false }],
  ["the agent", { environment: false, agent: true }],
  ["both", { environment: true, agent: true }],
])("%s elsewhere", (_, away) => {
  it("gives the tables and digests of the same block here, many subjects per exchange", async () => {
    const { outcome, gathering } = runApart(away);
    const { subjects, failure } = await outcome;
    expect(failure).toBeUndefined();
    expect(subjects).toEqual(alone.subjects);
    const steps = subjects.reduce((sum, subject) => sum + subject.steps, 0);
    const sides = Number(away.environment) + Number(away.agent);
    expect(gathering.exchanges()).toBeLessThan((sides * steps) / 4);
  });

  it("costs the animal that fails there, with its place, and nobody else", async () => {
    const { subjects, failure } = await runApart(away, new Map([[8, 40]])).outcome;
    expect(subjects).toEqual(alone.subjects.filter(({ subject }) => subject !== 8));
    expect(failure).toMatchObject({
      subject: 8,
      message: expect.stringMatching(/subject 8 .*phase "training", session .*the rig caught fire/),
    });
  });
});

it("a participant that is lost ends the block as a whole", async () => {
  const gathering = {
    ...gatherLate(manifest, { environment: true, agent: false }),
    exchange: () => Promise.reject(new Error("nobody answers")),
  };
  const lost = runBlockApart({ manifest, registry, kernels, block, gathering });
  await expect(lost).rejects.toThrow("nobody answers");
});
