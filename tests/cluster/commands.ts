import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

import { afterEach } from "vitest";

const BIN = fileURLToPath(new URL("../../services/cli/bin/operant.js", import.meta.url));

/** A service that runs as operators run it: its own process, the compiled product. */
export interface ServiceProcess {
  readonly process: ChildProcess;
  /** Resolves at its first line; rejects when it ends before. */
  readonly started: Promise<string>;
  /** Resolves once it has said this, and said it since it was asked. */
  says(text: string): Promise<void>;
  /** kill -9; resolves once it is gone. */
  kill(): Promise<void>;
  /** SIGTERM; resolves with the exit code. */
  leave(): Promise<number | null>;
}

const children = new Set<ChildProcess>();

afterEach(() => {
  for (const child of children) child.kill("SIGKILL");
  children.clear();
});

/** Starts `operant serve <words>`. */
export function serve(words: readonly string[], environment = {}): ServiceProcess {
  const child = spawn(process.execPath, [BIN, "serve", ...words], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, ...environment },
  });
  children.add(child);
  const ended = new Promise<number | null>((resolve) => {
    child.on("close", resolve);
  });
  child.stderr.setEncoding("utf8");
  function says(wanted: string): Promise<string> {
    const saying = new Promise<string>((resolve, reject) => {
      let text = "";
      child.stderr.on("data", (more: string) => {
        text += more;
        if (text.includes(wanted)) resolve(text);
      });
      child.on("close", (code) => reject(new Error(`serve ${words[0]} ended: ${code} ${text}`)));
    });
    saying.catch(() => {});
    return saying;
  }
  const started = says("\n");
  return {
    process: child,
    started,
    async says(text) {
      await says(text);
    },
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
    leave() {
      child.kill("SIGTERM");
      return ended;
    },
  };
}
