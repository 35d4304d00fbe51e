import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import myTask from "../examples/01-my-task.ts";
import { checkEnvironment, DefinitionError, environmentTemplate } from "../src/index.ts";

test("the template is the example", () => {
  const example = readFileSync(new URL("../examples/01-my-task.ts", import.meta.url), "utf8");
  expect(environmentTemplate("lab/my-task@1")).toBe(example);
  expect(environmentTemplate("smith/maze@2")).toContain('id: "smith/maze@2"');
});

test("the example passes the conformance checker", () => {
  const findings = checkEnvironment(myTask, { convergence: true });
  expect(findings.filter((finding) => !finding.ok)).toEqual([]);
});

test("an id that is no id is refused", () => {
  expect(() => environmentTemplate("My Task")).toThrow(DefinitionError);
  expect(() => environmentTemplate("My Task")).toThrow(/allowed is name@version/);
});
