import type { Clock } from "@operant/bus";

import type { Sighting } from "./progress.ts";
import { TaskPhase } from "./progress.ts";

/** A task that is watched. */
export interface Watched {
  readonly look: () => Sighting;
  /** Called once when nothing moved for too long. */
  readonly onHung: (last: Sighting) => void;
}

/** Watches tasks for progress and adds up their steps. */
export interface Watchdog {
  /** Starts watching; the answer ends it and counts the last steps. */
  watch(task: Watched): () => void;
  /** Steps of all tasks ever watched, those of dead threads included. */
  steps(): number;
}

interface Entry extends Watched {
  last: Sighting;
  stillTicks: number;
}

// A thread that boots or opens a study loads code; it is given this long before it counts as hung.
const BOOT_MS = 120_000;
const TICKS = 10;

/**
 * Creates a watchdog. It counts its own ticks, not the time between them, so that a process which was
 * suspended does not take everybody for hung when it wakes.
 */
export function createWatchdog(hangMs: number, clock: Clock): Watchdog {
  const tickMs = hangMs / TICKS;
  const entries = new Set<Entry>();
  let steps = 0;
  let cancelTick: (() => void) | undefined;

  function observe(entry: Entry): void {
    const now = entry.look();
    const moved = now.steps !== entry.last.steps || now.subject !== entry.last.subject;
    entry.stillTicks = moved || now.phase !== entry.last.phase ? 0 : entry.stillTicks + 1;
    steps += (now.steps - entry.last.steps) >>> 0;
    entry.last = now;
  }

  function tick(): void {
    cancelTick = entries.size > 0 ? clock.schedule(tickMs, tick, "background") : undefined;
    for (const entry of entries) {
      observe(entry);
      const bootTicks = Math.max(TICKS, BOOT_MS / tickMs);
      const limit = entry.last.phase === TaskPhase.running ? TICKS : bootTicks;
      if (entry.stillTicks < limit) continue;
      entries.delete(entry);
      entry.onHung(entry.last);
    }
  }

  return {
    watch(task) {
      const entry = { ...task, last: task.look(), stillTicks: 0 };
      entries.add(entry);
      cancelTick ??= clock.schedule(tickMs, tick, "background");
      return () => {
        if (!entries.delete(entry)) return;
        observe(entry);
        if (entries.size > 0) return;
        cancelTick?.();
        cancelTick = undefined;
      };
    },
    steps() {
      for (const entry of entries) {
        const { stillTicks } = entry;
        observe(entry);
        // Looking is not waiting: only ticks count towards a hang.
        entry.stillTicks = Math.min(entry.stillTicks, stillTicks);
      }
      return steps;
    },
  };
}
