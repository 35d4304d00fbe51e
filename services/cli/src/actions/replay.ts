import { join } from "node:path";
import { readDigests, writeTables } from "@operant/dataset";
import { toHex, type SubjectResult } from "@operant/protocol";
import { manifestJson, totalSubjects, type RecordPlan } from "@operant/study";
import type { Recordable, ReplayOptions } from "../commands/replay.ts";
import { EXIT, Exit, type ExitCode } from "../exit.ts";
import { rebuild } from "../rebuild.ts";
import { conditionOf } from "../run-study.ts";
import { inThread } from "../thread.ts";
import type { ReplayAnswer, ReplayTask } from "../threads/replay.ts";
import { writeJson, type Terminal } from "../terminal.ts";

/** Simulates one animal of a dataset again, writes its tables, compares its digest. */
export async function replay(
  terminal: Terminal,
  directory: string,
  options: ReplayOptions,
): Promise<ExitCode> {
  const { subject } = options;
  const digests = await readDigests(directory);
  const study = await rebuild(directory, digests.manifestJson);
  const total = totalSubjects(study.manifest);
  if (subject >= total) {
    const message = `operant: there is no subject ${subject}; this study has 0 … ${total - 1}.`;
    throw new Exit(EXIT.usage, message);
  }
  const json = manifestJson(study.manifest);
  const record = recordPlan(study.manifest.record, options.record);
  const task = { manifestJson: json, modules: study.modules, subject, record };
  const result = await simulate(task, options.hangAfter);
  const folder = options.out ?? join(directory, "replays", String(subject));
  const tables = await writeTables(folder, json, conditionOf(study.manifest), [result]);
  const digest = toHex(result.digest);
  const committed = digests.digestOf(subject) ?? null;
  if (options.json === true) writeJson(terminal, { subject, digest, committed, tables });
  else {
    for (const table of tables) terminal.out(table);
    terminal.out(`digest ${digest}`);
  }
  if (committed === null) terminal.err("The dataset holds no result of this subject to compare.");
  if (committed === null || committed === digest) return EXIT.done;
  terminal.err(`DIFFERS  the dataset holds ${committed}`);
  return EXIT.differs;
}

async function simulate(task: ReplayTask, hangAfter: number): Promise<SubjectResult> {
  const watch = { hangAfter, name: `subject ${task.subject}`, exitCode: EXIT.failed };
  const outcome = await inThread<ReplayAnswer>("replay", task, watch);
  if (outcome.ok) return outcome.result;
  const { code, message } = outcome.failure;
  throw new Exit(EXIT.failed, `${message} [${code}]`);
}

function recordPlan(plan: RecordPlan, wanted: readonly Recordable[]): RecordPlan {
  const traces = plan.traces ?? {
    binSeconds: 0.1,
    beforeSeconds: 1,
    afterSeconds: 10,
    align: "trial-start" as const,
  };
  return {
    trials: true,
    spines: wanted.includes("spines") ? { at: "session-end" } : null,
    traces: wanted.includes("traces") ? traces : null,
    events: wanted.includes("events"),
  };
}
