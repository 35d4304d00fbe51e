import { agentTemplate, checkAgent } from "@operant/agent";
import { createKernels } from "@operant/kernels";
import { bundle, load } from "@operant/plugins";
import { join } from "node:path";
import { expect, it } from "vitest";
import { folderOf } from "./folder.ts";

it("a new agent from the template bundles, loads and keeps the contract as it is", async () => {
  const folder = folderOf({ "mine.ts": agentTemplate("lab/mine@1") });
  const definition = await load(await bundle(join(folder, "mine.ts")));
  if (!("signals" in definition)) throw new Error("an agent was due");
  expect(definition.id).toBe("lab/mine@1");
  const findings = checkAgent(definition, { createKernels: () => createKernels() });
  expect(findings.filter(({ ok }) => !ok)).toEqual([]);
});
