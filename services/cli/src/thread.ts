import { Worker } from "node:worker_threads";
import { Exit, type ExitCode } from "./exit.ts";

/** What a thread of `threads/` tells: that it is alive, or its one answer. */
export type ThreadMessage<Answer> = { readonly alive: true } | { readonly answer: Answer };

/** How a thread is watched. */
export interface Watch {
  /** Silence after which it counts as hung, s. */
  readonly hangAfter: number;
  /** Most heap, MiB; Node's own limit where absent. */
  readonly memory?: number;
  /** What runs in it, e.g. "my-task.ts"; begins the message when it ends badly. */
  readonly name: string;
  /** Exit code when it ends badly. */
  readonly exitCode: ExitCode;
}

/**
 * Runs a module of `threads/` on a task that can be cloned, so that a plug-in which hangs, leaves the
 * process or eats memory costs its thread only. Throws an Exit for those ends, and what the thread
 * throws.
 */
export async function inThread<Answer>(
  module: "check" | "replay",
  task: object,
  watch: Watch,
): Promise<Answer> {
  const source = import.meta.url.endsWith(".ts");
  const worker = new Worker(
    new URL(`./threads/${module}.${source ? "ts" : "js"}`, import.meta.url),
    {
      workerData: task,
      execArgv: source ? ["--import", "tsx", "--conditions=@operant/source"] : [],
      ...(watch.memory === undefined
        ? {}
        : { resourceLimits: { maxOldGenerationSizeMb: watch.memory } }),
    },
  );
  try {
    return await answerOf<Answer>(worker, watch);
  } finally {
    await worker.terminate();
  }
}

function answerOf<Answer>(worker: Worker, watch: Watch): Promise<Answer> {
  const { hangAfter, name, exitCode } = watch;
  return new Promise((resolve, reject) => {
    const end = (what: string) => reject(new Exit(exitCode, `${name}: ${what}`));
    const hung = () =>
      end(
        `no answer for ${hangAfter} s: it is caught in an endless loop, or very slow. Correct its ` +
          "code, or allow more with --hang-after",
      );
    let timer = setTimeout(hung, hangAfter * 1000);
    const restart = () => {
      clearTimeout(timer);
      timer = setTimeout(hung, hangAfter * 1000);
    };
    worker.on("message", (message: ThreadMessage<Answer>) => {
      restart();
      if ("answer" in message) resolve(message.answer);
    });
    worker.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY")
        end("out of memory: it keeps too much; correct its code, or allow more (--memory)");
      else reject(error);
    });
    worker.on("exit", (code) => {
      clearTimeout(timer);
      end(`it left the process (exit code ${code}) instead of finishing; correct its code`);
    });
  });
}
