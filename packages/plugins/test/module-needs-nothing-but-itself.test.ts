import { openEnvironment } from "@operant/environment";
import { openStream } from "@operant/kernels";
import { bundle, load } from "@operant/plugins";
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { folderOf, LEVER } from "./folder.ts";

const AGENT = `
import { defineAgent } from "@operant/agent";
import { Purpose } from "@operant/kernels";
import { z } from "zod";
export default defineAgent({
  id: "lab/still@1", title: "Still", description: "Waits.", source: "assumed",
  parameters: z.strictObject({}), signals: {}, counters: {}, populations: {},
  create(_parameters, _spaces, tools) { tools.random(Purpose.agentChoice); throw new Error("later"); },
});
`;

describe("a bundled module", () => {
  it("imports nothing: plain Node loads it from an empty folder", async () => {
    const { bytes } = await bundle(join(folderOf(LEVER), "lever.ts"));
    const empty = folderOf({ "try.mjs": 'console.log((await import("./lever.mjs")).default.id);' });
    writeFileSync(join(empty, "lever.mjs"), bytes);
    const printed = execFileSync(process.execPath, ["try.mjs"], { cwd: empty, encoding: "utf8" });
    expect(printed).toBe("lab/lever@1\n");
    // The wire carries at most 1 MiB in one message.
    expect(bytes.length).toBeLessThan(400_000);
  });

  it("runs as an environment of the product", async () => {
    const definition = await load(await bundle(join(folderOf(LEVER), "lever.ts")));
    if (!("trial" in definition)) throw new Error("an environment was due");
    const host = openEnvironment(definition, definition.parameters.parse({ odds: 1 }), {
      random: openStream([1, 2], 1),
    });
    host.begin();
    host.step(1);
    expect([host.reward, host.choice]).toEqual([1, 3]);
  });

  it("shows units and symbols of its parameters to the product's zod", async () => {
    const definition = await load(await bundle(join(folderOf(LEVER), "lever.ts")));
    const schema = z.toJSONSchema(definition.parameters, { io: "input", unrepresentable: "any" });
    expect(schema.properties?.["odds"]).toMatchObject({
      symbol: "p",
      description: "Odds of a reward.",
    });
  });

  it("may be an agent, and loads as the same definition again", async () => {
    const module = await bundle(join(folderOf({ "still.ts": AGENT }), "still.ts"));
    const [one, other] = [await load(module), await load(module)];
    expect(one.id).toBe("lab/still@1");
    expect(one).toBe(other);
  });
});
