import { expect, it } from "vitest";
import type { SessionJob } from "../src/run/session-loop.ts";
import { runSession } from "../src/run/session-loop.ts";

it("although it takes its steps without a pause", () => {
  const environment = {
    id: "toy-endless@1",
    spaces: { stepSeconds: 0.1 },
    choice: 0,
    reward: 0,
    begin: () => undefined,
    step: () => undefined,
  };
  const agent = { begin: () => 0, step: () => 0 };
  let steps = 0;
  const job = {
    environment,
    agent,
    waits: { environment: false, agent: false },
    phase: { phase: "training", trials: 1, durationSeconds: null },
    recorders: { trials: { clear: () => undefined }, traces: null },
    progress: { phase: "training", session: 1, steps: 0 },
    onProgress: (portion: number) => (steps += portion),
  } as unknown as SessionJob;
  expect(() => runSession(job).next()).toThrow(
    "OPERANT_STUDY_ENDLESS_TRIAL: a trial of toy-endless@1 goes on for more than 20,000,000 steps",
  );
  expect(steps).toBe(job.progress.steps);
});
