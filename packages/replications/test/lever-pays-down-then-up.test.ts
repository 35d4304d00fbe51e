import { openStream, Purpose } from "@operant/kernels";
import { describe, expect, it } from "vitest";
import { Arena } from "../src/kappel-2018/arena.ts";
import { STEP_SECONDS } from "../src/kappel-2018/constants.ts";
import { Lever, TASK } from "../src/kappel-2018/lever.ts";

function lever(): Lever {
  return new Lever(new Arena(), openStream([5, 6], Purpose.scratch));
}

/** Steps until something holds; how many. */
function until(task: Lever, difference: number, holds: () => boolean): number {
  let steps = 0;
  while (!holds()) {
    task.step(difference);
    steps += 1;
    if (steps > 5000) throw new Error("never");
  }
  return steps;
}

describe("the lever", () => {
  it("pauses for 0.5–1 s, then cues for 10 s and notes the limit where nothing is done", () => {
    const task = lever();
    const pause = until(task, 0, () => task.cued) * STEP_SECONDS;
    expect(pause).toBeGreaterThanOrEqual(TASK.leastPauseSeconds);
    expect(pause).toBeLessThanOrEqual(TASK.mostPauseSeconds);
    expect(until(task, 0, () => !task.cued) * STEP_SECONDS).toBeCloseTo(TASK.limitSeconds, 9);
    expect(task.latencies).toEqual([TASK.limitSeconds]);
    expect(task.dopamine).toBe(TASK.baseline);
  });

  it("pays when it went down and then up, and not for up alone", () => {
    const task = lever();
    until(task, 0, () => task.cued);
    expect(until(task, 2, () => !task.cued) * STEP_SECONDS).toBeCloseTo(TASK.limitSeconds, 9);
    until(task, -2, () => task.cued);
    const down = until(task, -2, () => task.state.phase === "up");
    expect(task.state.position).toBeLessThan(-TASK.threshold);
    const up = until(task, 2, () => task.state.phase === "reward");
    expect(task.latencies.at(-1)).toBeCloseTo((down + up) * STEP_SECONDS, 9);
  });

  it("gives dopamine 1/r̄ + 0.02 for 0.3 s, r̄ growing with rewards", () => {
    const task = lever();
    until(task, 0, () => task.cued);
    until(task, -2, () => task.state.phase === "up");
    until(task, 2, () => task.state.phase === "reward");
    const dopamine = task.dopamine;
    expect(dopamine).toBeGreaterThan(40);
    expect(dopamine).toBeLessThanOrEqual(1 / 0.02 + 0.02);
    const length = until(task, 0, () => task.state.phase === "pause");
    expect(length * STEP_SECONDS).toBeCloseTo(TASK.rewardSeconds, 9);
    expect(task.state.meanReward).toBeGreaterThan(TASK.baseline);
    expect(task.dopamine).toBe(TASK.baseline);
  });
});
