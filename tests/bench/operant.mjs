import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The compiled command line. */
export const BIN = fileURLToPath(new URL("../../services/cli/bin/operant.js", import.meta.url));

/** Runs a study through the compiled command line: the object it prints, and its `cpuSeconds`. */
export function runStudy(text, words) {
  const folder = mkdtempSync(join(tmpdir(), "operant-bench-"));
  try {
    const file = join(folder, "study.yaml");
    writeFileSync(file, text);
    const out = join(folder, "out");
    const options = ["--out", out, "--no-report", "--json", ...words];
    const before = cpuSecondsOfChildren();
    const printed = execFileSync(process.execPath, [BIN, "run", file, ...options], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const told = JSON.parse(printed.trimEnd().split("\n").at(-1));
    return { ...told, cpuSeconds: cpuSecondsOfChildren() - before };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** CPU time of all processes that ended so far, user and system, s; NaN where there is no /proc. */
function cpuSecondsOfChildren() {
  try {
    const stat = readFileSync("/proc/self/stat", "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    // Fields 16 and 17 of proc(5), in clock ticks of 10 ms.
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return NaN;
  }
}

/** The middle value; the mean of the two middle ones of an even number. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** "1.87 (1.80 … 1.93)": median and extremes. */
export function spread(values, digits = 2) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return `${median(values).toFixed(digits)} (${low.toFixed(digits)} … ${high.toFixed(digits)})`;
}
