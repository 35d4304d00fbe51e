import { describe, expect, it } from "vitest";
import { isDecisive, papers } from "@operant/replications";

const replications = papers.flatMap((paper) => paper.replications);
const duplicates = (values: readonly string[]): string[] =>
  values.filter((value, i) => values.indexOf(value) !== i);

describe("papers", () => {
  it("have unique names, and their tests unique ids", () => {
    const skipped = papers.flatMap((paper) => (paper.skipped ?? []).map(({ id }) => id));
    expect(duplicates(papers.map(({ id }) => id))).toEqual([]);
    expect(duplicates([...replications.map(({ id }) => id), ...skipped])).toEqual([]);
  });

  it("are named like folders and say what they found", () => {
    for (const paper of papers) {
      expect(paper.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(paper.summary.length).toBeGreaterThan(60);
      const terse = (paper.skipped ?? []).filter(({ reason }) => reason.length < 20);
      expect(terse).toEqual([]);
    }
  });
});

describe.each(replications)("$id", ({ kind, observables, controls, repetitions, axis }) => {
  it("has observables with distinct names and a band each", () => {
    expect(observables.length).toBeGreaterThan(0);
    expect(duplicates(observables.map(({ name }) => name))).toEqual([]);
    const bad = observables.filter(({ accept: { low, high, reason } }) => {
      const open = low === undefined && high === undefined;
      return open || (low ?? -Infinity) > (high ?? Infinity) || reason.length < 3;
    });
    expect(bad).toEqual([]);
  });

  it("has a control that can fail, unless it is exact", () => {
    expect(controls.length).toBeGreaterThanOrEqual(kind === "A" ? 0 : 1);
    expect(duplicates(["model", ...controls.map(({ name }) => name)])).toEqual([]);
  });

  it("repeats at least as often at full effort", () => {
    expect(repetitions.full).toBeGreaterThanOrEqual(repetitions.quick);
  });

  it("places something on its axis, if it has one", () => {
    expect(observables.some(({ x }) => x !== undefined) || axis === undefined).toBe(true);
  });

  it("names a source for every published value that decides", () => {
    const sources = observables.filter(isDecisive).map(({ published }) => published?.source ?? "–");
    expect(sources.filter((source) => source === "")).toEqual([]);
  });
});
