import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

import { afterEach } from "vitest";

const PROTO = fileURLToPath(new URL("../../proto/operant/v1/session.proto", import.meta.url));

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** Starts a server of tests/foreign for the present test; resolves when it listens. */
export async function serveForeign(name: string, url: string): Promise<void> {
  const file = fileURLToPath(new URL(`../foreign/${name}-server.mjs`, import.meta.url));
  const stdio = ["ignore", "pipe", "inherit"] as const;
  const child = spawn(process.execPath, [file, url, PROTO], { stdio: [...stdio] });
  ends.push(() => child.kill());
  await once(child.stdout as NodeJS.ReadableStream, "data");
}
