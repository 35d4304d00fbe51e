// Writes the generated files of deploy/: pnpm --filter @operant/collector-service generate
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { generatedFiles } from "./files.ts";

const deploy = fileURLToPath(new URL("../../../deploy", import.meta.url));
for (const [path, text] of await generatedFiles()) {
  const file = join(deploy, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
