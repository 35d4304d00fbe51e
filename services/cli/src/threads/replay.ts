// A thread that lives through one subject.
import { createHash } from "node:crypto";
import { workerData } from "node:worker_threads";
import { createKernels } from "@operant/kernels";
import type { PluginModule } from "@operant/plugins";
import { readManifest, runSubject, type RecordPlan, type SubjectOutcome } from "@operant/study";
import { registryOf } from "../study-source.ts";
import { tell } from "./tell.ts";

/** Which subject of which study, and what to record. */
export interface ReplayTask {
  readonly manifestJson: string;
  readonly modules: readonly PluginModule[];
  readonly subject: number;
  readonly record: RecordPlan;
}

export type ReplayAnswer = SubjectOutcome;

const { manifestJson, modules, subject, record } = workerData as ReplayTask;
const manifest = readManifest(manifestJson);
const answer: ReplayAnswer = runSubject({
  manifest,
  registry: await registryOf(manifest, modules),
  kernels: createKernels(),
  subject,
  record,
  createHasher: () => createHash("sha256"),
  onProgress: () => tell({ alive: true }),
});
tell({ answer });
