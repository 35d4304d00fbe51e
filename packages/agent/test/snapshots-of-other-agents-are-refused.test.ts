import { SnapshotError } from "@operant/agent";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openToy, SILENCE, TASK } from "./bench.ts";
import { Toy, toyAgent } from "./toy.ts";

function midSession() {
  const host = openToy();
  host.begin(SILENCE, 7);
  host.step(SILENCE, 1, 7);
  return host;
}

describe("a host's snapshot", () => {
  it("carries the session, the action in execution and whether learning is on", () => {
    const host = midSession();
    host.learning = false;
    const heir = openToy();
    heir.restore(host.snapshot());
    expect([heir.action, heir.learning]).toEqual([host.action, false]);
    expect(heir.step(SILENCE, 0, 0)).toBe(host.action);
  });

  it("is refused when any bit is wrong, and nothing changes", () => {
    const host = midSession();
    const bytes = host.snapshot();
    fc.assert(
      fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
        const damaged = bytes.slice();
        damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(() => host.restore(damaged)).toThrow(SnapshotError);
        expect(host.snapshot()).toEqual(bytes);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("is refused by another agent, another task and when cut short", () => {
    const bytes = midSession().snapshot();
    const others: [string, ReturnType<typeof openToy>][] = [
      ["are of agent toy@1", openToy(toyAgent(Toy, { id: "toy@2" }))],
      ["other channels, actions", openToy(toyAgent(), { ...TASK, actions: ["wait", "left"] })],
      ["other channels, actions", openToy(toyAgent(), { ...TASK, stepSeconds: 0.05 })],
    ];
    for (const [reason, host] of others) expect(() => host.restore(bytes)).toThrow(reason);
    for (const length of [0, 3, 19, bytes.length - 1]) {
      expect(() => openToy().restore(bytes.slice(0, length))).toThrow(SnapshotError);
    }
  });
});
