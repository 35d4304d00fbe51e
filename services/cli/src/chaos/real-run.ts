import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { BusError, type Bus } from "@operant/bus";
import { fromHex, type ControlRequest, type StudyStatus } from "@operant/protocol";
import type { Moment } from "@operant/simulation";
import { manifestJson } from "@operant/study";
import { exchange } from "../control.ts";
import { audit } from "./audit.ts";
import type { RealFault } from "./faults.ts";
import type { RealCluster } from "./real-cluster.ts";
import { createRealNemesis, type RealNemesis } from "./real-nemesis.ts";
import { tinyStudy, type TinyStudy } from "./tiny-study.ts";

/** What one seed came to on real processes. */
export interface RealRun {
  readonly seed: number;
  readonly study: TinyStudy;
  readonly faults: readonly RealFault[];
  /** From its submission to its end, ms. */
  readonly ms: number;
  /** From the end of the last fault to the end of the study, ms; 0 when it ended before. */
  readonly recoveryMs: number;
  /** The promise that was broken. */
  readonly violation: string | undefined;
}

const LOOK_MS = 20;
const QUICK = { answerMs: 500, tries: 1 };
/** Within which a study must end, ms. */
const LIVENESS_MS = 90_000;

/** Submits the study of a seed to a cluster, lets the seed's faults happen to it, and audits the end. */
export async function runReally(
  cluster: RealCluster,
  bus: Bus,
  seed: number,
  note: (moment: Moment) => void,
): Promise<RealRun> {
  const study = await tinyStudy(seed);
  const startedMs = performance.now();
  const nowMs = (): number => performance.now() - startedMs;
  const tell = (who: string, what: string): void => note({ atMs: nowMs(), who, what });
  const seams = { nowMs, tell: (fault: RealFault) => tell("nemesis", fault) };
  const nemesis = createRealNemesis(seed, study.subjects, cluster, seams);
  const standing = await follow(bus, study, nemesis, nowMs);
  const ms = nowMs();
  tell("study", standing);
  const recoveryMs = nemesis.endedMs === 0 ? 0 : Math.max(0, ms - nemesis.endedMs);
  await nemesis.over();
  const violation =
    standing === "complete"
      ? await audit(join(cluster.data, study.folder), study)
      : `I5: after ${Math.round(ms)} ms it is ${standing}`;
  return { seed, study, faults: nemesis.done, ms, recoveryMs, violation };
}

/** Submits the study and follows it to its end. Returns how it stands then, or when time is over. */
async function follow(
  bus: Bus,
  study: TinyStudy,
  nemesis: RealNemesis,
  nowMs: () => number,
): Promise<string> {
  let taken = false;
  while (nowMs() < LIVENESS_MS) {
    // Submitted until somebody has taken it, which may be repeated without harm.
    const status = await look(bus, taken ? statusOf(study) : submissionOf(study));
    if (status !== undefined) {
      taken = true;
      if (status.standing !== "running") return status.standing;
      nemesis.look(status.committed);
    }
    await sleep(LOOK_MS);
  }
  return "still on its way";
}

function submissionOf({ id, manifest }: TinyStudy): ControlRequest {
  const bytes = fromHex(id) ?? new Uint8Array(0);
  return { kind: "submit", id: bytes, json: manifestJson(manifest), blockSize: 1, failures: "" };
}

function statusOf({ id }: TinyStudy): ControlRequest {
  return { kind: "status", study: id };
}

/** How the study stands; undefined while nobody knows. */
async function look(bus: Bus, request: ControlRequest): Promise<StudyStatus | undefined> {
  try {
    const reply = await exchange(bus, request, QUICK);
    return reply.kind === "studies" ? reply.studies[0] : undefined;
  } catch (error) {
    if (error instanceof BusError) return undefined;
    throw error;
  }
}
