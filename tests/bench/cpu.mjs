// CPU time by process and thread, from /proc: unlike the clock on the wall it hardly depends on who else
// is at work on the machine.
import { readdirSync, readFileSync } from "node:fs";

/** CPU seconds of each thread of a process so far, by thread id; empty where there is no /proc. */
export function threadSeconds(pid) {
  const seconds = new Map();
  try {
    for (const thread of readdirSync(`/proc/${pid}/task`)) {
      // The first field of schedstat: time on a processor, ns.
      const text = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8");
      seconds.set(Number(thread), Number(text.split(" ")[0]) / 1e9);
    }
  } catch {
    // No /proc, or a thread that ended meanwhile.
  }
  return seconds;
}

/**
 * Starts to count; the answer ends it and returns CPU seconds of all `pids` over those of the `threads`
 * busiest threads of the last one besides its main thread: what a second of computing costs. NaN where
 * there is no /proc.
 */
export function countCost(pids, threads) {
  const before = pids.map(threadSeconds);
  return () => {
    const spent = pids.map((pid, at) =>
      [...threadSeconds(pid)].map(([thread, seconds]) => ({
        isMain: thread === pid,
        seconds: seconds - (before[at].get(thread) ?? 0),
      })),
    );
    const total = spent.flat().reduce((sum, { seconds }) => sum + seconds, 0);
    const busiest = spent
      .at(-1)
      .filter(({ isMain }) => !isMain)
      .map(({ seconds }) => seconds)
      .sort((a, b) => b - a)
      .slice(0, threads);
    return total / busiest.reduce((sum, seconds) => sum + seconds, 0);
  };
}
