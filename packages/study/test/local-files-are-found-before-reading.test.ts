import { expect, it } from "vitest";
import { localPlugins, readStudy, resolve } from "../src/index.ts";
import { lever, registry, studyText } from "./laboratory.ts";

const change = {
  environment: { type: "./tasks/lever.ts" },
  factors: {
    agent: { set: "agent.type", values: ["toy-chooser", "./mine.mjs"] },
    task: { levels: { a: {}, b: { "environment.type": "../other.ts" } } },
  },
};

it("wherever a type may stand, each once", () => {
  expect(localPlugins(studyText(change))).toMatchObject([
    { role: "environment", name: "./tasks/lever.ts", line: 1, path: "environment.type" },
    { role: "agent", name: "./mine.mjs", path: "factors.agent.values[1]" },
    { role: "environment", name: "../other.ts" },
  ]);
  expect(localPlugins(studyText())).toEqual([]);
  expect(localPlugins("study: [")).toEqual([]);
});

it("and pinned by the hash of their module", () => {
  const sha256 = "ab".repeat(32);
  const file = { role: "environment" as const, id: lever.id, sha256, name: "./lever.ts" };
  const text = studyText({ environment: { type: "./lever.ts" } });
  const reading = readStudy(text, "toy.yaml", registry, { files: [file] });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { environment, versions } = resolve(reading.study, registry, { product: "0.0.0" });
  expect(environment.type).toBe(lever.id);
  expect(versions.plugins).toEqual([file]);
  expect(versions.environments).toEqual({ [lever.id]: sha256 });
});
