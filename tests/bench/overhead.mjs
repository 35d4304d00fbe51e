// What a study costs beyond its subjects: 10,000 subjects of one millisecond on two threads, from the
// opening of the dataset to the completion statement, over the same subjects run in two bare threads.
import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";
import { fileURLToPath } from "node:url";
import { builtins } from "@operant/catalog";
import { createKernels } from "@operant/kernels";
import { readStudy, resolve, runBlock } from "@operant/study";
import { runStudy, spread } from "./operant.mjs";

const SUBJECTS = 10_000;

/** `minutes` of a random animal in the chamber: tuned so that a subject takes a millisecond. */
const study = (minutes, subjects) => `study: overhead
seed: 1
subjects: ${subjects}
environment: { type: operant-chamber, schedule: VI 30 s }
agent: { type: random }
protocol:
  - { phase: training, sessions: 1, duration: ${minutes} min }
`;

function manifestOf(text) {
  const registry = builtins();
  const reading = readStudy(text, "overhead.yaml", registry);
  if (!reading.ok) throw new Error(reading.problems[0].message);
  return { registry, manifest: resolve(reading.study, registry, { product: "bench" }) };
}

/** Runs subjects first … first + count − 1 in this thread; returns seconds. */
function bare(text, first, count) {
  const { registry, manifest } = manifestOf(text);
  const kernels = createKernels();
  const job = { registry, manifest, kernels };
  runBlock({ ...job, block: { firstSubject: first, subjectCount: Math.min(count, 300) } });
  const start = performance.now();
  runBlock({ ...job, block: { firstSubject: first, subjectCount: count } });
  return (performance.now() - start) / 1000;
}

if (!isMainThread && workerData?.overhead === true) {
  parentPort.postMessage(bare(workerData.text, workerData.first, workerData.count));
}

/** Seconds of two bare threads that share the subjects. */
async function ideal(text) {
  const half = SUBJECTS / 2;
  const threads = [0, half].map(
    (first) =>
      new Promise((done, fail) => {
        const data = { overhead: true, text, first, count: half };
        const thread = new Worker(fileURLToPath(import.meta.url), { workerData: data });
        thread.once("message", done).once("error", fail);
      }),
  );
  return Math.max(...(await Promise.all(threads)));
}

/** Row: wall-clock time of the study over the ideal. */
export async function overheadRows(rounds = 3) {
  const probe = bare(study(10, 2000), 0, 2000) / 2000;
  const minutes = Math.max(1, Math.round((10 * 1e-3) / probe));
  const text = study(minutes, SUBJECTS);
  const ratios = [];
  const each = [];
  for (let round = 0; round < rounds; round += 1) {
    const seconds = await ideal(text);
    each.push((1e3 * 2 * seconds) / SUBJECTS);
    ratios.push(runStudy(text, ["--threads", "2"]).seconds / seconds);
  }
  const what = `study of ${SUBJECTS.toLocaleString("en")} subjects of ${spread(each)} ms, over ideal`;
  return [[what, `${spread(ratios)} ×`, "<= 1.2 ×", ""]];
}
