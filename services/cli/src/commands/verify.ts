import { inspectDataset, query, verifyFiles } from "@operant/dataset";
import { toHex } from "@operant/protocol";
import { InvalidArgumentError, type Command } from "commander";
import { EXIT, type ExitCode } from "../exit.ts";
import { jsonOption, type CommandModule, type CommonOptions, type Runner } from "../program.ts";
import { rebuild, recompute } from "../rebuild.ts";
import { plural } from "../text.ts";
import { writeJson, type Terminal } from "../terminal.ts";

interface Options extends CommonOptions {
  readonly sample: number;
}

/** `operant verify DIR`: checks the files, recomputes a sample of subjects, compares digests. */
export const verifyCommand: CommandModule = {
  register(program: Command, run: Runner) {
    program
      .command("verify")
      .description("check the files of a dataset and recompute a sample of its subjects")
      .argument("<dataset>", "folder of the dataset")
      .option("--sample <n|all>", "subjects to recompute, spread evenly", readSample, 16)
      .addOption(jsonOption())
      .addHelpText("after", "\nExample:\n  operant verify runs/my-study-1a2b --sample all")
      .action(
        run((terminal, directory: string, options: Options) =>
          verify(terminal, directory, options),
        ),
      );
  },
};

async function verify(terminal: Terminal, directory: string, options: Options): Promise<ExitCode> {
  const { status } = await inspectDataset(directory);
  const files = await verifyFiles(directory);
  for (const { file, problem } of files.damaged) terminal.err(`DAMAGED  ${file} ${problem}`);
  const { rows } = await query(
    directory,
    "SELECT subject, digest FROM subjects WHERE status = 'committed' ORDER BY subject",
  );
  const chosen = spread(rows, options.sample);
  const differing = await recomputeAll(terminal, directory, chosen);
  const summary = {
    files: files.files,
    damaged: files.damaged.length,
    recomputed: chosen.length,
    differing: differing.length,
    committed: status.committed,
    subjects: status.subjects,
  };
  if (options.json === true) writeJson(terminal, { ...summary, subjectsThatDiffer: differing });
  else {
    terminal.out(`${plural(files.files, "file")} checked, ${files.damaged.length} damaged`);
    terminal.out(
      `${plural(chosen.length, "subject")} of ${status.committed} recomputed, ${differing.length} differ`,
    );
  }
  if (differing.length > 0) return EXIT.differs;
  return files.damaged.length > 0 ? EXIT.dataset : EXIT.done;
}

async function recomputeAll(
  terminal: Terminal,
  directory: string,
  chosen: readonly (readonly unknown[])[],
): Promise<number[]> {
  const study = await rebuild(directory);
  const differing: number[] = [];
  for (const [subject, digest] of chosen) {
    const again = toHex(recompute(study, Number(subject)).digest);
    if (again === digest) continue;
    differing.push(Number(subject));
    terminal.err(
      `DIFFERS  subject ${String(subject)}: committed ${String(digest)}, recomputed ${again}. ` +
        `Look at it with: operant replay ${directory} --subject ${String(subject)}`,
    );
  }
  return differing;
}

/** Picks at most `count` rows at even distances. */
function spread<T>(rows: readonly T[], count: number): T[] {
  if (rows.length <= count) return [...rows];
  return Array.from({ length: count }, (_, i) => rows[Math.floor((i * rows.length) / count)] as T);
}

function readSample(text: string): number {
  if (text === "all") return Infinity;
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new InvalidArgumentError('Give a whole number of subjects, or "all".');
}
