import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { it } from "vitest";
import { operant, temporaryFolder } from "./operant.ts";
import { expectRefusal } from "./refusal.ts";

const HELP = "--help shows an example";

const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    "an unknown command",
    ["rnu", "study.yaml"],
    ["unknown command 'rnu'", "Did you mean run?", HELP],
  ],
  ["an unknown option", ["run", "a.yaml", "--thread", "2"], ["Did you mean --threads?", HELP]],
  ["no study", ["run"], ["missing required argument 'study'", HELP]],
  ["no threads", ["run", "a.yaml", "--threads", "0"], ["'0' is invalid", "from 1 to 1024"]],
  [
    "words for a number",
    ["verify", "runs", "--threads", "two"],
    ["'two' is invalid", "whole number"],
  ],
  ["too large blocks", ["run", "a.yaml", "--block-size", "1e9"], ["'1e9' is invalid", "to 65536"]],
  ["an unknown policy", ["run", "a.yaml", "--failures", "mabye"], ['"mabye"', "stop, continue"]],
  [
    "a study that is not there",
    ["run", "a.yaml"],
    ['the study file "a.yaml"', "operant init study"],
  ],
  ["a folder as a study", ["run", "."], ['cannot read the study file "."', "path of a YAML file"]],
  ["an unknown environment", ["environments", "bandid"], ['no environment "bandid"', '"bandit"']],
  ["an unknown agent", ["agents", "stratial"], ['no agent "stratial"', '"striatal"']],
  ["an unknown kind", ["init", "sutdy", "a.yaml"], ["'sutdy'", "study, environment, agent"]],
  ["a wrong ending", ["init", "study", "a.txt"], ['"a.txt"', 'ends in ".yaml"']],
  ["a file that exists", ["init", "study", "kept.yaml"], ['"kept.yaml" exists', "another name"]],
  [
    "a schema for a folder that is not there",
    ["schema", "--write", "no/a.json"],
    ['"no/a.json" cannot be written', 'no folder "no"', "create it"],
  ],
  ["a folder that is not there", ["init", "study", "no/a.yaml"], ['no folder "no"', "create it"]],
];

it.concurrent.each(CASES)("%s", async (_, words, pieces) => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "kept.yaml"), "mine");
  expectRefusal(await operant(words, folder), 2, pieces);
});

const UNWRITABLE: readonly (readonly string[])[] = [
  ["environments", "--write", "kept.yaml/pages"],
  ["agents", "--write", "kept.yaml/pages"],
  // Told before anything runs, not after minutes of work.
  ["replicate", "--write", "kept.yaml/pages"],
  ...(existsSync("/proc/self") ? [["environments", "--write", "/proc/pages"]] : []),
];

it.concurrent.each(UNWRITABLE)("a folder that cannot be made: %s %s %s", async (...words) => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "kept.yaml"), "mine");
  const place = words[2] ?? "";
  expectRefusal(await operant(words, folder), 6, [`"${place}`, "cannot be written", "--write"]);
});
