import { expect, it } from "vitest";
import { studySchema } from "../src/index.ts";
import { registry } from "./laboratory.ts";

const schema = JSON.parse(JSON.stringify(studySchema(registry))) as {
  properties: Record<string, { allOf: { then: { properties: Record<string, unknown> } }[] }>;
};

it("a parameter with a unit is a text with that unit and an example", () => {
  const parameters = schema.properties["environment"]?.allOf[0]?.then.properties ?? {};
  expect(parameters["reward_delay"]).toEqual({
    description: "Time to the reward. 0 s … 1 min.",
    type: "string",
    default: "0.1 s",
    pattern: expect.stringContaining("(ms|s|min|h|d|wk)") as string,
    examples: ["0.1 s"],
  });
  const { pattern } = parameters["reward_delay"] as { pattern: string };
  expect(new RegExp(pattern, "u").test("0.5 s")).toBe(true);
  expect(new RegExp(pattern, "u").test("5")).toBe(false);
});

it("plain numbers and enumerations keep range, default and names", () => {
  const parameters = schema.properties["environment"]?.allOf[0]?.then.properties ?? {};
  expect(parameters["chance"]).toMatchObject({
    type: "number",
    minimum: 0,
    maximum: 1,
    default: 0.5,
  });
  expect(parameters["mode"]).toMatchObject({ enum: ["plain", "faulty", "unlucky", "stop"] });
});

it("presets, measures and types complete by name", () => {
  const text = JSON.stringify(schema);
  for (const name of ["eager", "win_stay", "toy-lever", "toy-lever@2", "./my-task.ts"]) {
    expect(text).toContain(JSON.stringify(name));
  }
  expect(text).not.toContain("defaultText");
});
