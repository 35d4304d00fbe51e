import { readFileSync } from "node:fs";
import { hostname } from "node:os";

import type { LockOwner } from "../contract.ts";

/** A process, told apart from every other one, of this boot or another, that had its pid. */
export type Holder = Omit<LockOwner, "token">;

/** Names this process. */
export function thisProcess(): Holder {
  return { pid: process.pid, host: hostname(), started: startOf(process.pid) };
}

/** Whether a process of this machine still runs: its pid may be another's by now. */
export function lives(holder: Holder): boolean {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  const started = startOf(holder.pid);
  return started === "" || holder.started === "" || started === holder.started;
}

/** Whether a process has surely ended; of another machine nobody here can tell. */
export function hasEnded(holder: Holder): boolean {
  return holder.host === hostname() && !lives(holder);
}

/** When a process started, as boot id and clock ticks since boot; "" where there is no /proc. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    // The second field is the command in parentheses and may hold spaces; the 22nd is the start.
    return `${boot}/${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? ""}`;
  } catch {
    return "";
  }
}
