import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

it("src/generated is what the generator writes from proto/operant/v1", () => {
  const room = fileURLToPath(new URL("..", import.meta.url));
  const fresh = mkdtempSync(join(tmpdir(), "operant-protocol-"));
  try {
    execFileSync(process.execPath, [join(room, "scripts/generate.mjs"), fresh]);
    for (const name of ["operant.js", "operant.d.ts"]) {
      const committed = readFileSync(join(room, "src/generated", name), "utf8");
      expect(readFileSync(join(fresh, name), "utf8") === committed, `${name} is stale`).toBe(true);
    }
  } finally {
    rmSync(fresh, { recursive: true });
  }
});
