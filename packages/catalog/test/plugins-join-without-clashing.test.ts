import { builtins, DuplicateIdError, withPlugins } from "@operant/catalog";
import { describe, expect, it } from "vitest";

const registry = builtins();
const [task] = registry.environments.values();
if (task === undefined) throw new Error("no environment");

describe("withPlugins", () => {
  it("adds to a copy", () => {
    const mine = { ...task, id: "lab/my-task@1" };
    const more = withPlugins(registry, [mine]);
    expect(more.environments.get("lab/my-task@1")).toBe(mine);
    expect(registry.environments.has("lab/my-task@1")).toBe(false);
    expect(more.agents).toEqual(registry.agents);
  });

  it("refuses a second definition of an id, but not the same one twice", () => {
    expect(withPlugins(registry, [task, task]).environments.size).toBe(registry.environments.size);
    const clash = { ...task };
    expect(() => withPlugins(registry, [clash])).toThrow(DuplicateIdError);
    expect(() => withPlugins(registry, [clash])).toThrow(`e.g. "my-lab/${task.id}"`);
  });
});
