import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

import { afterEach, expect, it } from "vitest";

import { operant } from "../end-to-end/operant.ts";
import { broker } from "./cluster.ts";

const SERVER = fileURLToPath(new URL("../foreign/coin-server.mjs", import.meta.url));
const PROTO = fileURLToPath(new URL("../../proto/operant/v1/session.proto", import.meta.url));

let end = (): void => {};
afterEach(() => end());

it("written with nats, protobufjs and the .proto file alone, it passes the suite", async () => {
  const { url } = await broker();
  const child = spawn(process.execPath, [SERVER, url, PROTO], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  end = () => child.kill();
  await once(child.stdout, "data");
  const { out, code } = await operant(["check", "environment", url, "foreign/coin@1"]);
  expect(out.split("\n").filter((line) => line.startsWith("FAIL"))).toEqual([]);
  expect(out).toMatch(/foreign\/coin@1 conforms\n$/);
  expect(code).toBe(0);
  const nobody = await operant(["check", "environment", url, "nobody/there@1"]);
  expect(nobody.out).toMatch(/^FAIL {2}says hello .*nobody listens/);
  expect(nobody.code).toBe(3);
});
