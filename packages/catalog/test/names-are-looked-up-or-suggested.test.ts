import { baselines } from "@operant/baselines";
import {
  agentOf,
  builtins,
  editDistance,
  environmentOf,
  lookUpAgent,
  withPlugins,
} from "@operant/catalog";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

const registry = builtins();

describe("the catalog", () => {
  it("finds by full id and by bare name", () => {
    expect(environmentOf(registry, "operant-chamber@1").id).toBe("operant-chamber@1");
    expect(environmentOf(registry, "operant-chamber").id).toBe("operant-chamber@1");
    expect(agentOf(registry, "striatal").id).toBe("striatal@1");
  });

  it("takes the newest version for a bare name", () => {
    const [random] = baselines;
    if (random === undefined) throw new Error("no baseline");
    const versions = [10, 9, 2].map((version) => ({ ...random, id: `random@${version}` }));
    const plugins = versions.map((definition) => ({ kind: "agent" as const, definition }));
    const more = withPlugins(registry, plugins);
    expect(agentOf(more, "random").id).toBe("random@10");
    expect(agentOf(more, "random@1")).toBe(random);
    expect(lookUpAgent(registry, "random@10").found).toBe(false);
  });

  it.each([
    ["striatl", "striatal"],
    ["Striatal", "striatal"],
    ["q-lerning", "q-learning"],
    ["win-stay", "win-stay-lose-shift"],
    ["random@2", "random@1"],
  ])("suggests for %s: %s", (asked, nearest) => {
    expect(lookUpAgent(registry, asked)).toMatchObject({ found: false, nearest });
    expect(() => agentOf(registry, asked)).toThrow(`Did you mean "${nearest}"?`);
  });

  it("suggests nothing for a name like none, but lists what there is", () => {
    expect(lookUpAgent(registry, "zebrafish")).not.toHaveProperty("nearest");
    expect(() => agentOf(registry, "zebrafish")).toThrow("allowed: striatal@1, random@1");
  });

  it("measures distance as a metric does", () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
      { seed: 5, numRuns: 200 },
    );
    expect(editDistance("kitten", "sitting")).toBe(3);
  });
});
