import { openStream, Purpose } from "@operant/kernels";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { checkEnvironment, type AnyEnvironment, type Stage } from "../src/index.ts";
import { coin } from "./fixture.ts";

type CoinStage = Stage<"cue" | "clock", "cue" | "presses" | "latency">;
type Instance = ReturnType<typeof coin.create>;

/** The healthy task with its parameter fully described. */
const healthy: AnyEnvironment = {
  ...coin,
  parameters: z.object({
    gap: z.number().min(0).max(60).default(5).meta({ description: "gap", source: "assumed" }),
  }),
};

/** The healthy task with its instance changed. */
function changed(change: (instance: Instance, stage: CoinStage) => Partial<Instance>) {
  return {
    ...healthy,
    create: (parameters: { gap: number }, stage: CoinStage) => {
      const instance = coin.create(parameters, stage);
      return { ...instance, ...change(instance, stage) };
    },
  };
}

function failed(definition: AnyEnvironment): string[] {
  const findings = checkEnvironment(definition, { steps: 300, convergence: true });
  return findings.filter((finding) => !finding.ok).map((finding) => finding.check);
}

let shared = 0;
const faults: [string, AnyEnvironment, string][] = [
  ["a blank source", { ...healthy, source: " " }, "the form is complete"],
  ["a blank parameter", { ...healthy, parameters: coin.parameters }, "the form is complete"],
  [
    "parameters that are not JSON",
    { ...healthy, parameters: z.object({}).transform(() => ({ gap: NaN })) as never },
    "parameters are plain",
  ],
  [
    "an observation that drifts out of range",
    changed((i, stage) => ({
      step: (a) => {
        i.step(a);
        stage.observation.clock += 1;
      },
    })),
    "ranges hold under the all-wait policy",
  ],
  ["no trials", changed((i) => ({ step: () => void i })), "trials end"],
  [
    "chance from elsewhere",
    changed((i, stage) => {
      shared += 1;
      const own = openStream([shared, 0], Purpose.scratch);
      return {
        step: (a) => {
          i.step(a);
          stage.reward = own.uniform();
        },
      };
    }),
    "same seed, same run",
  ],
  [
    "a seed that is ignored",
    changed((_, stage) => {
      const state = { n: 0 };
      const step = (): void => {
        state.n += 1;
        if (state.n % 5 === 0) stage.endTrial();
        stage.choice = 3;
      };
      const begin = (): void => {
        state.n = 0;
        stage.observation.clock = 0;
      };
      return { state, begin, step };
    }),
    "other seed, other run",
  ],
  [
    "a false claim of no chance",
    { ...healthy, notes: { chanceFree: true } },
    "other seed, other run",
  ],
  [
    "change kept outside state",
    changed((i, stage) => {
      let count = 0;
      return {
        begin: () => {
          count = 0;
          i.begin();
        },
        step: (a) => {
          i.step(a);
          count += 1;
          stage.reward = count;
        },
      };
    }),
    "snapshot and restore continue bit for bit",
  ],
  [
    "a begin that forgets to forget",
    changed((i, stage) => {
      const state = { ...i.state, old: 0 };
      return {
        state: { inner: i.state, own: state },
        step: (a) => {
          i.step(a);
          state.old += 1;
          stage.reward = state.old;
        },
      };
    }),
    "begin forgets earlier sessions",
  ],
  [
    "a pace counted in steps",
    changed((i, stage) => {
      const state = { n: 0 };
      return {
        state: { inner: i.state, own: state },
        begin: () => {
          state.n = 0;
          i.begin();
        },
        step: () => {
          state.n += 1;
          stage.choice = 3;
          stage.reward = stage.random.uniform();
          if (state.n % 20 === 0) stage.endTrial();
        },
      };
    }),
    "the pace does not depend on the step",
  ],
];

let global = 0;
const disturbed = changed((i, stage) => ({
  begin: () => {
    global = 0;
    i.begin();
  },
  step: (a) => {
    i.step(a);
    global += 1;
    stage.reward = global;
  },
}));

describe("the checker", () => {
  test("passes a healthy task", () => {
    const steps = { ...healthy, stepSeconds: 0.1 };
    expect(failed(steps).filter((check) => !check.startsWith("the pace"))).toEqual([]);
  });
  test.each(faults)("finds %s", (_, definition, check) => {
    expect(failed(definition)).toContain(check);
  });
  test("finds a hidden global", () => {
    expect(failed(disturbed)).toContain("no hidden globals");
  });
  test("refuses parameters that do not parse, and never throws", () => {
    const findings = checkEnvironment(healthy, { parameters: { gap: -1 } });
    expect(findings.map(({ ok }) => ok)).toEqual([false]);
    expect(findings[0]?.message).toMatch(/gap: .*pass parameters/);
    const create = (): never => {
      throw new Error("boom");
    };
    expect(failed({ ...healthy, create })).toEqual(["the environment opens"]);
  });
  test("reports speed when it is lent a clock", () => {
    let now = 0;
    const findings = checkEnvironment(healthy, { steps: 300, now: () => (now += 5) });
    expect(findings.at(-1)).toMatchObject({ check: "speed", ok: true });
    expect(findings.at(-1)?.message).toMatch(/^60000 steps per second/);
  });
});
