import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { readPluginPolicy } from "@operant/compute-service";
import { decodeBlockResult, encodeManifest, OBJECTS, toHex } from "@operant/protocol";
import { createMetrics } from "@operant/telemetry";

import { settled, startNode, STUDY } from "./rig.ts";

const MODULE = new TextEncoder().encode("export default 1;");
const HASH = createHash("sha256").update(MODULE).digest();
const ALLOWED = `sha256:${toHex(HASH)}`;
const OTHER = `sha256:${"ab".repeat(32)}`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "operant-policy-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Has a node with a policy take a block of a study that brings the module. */
async function offer(text: string) {
  const metrics = createMetrics();
  const policy = await readPluginPolicy(text);
  const node = await startNode(1, { knows: false, metrics, policy, node: "shed" });
  const plugins = [{ name: "./my-task.ts", module: MODULE, sha256: HASH }];
  const framed = encodeManifest({ id: STUDY, json: "{}", plugins });
  await (await node.bus.objects(OBJECTS.manifests)).put(toHex(STUDY), framed);
  await node.enqueue(0);
  await settled();
  return { ...node, metrics };
}

describe("a node's policy", () => {
  it.each([["any"], [ALLOWED], [`${OTHER},${ALLOWED}`]])(
    "%s lets the plug-in run",
    async (text) => {
      const { pool, compute } = await offer(text);
      expect(pool.open).toHaveLength(1);
      await compute.stop(0);
    },
  );

  it.each([["none"], [OTHER]])("%s refuses it before a thread sees it", async (text) => {
    const { pool, compute, results, blocks, metrics } = await offer(text);
    expect(pool.open).toHaveLength(0);
    expect(await blocks.pending()).toBe(0);
    const [answer] = await results.take(1, 1);
    const decoded = decodeBlockResult(answer?.data ?? new Uint8Array(0));
    expect(decoded).toMatchObject({
      value: {
        subjects: [],
        failure: {
          code: "OPERANT_COMPUTE_PLUGIN_REFUSED",
          retryable: true,
          message: expect.stringMatching(
            `node shed .*\\./my-task\\.ts .*${ALLOWED}.*policy is ${text}.*--allow-plugins ${ALLOWED}`,
          ),
        },
      },
    });
    const { counters } = await metrics.snapshot();
    const labels = { reason: "plugin_not_allowed" };
    expect(counters).toContainEqual({ name: "operant_compute_refused_total", labels, value: 1 });
    await compute.stop(0);
  });

  it("in a file holds as soon as the file says so", async () => {
    const file = join(folder, "allowed");
    await writeFile(file, `# the rig of room 3\n${OTHER}\n`);
    const policy = await readPluginPolicy(file);
    expect(await policy.allows(toHex(HASH))).toBe(false);
    await writeFile(file, `${OTHER}\n\n${ALLOWED} # my-task.ts\n`);
    expect(await policy.allows(toHex(HASH))).toBe(true);
    await writeFile(file, `${ALLOWED}\nspoiled\n`);
    expect(await policy.allows(toHex(HASH))).toBe(false);
  });

  it.each([
    ["sha256:12", /"sha256:12" is no plug-in's hash; give none, any, sha256:/],
    [`${ALLOWED},any`, /"any" is no plug-in's hash/],
    ["nowhere/to-be-found", /is no file that can be read; give none, any/],
  ])("%s is refused with what may be given", async (text, message) => {
    await expect(readPluginPolicy(text)).rejects.toThrow(message);
  });

  it("names the line of a file that is wrong", async () => {
    const file = join(folder, "wrong");
    await writeFile(file, `${OTHER}\nevil\n`);
    await expect(readPluginPolicy(file)).rejects.toThrow(`${file}:2: "evil" is no plug-in's hash`);
  });
});
