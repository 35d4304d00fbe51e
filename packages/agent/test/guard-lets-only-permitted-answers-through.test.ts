import { AgentError, type AnyAgent } from "@operant/agent";
import { describe, expect, it } from "vitest";
import { openToy, SILENCE, TASK } from "./bench.ts";
import { Toy, toyAgent } from "./toy.ts";

/** The message of the AgentError that a call throws. */
function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof AgentError) return error.message;
    throw error;
  }
  throw new Error("nothing was thrown");
}

function answering(answer: number): AnyAgent {
  return toyAgent(
    class extends Toy {
      override decide(): number {
        return answer;
      }
    },
  );
}

describe("the guard around an agent", () => {
  it.each([1, 3, -1, 0.5, NaN, 32])(
    "refuses the action %d where only right may be chosen",
    (answer) => {
      const message = refusal(() => openToy(answering(answer)).begin(SILENCE, 0b100));
      expect(message).toContain(`agent toy@1 at step 0 of the session: action is ${answer};`);
      expect(message).toContain("allowed: 2 (right)");
    },
  );

  it("refuses a new action where the action in execution goes on", () => {
    const host = openToy(answering(2));
    host.begin(SILENCE, 0b100);
    expect(host.step(SILENCE, 0, 0)).toBe(2);
    expect(refusal(() => openToy(answering(2)).begin(SILENCE, 0))).toContain(
      "0 (wait), the action in execution",
    );
  });

  it.each([NaN, Infinity, -Infinity])("refuses the signal %d and names it", (value) => {
    const host = openToy();
    host.begin(SILENCE, 1);
    host.signals[0] = value;
    expect(refusal(() => host.step(SILENCE, 0, 0))).toContain(`signals.propensity is ${value};`);
  });

  it("refuses calls out of order", () => {
    const host = openToy();
    expect(refusal(() => host.step(SILENCE, 0, 1))).toContain('step is "between sessions"');
    expect(refusal(() => host.end())).toContain("OPERANT_AGENT_ORDER");
    host.begin(SILENCE, 1);
    expect(refusal(() => host.begin(SILENCE, 1))).toContain('begin is "in session"');
    host.dispose();
    host.dispose();
    expect(refusal(() => host.step(SILENCE, 0, 1))).toContain("disposed");
    expect(refusal(() => host.snapshot())).toContain("disposed");
  });

  it("refuses time that runs backwards and populations that are not declared", () => {
    const host = openToy();
    for (const seconds of [-1, NaN, Infinity]) {
      expect(refusal(() => host.rest(seconds))).toContain(`rest.seconds is ${seconds}`);
    }
    expect(refusal(() => host.probe("spines"))).toContain("allowed: weights");
  });

  it("refuses spaces that are none, and says who failed to be created", () => {
    expect(refusal(() => openToy(toyAgent(), { ...TASK, actions: ["press"] }))).toContain('"wait"');
    expect(refusal(() => openToy(toyAgent(), { ...TASK, stepSeconds: 0 }))).toContain(
      "stepSeconds",
    );
    const failing = toyAgent(Toy, {
      create: () => {
        throw new TypeError("no such cell");
      },
    });
    expect(refusal(() => openToy(failing))).toContain("OPERANT_AGENT_FAILED: agent toy@1: create");
  });
});
