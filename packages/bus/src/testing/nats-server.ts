import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { connect as connectClient } from "nats";

import { CONSUMER } from "../nats/subjects.ts";

/** A real server of a test: its own process, port and store, all gone after `close`. */
export interface NatsServer {
  /** "nats://127.0.0.1:<port>"; stays the same through restarts. */
  readonly url: string;
  readonly port: number;
  readonly pid: number | undefined;
  /** Ends the process as an operator would, SIGTERM. */
  stop(): Promise<void>;
  /** Ends it at once, kill -9. */
  kill(): Promise<void>;
  /** Starts it again on the same port and store, after `stop` or `kill`. */
  start(): Promise<void>;
  /** Stops every thread of it, SIGSTOP; connections stay open and silent. */
  freeze(): void;
  thaw(): void;
  /** Deletes the consumer of a queue, and with it what it knows of deliveries. */
  loseConsumer(queue: string): Promise<void>;
  /** Deletes everything it stored; only between `stop` or `kill` and `start`. */
  wipe(): Promise<void>;
  close(): Promise<void>;
}

export interface NatsServerOptions {
  /** More lines of configuration: accounts, TLS, limits. */
  readonly configuration?: string;
  /** Variables that the configuration names. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Port to listen on. Default: a free one. */
  readonly port?: number;
}

const START_MS = 20_000;
const POLL_MS = 20;
const ADDRESS = "127.0.0.1";

const children = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of children) child.kill("SIGKILL");
});

/** Where the server may be: Debian's folder for it is not on everybody's PATH. */
function usualFolders(): string[] {
  return [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin", "/usr/local/bin"];
}

/** Finds nats-server; throws with what to do when it is in none of the folders. */
export function findNatsServer(folders: readonly string[] = usualFolders()): string {
  for (const folder of folders) {
    const file = join(folder, "nats-server");
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not in this folder.
    }
  }
  throw new Error(
    "nats-server is not installed, and these tests need a real one; run deploy/install-test-servers.sh, " +
      "or install nats-server 2.9 or newer so that it is found on the PATH",
  );
}

/** Starts a server with JetStream on a free port of this machine. */
export async function startNatsServer(options: NatsServerOptions = {}): Promise<NatsServer> {
  const program = findNatsServer();
  const home = await mkdtemp(join(tmpdir(), "operant-nats-"));
  const store = join(home, "store");
  const configuration = join(home, "server.conf");
  await writeFile(configuration, options.configuration ?? "");
  let port = options.port ?? -1;
  let child: ChildProcess | undefined;

  async function start(): Promise<void> {
    const ports = join(home, "ports");
    await rm(ports, { recursive: true, force: true });
    await mkdir(ports);
    const address = ["-a", ADDRESS, "-p", String(port)];
    const folders = ["-sd", store, "--ports_file_dir", ports];
    const log = ["-l", join(home, "server.log")];
    const args = ["-c", configuration, "-js", ...address, ...folders, ...log];
    const env = { ...process.env, ...options.environment };
    child = spawn(program, args, { stdio: "ignore", env });
    children.add(child);
    port = await listening(child, ports, home);
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    const ending = child;
    child = undefined;
    if (ending === undefined) return;
    const ended = exitOf(ending);
    ending.kill(signal);
    await ended;
    children.delete(ending);
  }

  async function close(): Promise<void> {
    await end("SIGKILL");
    await rm(home, { recursive: true, force: true });
  }

  try {
    await start();
  } catch (error) {
    await close();
    throw error;
  }
  return {
    url: `nats://${ADDRESS}:${port}`,
    port,
    get pid() {
      return child?.pid;
    },
    stop: () => end("SIGTERM"),
    kill: () => end("SIGKILL"),
    start,
    freeze: () => void child?.kill("SIGSTOP"),
    thaw: () => void child?.kill("SIGCONT"),
    loseConsumer: (queue) => deleteConsumer(`nats://${ADDRESS}:${port}`, queue),
    wipe: () => rm(store, { recursive: true, force: true }),
    close,
  };
}

async function deleteConsumer(servers: string, queue: string): Promise<void> {
  const connection = await connectClient({ servers });
  const manager = await connection.jetstreamManager();
  await manager.consumers.delete(queue, CONSUMER);
  await connection.close();
}

/** Resolves with the port once the server accepts connections. */
async function listening(child: ChildProcess, ports: string, home: string): Promise<number> {
  for (let waitedMs = 0; waitedMs < START_MS; waitedMs += POLL_MS) {
    if (child.exitCode !== null) break;
    const [file] = await readdir(ports);
    const port = file === undefined ? undefined : portIn(await readFile(join(ports, file), "utf8"));
    if (port !== undefined && (await accepts(port))) return port;
    await sleep(POLL_MS);
  }
  const log = await readFile(join(home, "server.log"), "utf8").catch(() => "no log");
  throw new Error(`nats-server did not start: ${log.slice(-2000)}`);
}

function portIn(text: string): number | undefined {
  const port = /:(\d+)"/.exec(text)?.[1];
  return port === undefined ? undefined : Number(port);
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, ADDRESS);
    const answer = (yes: boolean): void => {
      socket.destroy();
      resolve(yes);
    };
    socket.once("data", () => answer(true));
    socket.once("error", () => answer(false));
    socket.once("close", () => answer(false));
  });
}

function exitOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once("exit", () => resolve()));
}
