import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parse, stringify } from "yaml";

import { deployed, findTool } from "./tool.ts";

/** A real Prometheus of a test, with the deployed configuration but for targets and intervals. */
export interface Prometheus {
  /** Values of an instant query, by series. */
  query(expression: string): Promise<number[]>;
  /** Stops it by its process id and deletes its store. */
  close(): Promise<void>;
}

interface Configuration {
  global: Record<string, string>;
  rule_files: string[];
  scrape_configs: { job_name: string; static_configs: { targets: string[] }[] }[];
}

const START_MS = 20_000;

/** Starts Prometheus; `targets` are "host:port" by scrape job. Resolves once it answers. */
export async function startPrometheus(
  targets: Readonly<Record<string, string[]>>,
): Promise<Prometheus> {
  const folder = await mkdtemp(join(tmpdir(), "operant-prometheus-"));
  await writeConfiguration(folder, targets);
  const port = await freePort();
  const child = spawn(
    findTool("prometheus"),
    [
      `--config.file=${join(folder, "prometheus.yml")}`,
      `--storage.tsdb.path=${join(folder, "data")}`,
      `--web.listen-address=127.0.0.1:${port}`,
      "--log.level=error",
    ],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  const exited = new Promise((resolve) => {
    child.once("exit", resolve);
  });
  const url = `http://127.0.0.1:${port}`;
  await until(async () => (await fetch(`${url}/-/ready`)).ok);

  return {
    async query(expression) {
      const body = new URLSearchParams({ query: expression });
      const answer = await fetch(`${url}/api/v1/query`, { method: "POST", body });
      const { status, data, error } = (await answer.json()) as {
        status: string;
        data?: { result: { value: [number, string] }[] };
        error?: string;
      };
      if (status !== "success") throw new Error(`${expression}: ${error}`);
      return (data?.result ?? []).map(({ value }) => Number(value[1]));
    },
    async close() {
      child.kill("SIGTERM");
      await exited;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until `condition` holds; an error counts as not yet. Throws when it takes too long. */
export async function until(condition: () => Promise<boolean>, limitMs = START_MS): Promise<void> {
  const endMs = performance.now() + limitMs;
  while (!(await condition().catch(() => false))) {
    if (performance.now() > endMs) throw new Error(`nothing after ${limitMs} ms`);
    await sleep(100);
  }
}

/** Copies the deployed configuration with one second for every interval. */
async function writeConfiguration(
  folder: string,
  targets: Readonly<Record<string, string[]>>,
): Promise<void> {
  const read = async (path: string) => readFile(deployed(`prometheus/${path}`), "utf8");
  const configuration = parse(await read("prometheus.yml")) as Configuration;
  configuration.global = { scrape_interval: "1s", evaluation_interval: "1s" };
  for (const job of configuration.scrape_configs) {
    job.static_configs = [{ targets: targets[job.job_name] ?? [] }];
  }
  await writeFile(join(folder, "prometheus.yml"), stringify(configuration));
  const rules = join(folder, "rules");
  await mkdir(rules);
  for (const name of ["recording.yml", "alerts.yml"]) {
    const text = (await read(`rules/${name}`)).replace("interval: 15s", "interval: 1s");
    await writeFile(join(rules, name), text);
  }
}

/** Finds a port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
