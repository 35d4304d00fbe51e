import { expect, it, vi } from "vitest";
import type { Registry } from "../src/index.ts";
import { chooser, lever, manifestOf, registry, run } from "./laboratory.ts";

const factors = { rate: { set: "agent.rate", values: [0.2, 0.8] } };

it("parses parameters once, however small the blocks", () => {
  const manifest = manifestOf({ subjects: 4, factors });
  const parse = vi.spyOn(chooser.parameters, "safeParse");
  for (let subject = 0; subject < 4; subject += 1) run(manifest, subject, 1);
  expect(parse).toHaveBeenCalledTimes(1);
  run(manifest, 4, 1);
  expect(parse).toHaveBeenCalledTimes(2);
  parse.mockRestore();
});

it("goes back and forth between conditions without mixing them up", () => {
  const manifest = manifestOf({ subjects: 2, factors });
  const order = [0, 2, 1, 3];
  const mixed = order.flatMap((subject) => run(manifest, subject, 1).subjects);
  const whole = [...run(manifest, 0, 2).subjects, ...run(manifest, 2, 2).subjects];
  expect(mixed.sort((a, b) => a.subject - b.subject)).toEqual(whole);
});

it("is made anew for another registry", () => {
  const manifest = manifestOf();
  expect(run(manifest).failure).toBeUndefined();
  const empty: Registry = { ...registry, agents: new Map() };
  expect(run(manifest, 0, 1, { registry: empty }).failure?.message).toContain("unknown agent");
  const again: Registry = { ...registry, environments: new Map([[lever.id, lever]]) };
  expect(run(manifest, 0, 1, { registry: again }).subjects).toHaveLength(1);
});
