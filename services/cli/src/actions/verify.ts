import { readDigests, verifyFiles } from "@operant/dataset";
import { totalSubjects } from "@operant/study";
import type { VerifyOptions } from "../commands/verify.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { computeLocally } from "../local-cluster.ts";
import { rebuild } from "../rebuild.ts";
import { plural, thousands } from "../text.ts";
import { writeJson, type Terminal } from "../terminal.ts";
import { createVerifyingArchive } from "../verifying-archive.ts";

/** Checks the files of a dataset, has a sample of its subjects computed again, compares digests. */
export async function verify(
  terminal: Terminal,
  directory: string,
  options: VerifyOptions,
): Promise<ExitCode> {
  const files = await verifyFiles(directory);
  for (const { file, problem } of files.damaged) terminal.err(`DAMAGED  ${file} ${problem}`);
  const digests = await readDigests(directory);
  const study = await rebuild(directory, digests.manifestJson);
  const committed = Array.from({ length: totalSubjects(study.manifest) }, (_, i) => i).filter(
    (subject) => digests.digestOf(subject) !== undefined,
  );
  const sample = spread(committed, options.sample);
  const archive = createVerifyingArchive(directory, digests, sample);
  const quiet = options.json === true || sample.length < 100;
  const outcome = await computeLocally(study, archive, { ...options, quiet }, terminal);
  if (outcome.kind === "failed") throw outcome.error;
  const differences = archive.differences();
  for (const { subject, committed: old, recomputed } of differences) {
    terminal.err(
      `DIFFERS  subject ${subject}: committed ${old}, recomputed ${recomputed}. ` +
        `Look at it with: operant replay ${directory} --subject ${subject}`,
    );
  }
  const damaged = files.damaged.length;
  const recomputed = sample.length;
  if (options.json === true) {
    writeJson(terminal, { files: files.files, damaged, recomputed, differing: differences.length });
  } else {
    terminal.out(`${plural(files.files, "file")} checked, ${damaged} damaged`);
    terminal.out(
      `${plural(recomputed, "subject")} of ${thousands(committed.length)} recomputed, ` +
        `${differences.length} differ`,
    );
  }
  if (differences.length > 0) return EXIT.differs;
  return damaged > 0 ? EXIT.dataset : EXIT.done;
}

/** Picks at most `count` values at even distances. */
function spread(values: readonly number[], count: number): number[] {
  if (values.length <= count) return [...values];
  return Array.from(
    { length: count },
    (_, i) => values[Math.floor((i * values.length) / count)] ?? 0,
  );
}
