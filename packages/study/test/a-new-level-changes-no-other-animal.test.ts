import { toHex } from "@operant/protocol";
import { expect, it } from "vitest";
import { conditionAt, totalConditions } from "../src/index.ts";
import { manifestOf, run } from "./laboratory.ts";

function digests(chances: readonly number[], rates: readonly number[]): Map<string, string[]> {
  const manifest = manifestOf({
    subjects: 2,
    factors: {
      chance: { set: "environment.chance", values: chances },
      rate: { set: "agent.rate", values: rates },
    },
  });
  const found = new Map<string, string[]>();
  for (let index = 0; index < totalConditions(manifest); index += 1) {
    const { subjects } = run(manifest, index * 2, 2);
    const { id } = conditionAt(manifest, index);
    found.set(
      id,
      subjects.map(({ digest }) => toHex(digest)),
    );
  }
  return found;
}

it("keeps the digests of the conditions that were there before", () => {
  const before = digests([0.2, 0.8], [0.5, 0.6]);
  const after = digests([0.1, 0.2, 0.8], [0.4, 0.5, 0.6]);
  expect(before.size).toBe(4);
  for (const [id, digest] of before) expect(after.get(id)).toEqual(digest);
});

it("keeps the digests of the animals that were there before when subjects are added", () => {
  const few = run(manifestOf({ subjects: 2 })).subjects;
  const more = run(manifestOf({ subjects: 5 })).subjects;
  expect(more.slice(0, 2)).toEqual(few);
});
