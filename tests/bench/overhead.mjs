// What a study costs beyond its subjects: 10,000 subjects of one millisecond on two threads, from the
// opening of the dataset to the completion statement, over the same subjects run in two bare threads.
import { bareSeconds, bareThreads } from "./bare.mjs";
import { runStudy, spread } from "./operant.mjs";

const SUBJECTS = 10_000;
const WARM_UP = 300;

/** `minutes` of a random animal in the chamber: tuned so that a subject takes a millisecond. */
const study = (minutes, subjects) => `study: overhead
seed: 1
subjects: ${subjects}
environment: { type: operant-chamber, schedule: VI 30 s }
agent: { type: random }
protocol:
  - { phase: training, sessions: 1, duration: ${minutes} min }
`;

/** Row: wall-clock time of the study over the ideal. */
export async function overheadRows(rounds = 3) {
  const probe = bareSeconds(study(10, 2000), 0, 2000, WARM_UP) / 2000;
  const minutes = Math.max(1, Math.round((10 * 1e-3) / probe));
  const text = study(minutes, SUBJECTS);
  const ratios = [];
  const each = [];
  for (let round = 0; round < rounds; round += 1) {
    const seconds = await bareThreads(text, SUBJECTS, 2, WARM_UP);
    each.push((1e3 * 2 * seconds) / SUBJECTS);
    ratios.push(runStudy(text, ["--threads", "2"]).seconds / seconds);
  }
  const what = `study of ${SUBJECTS.toLocaleString("en")} subjects of ${spread(each)} ms, over ideal`;
  return [[what, `${spread(ratios)} ×`, "<= 1.2 ×", ""]];
}
