import { baselines } from "@operant/baselines";
import { builtins, findAgent, findEnvironment, withPlugins, type Lookup } from "@operant/catalog";
import { describe, expect, it } from "vitest";

const registry = builtins();
const idOf = (lookup: Lookup<{ readonly id: string }>) =>
  lookup.ok ? lookup.value.id : lookup.reason;

describe("the catalog", () => {
  it("finds by full id and by bare name", () => {
    expect(idOf(findEnvironment(registry, "operant-chamber@1"))).toBe("operant-chamber@1");
    expect(idOf(findEnvironment(registry, "operant-chamber"))).toBe("operant-chamber@1");
    expect(idOf(findAgent(registry, "striatal"))).toBe("striatal@1");
  });

  it("takes the newest version for a bare name", () => {
    const [random] = baselines;
    if (random === undefined) throw new Error("no baseline");
    const versions = [10, 9, 2].map((version) => ({ ...random, id: `random@${version}` }));
    const more = withPlugins(registry, versions);
    expect(idOf(findAgent(more, "random"))).toBe("random@10");
    expect(findAgent(more, "random@1")).toEqual({ ok: true, value: random });
    expect(findAgent(registry, "random@10").ok).toBe(false);
  });

  it.each([
    ["striatl", "striatal"],
    ["Striatal", "striatal"],
    ["q-lerning", "q-learning"],
    ["win-stay", "win-stay-lose-shift"],
    ["random@2", "random@1"],
  ])("suggests for %s: %s", (asked, nearest) => {
    const lookup = findAgent(registry, asked);
    expect(lookup).toMatchObject({ ok: false, nearest });
    expect(idOf(lookup)).toContain(`did you mean "${nearest}"?`);
  });

  it("suggests nothing for a name like none, but lists what there is", () => {
    const lookup = findAgent(registry, "zebrafish");
    expect(lookup).not.toHaveProperty("nearest");
    expect(idOf(lookup)).toContain('no agent "zebrafish"; allowed: striatal@1, random@1');
  });
});
