import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { builtins } from "@operant/catalog";
import { formatProblem, readStudy } from "@operant/study";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { read, ROOT } from "./repository.ts";

const studies = (await readdir(join(ROOT, "studies"))).filter((name) => name.endsWith(".yaml"));
const schema = JSON.parse(await read("studies/study.schema.json")) as object;
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);

describe.each(studies)("%s", (name) => {
  it("by the program", async () => {
    const reading = readStudy(await read(`studies/${name}`), name, builtins());
    expect(reading.ok ? [] : reading.problems.map(formatProblem)).toEqual([]);
  });

  it("by the schema that editors use", async () => {
    const text = await read(`studies/${name}`);
    expect(text).toContain("# yaml-language-server: $schema=./study.schema.json");
    validate(parse(text));
    expect(validate.errors ?? []).toEqual([]);
  });
});

it("and a wrong one by neither", () => {
  validate({ study: "x", seed: 1, subjects: 0, environment: { type: "bandit", blok: 1 } });
  const places = (validate.errors ?? []).map(({ instancePath }) => instancePath);
  expect(places).toContain("/subjects");
  expect(places).toContain("/environment");
});
