import { createHash } from "node:crypto";
import { join } from "node:path";
import { readDigests, writeTables } from "@operant/dataset";
import { createKernels } from "@operant/kernels";
import { toHex, type SubjectResult } from "@operant/protocol";
import { manifestJson, runSubject, totalSubjects, type RecordPlan } from "@operant/study";
import { InvalidArgumentError, type Command } from "commander";
import { EXIT, Exit, type ExitCode } from "../exit.ts";
import { jsonOption, type CommandModule, type CommonOptions, type Runner } from "../program.ts";
import { rebuild } from "../rebuild.ts";
import { conditionOf } from "../run-study.ts";
import type { LoadedStudy } from "../study-source.ts";
import { writeJson, type Terminal } from "../terminal.ts";

const RECORDABLE = ["spines", "traces", "events"] as const;
type Recordable = (typeof RECORDABLE)[number];

interface Options extends CommonOptions {
  readonly subject: number;
  readonly record: readonly Recordable[];
  readonly out?: string;
}

/** `operant replay DIR --subject N`: re-simulates one animal with everything recorded. */
export const replayCommand: CommandModule = {
  register(program: Command, run: Runner) {
    program
      .command("replay")
      .description("re-simulate one animal with everything recorded, and compare its digest")
      .argument("<dataset>", "folder of the dataset")
      .requiredOption("--subject <n>", "index of the animal in the whole study", readSubject)
      .option("--record <what>", `what to record: ${RECORDABLE.join(",")}`, readRecord, [
        ...RECORDABLE,
      ])
      .option("--out <folder>", "where the tables go (default: <dataset>/replays/<subject>)")
      .addOption(jsonOption())
      .addHelpText(
        "after",
        "\nExample:\n  operant replay runs/my-study-1a2b --subject 17 --record spines,traces",
      )
      .action(
        run((terminal, directory: string, options: Options) =>
          replay(terminal, directory, options),
        ),
      );
  },
};

async function replay(terminal: Terminal, directory: string, options: Options): Promise<ExitCode> {
  const { subject } = options;
  const digests = await readDigests(directory);
  const study = await rebuild(directory, digests.manifestJson);
  const total = totalSubjects(study.manifest);
  if (subject >= total) {
    const message = `operant: there is no subject ${subject}; this study has 0 … ${total - 1}.`;
    throw new Exit(EXIT.usage, message);
  }
  const result = simulate(study, subject, recordPlan(study.manifest.record, options.record));
  const folder = options.out ?? join(directory, "replays", String(subject));
  const json = manifestJson(study.manifest);
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

function simulate({ manifest, registry }: LoadedStudy, subject: number, record: RecordPlan) {
  const kernels = createKernels();
  const createHasher = () => createHash("sha256");
  const outcome = runSubject({ manifest, registry, kernels, subject, record, createHasher });
  if (outcome.ok) return outcome.result satisfies SubjectResult;
  const { code, message } = outcome.failure;
  throw new Exit(EXIT.failed, `${code}: ${message}`);
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

function readSubject(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0) return value;
  throw new InvalidArgumentError("Give a whole number, counted from 0 over all conditions.");
}

function readRecord(text: string): Recordable[] {
  return text.split(",").map((word) => {
    const found = RECORDABLE.find((each) => each === word.trim());
    if (found !== undefined) return found;
    throw new InvalidArgumentError(
      `"${word}" cannot be recorded; allowed: ${RECORDABLE.join(", ")}.`,
    );
  });
}
