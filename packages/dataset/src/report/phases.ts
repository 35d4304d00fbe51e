import type { StudyManifest } from "../manifest.ts";
import type { Source } from "./source.ts";
import { numberOf, textOf } from "./source.ts";

/** A session of the protocol as it went: how many trials the longest one had. */
interface Session {
  readonly session: number;
  readonly trials: number;
}

/** A phase of the protocol. */
export interface Phase {
  readonly name: string;
  readonly sessions: readonly Session[];
  readonly trials: number;
  /** What is special about it, e.g. "after 14 d, learning off"; "" for nothing. */
  readonly note: string;
}

/** Phases in the order of the protocol, with the sessions that were recorded. */
export async function readPhases(source: Source): Promise<readonly Phase[]> {
  const rows = await source.rows(
    `SELECT phase, session, max(trial) AS trials FROM trials GROUP BY ALL ORDER BY phase, session`,
  );
  const found = new Map<string, Session[]>();
  for (const row of rows) {
    const name = textOf(row["phase"]);
    const sessions = found.get(name) ?? [];
    sessions.push({ session: numberOf(row["session"]), trials: numberOf(row["trials"]) });
    found.set(name, sessions);
  }
  const notes = notesOf(source.dataset.manifest);
  const order = [...notes.keys()];
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...found]
    .map(([name, sessions]) => ({
      name,
      sessions,
      trials: sessions.reduce((sum, { trials }) => sum + trials, 0),
      note: notes.get(name) ?? "",
    }))
    .sort((a, b) => rank(a.name) - rank(b.name));
}

function notesOf({ json }: StudyManifest): ReadonlyMap<string, string> {
  const protocol = Array.isArray(json["protocol"]) ? (json["protocol"] as unknown[]) : [];
  const notes = new Map<string, string>();
  for (const entry of protocol) {
    const { phase, afterSeconds, learning } = entry as Readonly<Record<string, unknown>>;
    if (typeof phase !== "string") continue;
    const parts: string[] = [];
    if (typeof afterSeconds === "number" && afterSeconds > 0)
      parts.push(`after ${span(afterSeconds)}`);
    if (learning === false) parts.push("learning off");
    notes.set(phase, parts.join(", "));
  }
  return notes;
}

/** A length of time in its natural unit. */
function span(seconds: number): string {
  const units: readonly (readonly [number, string])[] = [
    [86_400, "d"],
    [3600, "h"],
    [60, "min"],
  ];
  for (const [size, unit] of units) {
    if (seconds >= size) return `${Number((seconds / size).toPrecision(3))} ${unit}`;
  }
  return `${Number(seconds.toPrecision(3))} s`;
}
