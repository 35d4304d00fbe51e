// Subjects in bare threads, warm: no queue, no dataset, no start-up. What a study is held against.
import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";
import { fileURLToPath } from "node:url";
import { builtins } from "@operant/catalog";
import { createKernels } from "@operant/kernels";
import { readStudy, resolve, runBlock } from "@operant/study";

function manifestOf(text) {
  const registry = builtins();
  const reading = readStudy(text, "bench.yaml", registry);
  if (!reading.ok) throw new Error(reading.problems[0].message);
  return { registry, manifest: resolve(reading.study, registry, { product: "bench" }) };
}

/** Seconds that subjects first … first + count − 1 take in this thread, after `warmUp` of them. */
export function bareSeconds(text, first, count, warmUp) {
  const { registry, manifest } = manifestOf(text);
  const kernels = createKernels();
  const job = { registry, manifest, kernels };
  runBlock({ ...job, block: { firstSubject: first, subjectCount: Math.min(count, warmUp) } });
  const start = performance.now();
  runBlock({ ...job, block: { firstSubject: first, subjectCount: count } });
  return (performance.now() - start) / 1000;
}

if (!isMainThread && workerData?.bare === true) {
  const { text, first, count, warmUp } = workerData;
  parentPort.postMessage(bareSeconds(text, first, count, warmUp));
}

/** Seconds of the slowest of bare threads that share the subjects 0 … subjects − 1. */
export async function bareThreads(text, subjects, threads, warmUp) {
  const count = subjects / threads;
  const each = Array.from({ length: threads }, (_, thread) => {
    const data = { bare: true, text, first: thread * count, count, warmUp };
    return new Promise((done, fail) => {
      const worker = new Worker(fileURLToPath(import.meta.url), { workerData: data });
      worker.once("message", done).once("error", fail);
    });
  });
  return Math.max(...(await Promise.all(each)));
}
