import { writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A study of two groups that takes a second or two: everything is recorded. */
export const SMALL_STUDY = `study: small
seed: 20261123
subjects: 24
environment: { type: tone-discrimination }
agent: { type: striatal }
factors:
  genotype: { set: agent.preset, values: [wild-type, fmr1-ko] }
protocol:
  - { phase: training, sessions: 2, trials: 40, rest_between: 23 h }
  - { phase: retention, after: 14 d, sessions: 1, trials: 20, learning: off }
record:
  trials: all
  spines: { at: session-end, as: histogram }
  traces: { bin: 0.1 s, before: 1 s, after: 3 s, align: cue-on }
measures: [response_probability, discrimination_index]
`;

/** Writes a study into a folder and returns its path. */
export async function writeStudy(folder: string, text = SMALL_STUDY): Promise<string> {
  const file = join(folder, "study.yaml");
  await writeFile(file, text);
  return file;
}

/** A study of one condition whose 12 subjects take milliseconds. */
export const QUICK_STUDY = `study: quick
seed: 1
subjects: 12
environment: { type: tone-discrimination }
agent: { type: random }
protocol:
  - { phase: training, trials: 4 }
measures: [response_probability]
`;
