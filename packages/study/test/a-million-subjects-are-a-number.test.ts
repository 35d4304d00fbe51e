import * as fc from "fast-check";
import { expect, it } from "vitest";
import { blocksOf, blocksWithin, subjectAt, subjectKey, totalSubjects } from "../src/index.ts";
import { manifestOf } from "./laboratory.ts";

const manifest = manifestOf({
  subjects: 1_000_000_000,
  factors: { chance: { set: "environment.chance", values: [0.2, 0.4, 0.6, 0.8] } },
});

it("finds any subject and the first blocks at once", () => {
  expect(totalSubjects(manifest)).toBe(4_000_000_000);
  const { condition, index } = subjectAt(manifest, 3_999_999_999);
  expect([condition.id, index]).toEqual(["chance=0.8", 999_999_999]);
  const blocks = blocksOf(manifest, 64);
  expect(blocks.next().value).toEqual({ firstSubject: 0, subjectCount: 64 });
  expect(blocks.next().value).toEqual({ firstSubject: 64, subjectCount: 64 });
  expect(() => subjectAt(manifest, 4_000_000_000)).toThrow("from 0 to 3999999999");
});

it("cuts any range into blocks that cover it, in order, within one condition each", () => {
  const count = fc.integer({ min: 1, max: 40 });
  fc.assert(
    fc.property(count, count, count, fc.nat(30), (subjects, size, length, first) => {
      const study = { subjects, factors: [] };
      const range = { firstSubject: first, subjectCount: length };
      let next = first;
      for (const block of blocksWithin(study, range, size)) {
        expect(block.firstSubject).toBe(next);
        expect(block.subjectCount).toBeGreaterThan(0);
        expect(block.subjectCount).toBeLessThanOrEqual(size);
        next += block.subjectCount;
        const condition = Math.floor(block.firstSubject / subjects);
        expect(Math.floor((next - 1) / subjects)).toBe(condition);
      }
      expect(next).toBe(first + length);
    }),
  );
});

it("gives every subject its own key", () => {
  expect(subjectKey(7, "all", 0)).toEqual(subjectKey(7, "all", 0));
  const keys = [
    subjectKey(7, "all", 0),
    subjectKey(8, "all", 0),
    subjectKey("7", "all", 0),
    subjectKey(7, "all", 1),
    subjectKey(7, "x=1", 0),
  ];
  expect(new Set(keys.map(String)).size).toBe(keys.length);
});
