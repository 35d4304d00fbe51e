import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

const BIN = fileURLToPath(new URL("../../bin/operant.js", import.meta.url));

/** A process that is started again whenever it ends, as by systemd, until it is told to leave. */
export class Supervised {
  readonly name: string;
  /** What it has said last. */
  said = "";
  readonly #words: readonly string[];
  #child: ChildProcess;
  #leaving = false;
  #left: () => void = () => {};

  /** Starts `operant <words>`. */
  constructor(name: string, words: readonly string[]) {
    this.name = name;
    this.#words = words;
    this.#child = this.#start();
    process.on("exit", () => this.#child.kill("SIGKILL"));
  }

  /** kill -9; it comes again by itself. */
  async kill(): Promise<void> {
    const gone = new Promise((resolve) => this.#child.once("exit", resolve));
    if (this.#child.kill("SIGKILL")) await gone;
  }

  /** It stands still and does not know it. */
  freeze(): void {
    this.#child.kill("SIGSTOP");
  }

  thaw(): void {
    this.#child.kill("SIGCONT");
  }

  /** SIGTERM, and kill -9 for one that does not leave in time. */
  async leave(withinMs: number): Promise<void> {
    const left = new Promise<void>((resolve) => (this.#left = resolve));
    this.#leaving = true;
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.thaw();
    this.#child.kill("SIGTERM");
    const impatient = setTimeout(() => void this.kill(), withinMs);
    await left;
    clearTimeout(impatient);
  }

  #start(): ChildProcess {
    const child = spawn(process.execPath, [BIN, ...this.#words], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    this.said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      if (!text.startsWith("{")) this.said = text.trim();
    });
    child.on("close", () => {
      if (this.#leaving) this.#left();
      else this.#child = this.#start();
    });
    return child;
  }
}
