import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, expect, it } from "vitest";

import type { Bus } from "@operant/bus";
import { createEmbeddedBus } from "@operant/bus";
import { startCompute } from "@operant/compute-service";
import { serveCoordinator } from "@operant/coordinator-service";
import { MemoryDisk } from "@operant/dataset";
import type { ControlReply, ControlRequest, StudyStatus } from "@operant/protocol";
import {
  CONTROL,
  decodeControlReply,
  encodeControlRequest,
  fromHex,
  toHex,
} from "@operant/protocol";
import { manifestId, manifestJson } from "@operant/study";

import { localPool } from "./local-pool.ts";
import { digestOf, runStudy, tinyStudy } from "./rig.ts";

const manifest = tinyStudy(10);
const id = fromHex(manifestId(manifest)) ?? new Uint8Array(0);
const submission = { kind: "submit", id, json: manifestJson(manifest), failures: "" } as const;

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function temporary(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "operant-served-"));
  folders.push(folder);
  return folder;
}

async function ask(bus: Bus, request: ControlRequest): Promise<ControlReply> {
  const bytes = encodeControlRequest(request);
  const decoded = decodeControlReply(await bus.request(CONTROL[request.kind], bytes, 5000));
  if (!decoded.ok) throw decoded.error;
  return decoded.value;
}

/** The status of the study, once it stands as expected. */
async function standing(bus: Bus, expected: string): Promise<StudyStatus> {
  for (;;) {
    const reply = await ask(bus, { kind: "status", study: "tiny" });
    const [status] = reply.kind === "studies" ? reply.studies : [];
    if (status?.standing === expected) return status;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

it("submitted, left, taken up again, it has the digest of the study run here", async () => {
  const bus = createEmbeddedBus();
  const directory = await temporary();
  const first = await serveCoordinator({ bus, directory });
  expect(await ask(bus, submission)).toMatchObject({ studies: [{ standing: "running" }] });
  await ask(bus, { kind: "command", study: "tiny", action: "pause" });
  await first.stop();

  const second = await serveCoordinator({ bus, directory });
  const compute = await startCompute({ bus, pool: localPool() });
  await standing(bus, "paused");
  await ask(bus, { kind: "command", study: toHex(id).slice(0, 8), action: "resume" });
  const { digest, conditions, failed } = await standing(bus, "complete");
  await compute.stop();
  const here = digestOf(await runStudy({ manifest, pool: localPool(), disk: new MemoryDisk() }));
  expect(digest && toHex(digest)).toBe(here);
  expect([failed, conditions.map(({ done }) => done)]).toEqual([0, [10, 10]]);
  expect(await readdir(directory)).toHaveLength(1);
  await second.stop();
});

it("cancelled it stays so through a restart; requeued it goes on", async () => {
  const bus = createEmbeddedBus();
  const directory = await temporary();
  const first = await serveCoordinator({ bus, directory });
  await ask(bus, submission);
  await ask(bus, { kind: "command", study: "tiny", action: "cancel" });
  const again = await ask(bus, { kind: "command", study: "tiny", action: "pause" });
  expect(again).toMatchObject({ code: "OPERANT_COORDINATOR_WRONG_STATE" });
  await first.stop();

  const second = await serveCoordinator({ bus, directory });
  await standing(bus, "cancelled");
  await ask(bus, { kind: "command", study: "tiny", action: "requeue" });
  const compute = await startCompute({ bus, pool: localPool() });
  await standing(bus, "complete");
  await compute.stop();
  await second.stop();
});

it("what is not a study, a file of it, or a message is refused, and nothing stops", async () => {
  const bus = createEmbeddedBus();
  const served = await serveCoordinator({ bus, directory: await temporary() });
  const wrong = { ...submission, id: new Uint8Array(32) };
  expect(await ask(bus, wrong)).toMatchObject({ code: "OPERANT_COORDINATOR_BAD_MANIFEST" });
  const unknown = await ask(bus, { kind: "files", study: "tiny" });
  expect(unknown).toMatchObject({ code: "OPERANT_COORDINATOR_UNKNOWN_STUDY" });
  await ask(bus, submission);
  for (const path of ["../x", "/etc/passwd", "control.json", "lock", "parts/../../x"]) {
    const reply = await ask(bus, { kind: "file", study: "tiny", path, offset: 0, length: 9 });
    expect(reply).toMatchObject({ code: "OPERANT_COORDINATOR_UNKNOWN_FILE" });
  }
  const noise = decodeControlReply(await bus.request(CONTROL.submit, new Uint8Array(40), 5000));
  expect(noise).toMatchObject({ value: { kind: "refusal" } });
  expect(await ask(bus, { kind: "files", study: "tiny" })).toMatchObject({ kind: "files" });
  await served.stop();
});
