import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { NEEDED } from "./needed-servers.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** How a test file shows that it starts a server, itself or through the kit beside it. */
const STARTS = /startNatsServer|startPrometheus|promtool|from "\.\/(?:server|prometheus)\.ts"/u;

it("names every test file that starts a real server", () => {
  const patterns = Object.values(NEEDED).flat();
  const covers = (pattern: string, file: string) =>
    file === pattern || (pattern.includes("*") && file.startsWith(pattern.split("*")[0] ?? ""));
  const starting = testFiles().filter((file) => {
    return STARTS.test(readFileSync(join(ROOT, file), "utf8"));
  });
  expect(starting.length).toBeGreaterThan(10);
  expect(starting.filter((file) => !patterns.some((pattern) => covers(pattern, file)))).toEqual([]);
});

function testFiles(): string[] {
  const rooms = ["packages", "services"].flatMap((floor) =>
    readdirSync(join(ROOT, floor)).map((room) => `${floor}/${room}/test`),
  );
  return [...rooms, "tests/cluster", "tests/end-to-end"]
    .filter((folder) => existsSync(join(ROOT, folder)))
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map(
        (file) => `${folder}/${file}`,
      ),
    )
    .filter((file) => file.endsWith(".test.ts"));
}
