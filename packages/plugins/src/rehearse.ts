import { Worker } from "node:worker_threads";
import type { PluginModule } from "./bundle.ts";
import { PluginError, type PluginErrorCode } from "./errors.ts";

// What a file that only defines needs is a fraction of this.
const MEMORY_MB = 256;

/** Loads the module and tells how it went. */
const SCRIPT = `
const { parentPort, workerData } = require("node:worker_threads");
import(workerData).then(
  () => parentPort.postMessage("loaded"),
  () => parentPort.postMessage("threw"),
);`;

/**
 * Loads a module in a thread of its own, to learn whether loading ends at all. What it throws is left
 * to `load`, which says it better. Throws PluginError if the module does not finish within `limitMs`,
 * ends the process, or runs out of memory.
 */
export async function rehearse({ name, bytes }: PluginModule, limitMs: number): Promise<void> {
  const url = `data:text/javascript;base64,${Buffer.from(bytes).toString("base64")}`;
  const worker = new Worker(SCRIPT, {
    eval: true,
    workerData: url,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  const end = await endOf(worker, limitMs);
  await worker.terminate();
  const problem = describe(end, limitMs);
  if (problem === undefined) return;
  const [code, message] = problem;
  const remedy = "Do the work in `create` or `step`; a file only defines";
  throw new PluginError(code, name, [{ message, remedy }]);
}

type End = "answered" | "hung" | "exited" | "out of memory";

function endOf(worker: Worker, limitMs: number): Promise<End> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve("hung"), limitMs);
    const ended = (end: End) => {
      clearTimeout(timer);
      resolve(end);
    };
    worker.once("message", () => ended("answered"));
    worker.once("error", ({ code }: NodeJS.ErrnoException) =>
      ended(code === "ERR_WORKER_OUT_OF_MEMORY" ? "out of memory" : "answered"),
    );
    worker.once("exit", () => ended("exited"));
  });
}

function describe(end: End, limitMs: number): [PluginErrorCode, string] | undefined {
  switch (end) {
    case "answered":
      return undefined;
    case "hung":
      return ["OPERANT_PLUGIN_HANGS", `it is still loading after ${limitMs / 1000} s`];
    case "exited":
      return ["OPERANT_PLUGIN_EXITS", "it ends the process while it is loaded"];
    case "out of memory":
      return ["OPERANT_PLUGIN_HANGS", `it takes more than ${MEMORY_MB} MB while it is loaded`];
    default:
      return end satisfies never;
  }
}
