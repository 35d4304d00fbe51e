import type { SessionReplyOf } from "@operant/protocol";

import type { Content } from "./probe.ts";
import { Broken } from "./suspect.ts";

/** Numbers per subject in each array of a message. */
export type Widths = Readonly<Record<string, number>>;

/** What makes subjects go on: the start of a session or a step. */
export type Turn = Extract<
  Content,
  { kind: "environmentBegin" | "environmentStep" | "agentBegin" | "agentStep" }
>;

/** What they show then. */
export type Frame = SessionReplyOf<"environmentFrame" | "agentActions">;

/** What a lease went through since its session began: each turn and what it showed. */
export interface Run<Shown extends Frame = Frame> {
  readonly turns: Turn[];
  readonly frames: Shown[];
}

/** How environments and agents differ in what both promise. */
export interface Side<Shown extends Frame = Frame> {
  /** The reply to a turn. */
  readonly due: Shown["kind"];
  /** Arrays of its turns and of its frames. */
  readonly asks: Widths;
  readonly shows: Widths;
  /** Starts a session of `rows` subjects. */
  begin(rows: number): Turn;
  /** A step that is permitted, another one each time; undefined where the session has ended. */
  next(run: Run<Shown>): Turn | undefined;
  /** A step that is permitted in every row but the last. */
  wrong(run: Run<Shown>): Turn;
  /** Throws Broken unless the latest frame is what the spec declares and the turn calls for. */
  check(run: Run<Shown>): void;
}

/** All subjects of a lease. */
export const ALL = new Uint32Array(0);

/** The part of each array that is about one row;  */
export function rowOf<M extends Turn | Frame>(message: M, widths: Widths, row: number): M {
  const cut = Object.entries(widths).map(([name, width]) => {
    const array = (message as unknown as Record<string, Uint8Array | undefined>)[name];
    return [name, array?.subarray(row * width, (row + 1) * width)] as const;
  });
  return { ...message, ...Object.fromEntries(cut.filter(([, array]) => array !== undefined)) };
}

/** Throws Broken unless these arrays of two frames are equal, bit for bit. */
export function requireEqual(what: string, found: Frame, wanted: Frame, names?: string[]): void {
  const [one, other] = [found, wanted] as unknown as Record<string, ArrayLike<number>>[];
  for (const name of names ?? ARRAYS) {
    const [left, right] = [one?.[name] ?? [], other?.[name] ?? []];
    const same =
      left.length === right.length && Array.from(left).every((x, i) => Object.is(x, right[i]));
    if (!same) throw new Broken(`${what}: ${name} differ`);
  }
}

/** Whether two frames are equal, bit for bit. */
export function isEqual(one: Frame, other: Frame): boolean {
  try {
    requireEqual("", one, other);
    return true;
  } catch {
    return false;
  }
}

const ARRAYS = [
  "observations",
  "rewards",
  "choices",
  "flags",
  "gapSeconds",
  "trials",
  "eventRows",
  "eventKinds",
  "eventSeconds",
  "eventValues",
  "actions",
  "signals",
];
