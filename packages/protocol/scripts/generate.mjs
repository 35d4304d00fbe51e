// Writes the codecs of proto/operant/v1 to src/generated, or to the folder given as first argument.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const room = dirname(dirname(fileURLToPath(import.meta.url)));
const proto = join(room, "../../proto");
const output = resolve(process.argv[2] ?? join(room, "src/generated"));
const pbjs = createRequire(join(room, "../../package.json")).resolve("protobufjs-cli/bin/pbjs");
const header =
  "// Generated from proto/operant/v1. Do not edit: pnpm --filter @operant/protocol generate\n";

mkdirSync(output, { recursive: true });
const files = readdirSync(join(proto, "operant/v1"))
  .filter((name) => name.endsWith(".proto"))
  .sort()
  .map((name) => join(proto, "operant/v1", name));
const target = join(output, "operant.js");
const trimmed = ["--no-verify", "--no-convert", "--no-delimited", "--no-typeurl"];
execFileSync(
  process.execPath,
  [pbjs, "-t", "static-module", "-w", "esm", "--es6", "--alt-comment", "--dts", ...trimmed].concat(
    ["-p", proto, "-o", target],
    files,
  ),
  { stdio: "inherit" },
);
for (const file of [target, target.replace(/\.js$/, ".d.ts")]) {
  writeFileSync(file, header + readFileSync(file, "utf8"));
}
