import { describe, expect, it } from "vitest";
import { createKernels } from "@operant/kernels";
import {
  collect,
  findReplication,
  ReplicationError,
  runReplication,
  runTask,
  tasksOf,
} from "@operant/replications";

describe("tasks", () => {
  const replication = findReplication("YAS-3");

  it("give the same outcome in any order, each on kernels of its own", () => {
    const tasks = tasksOf(replication, "quick", 7).reverse();
    const results = tasks.map((task) => {
      const kernels = createKernels({ maximumBytes: 2 ** 24 });
      const values = runTask(replication, JSON.parse(JSON.stringify(task)), kernels);
      expect(kernels.memory.bytesInUse).toBe(0);
      return { task, values };
    });
    expect(collect(replication, "quick", results)).toEqual(runReplication(replication, "quick", 7));
  });

  it("follow the seed", () => {
    const [first, second] = [1, 2].map((seed) => runReplication(replication, "quick", seed));
    expect(first?.model.observables[0]?.estimate).not.toEqual(
      second?.model.observables[0]?.estimate,
    );
  });

  it("are more at full effort, and the bands are the same", () => {
    const [quick, full] = (["quick", "full"] as const).map((effort) =>
      tasksOf(replication, effort, 1),
    );
    expect(full?.length).toBeGreaterThan(quick?.length ?? Infinity);
  });

  it("name an unknown id", () => {
    expect(() => findReplication("YAS-99")).toThrow(ReplicationError);
    expect(() => findReplication("YAS-99")).toThrow(/YAS-99/);
  });
});
