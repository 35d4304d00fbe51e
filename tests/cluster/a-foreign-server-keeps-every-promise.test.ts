import { expect, it } from "vitest";

import { operant } from "../end-to-end/operant.ts";
import { broker } from "./cluster.ts";
import { serveForeign } from "./foreign.ts";

it("environment and agent written with nats, protobufjs and the .proto file alone pass the suite", async () => {
  const { url } = await broker();
  await Promise.all([serveForeign("coin", url), serveForeign("guesser", url)]);
  const [task, animal, nobody] = await Promise.all([
    operant(["check", "environment", url, "foreign/coin@1"]),
    operant(["check", "agent", url, "foreign/guesser@1"]),
    operant(["check", "environment", url, "nobody/there@1"]),
  ]);
  for (const { out, code } of [task, animal]) {
    expect(out.split("\n").filter((line) => line.startsWith("FAIL"))).toEqual([]);
    expect(out).toMatch(/foreign\/(coin|guesser)@1 conforms\n$/);
    expect(code).toBe(0);
  }
  expect(nobody.out).toMatch(/^FAIL {2}says hello .*nobody listens/);
  expect(nobody.code).toBe(3);
});
