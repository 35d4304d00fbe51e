import type { SessionReply } from "@operant/protocol";

import type { Work } from "../desk/stand.ts";
import { SessionError } from "../errors.ts";
import type { RemoteSession } from "./session.ts";

type Kind = Work["kind"];

/** Something asked of one subject of a lease. */
export interface Question<Content = unknown> {
  readonly kind: Kind;
  /** Questions of one kind travel together where this is equal. */
  readonly group: string;
  readonly content: Content;
}

/** How questions of one kind become a request, and its reply the answers. */
export interface Errand {
  /** The reply that is due. */
  readonly due: SessionReply["kind"];
  /** The arrays of the request, one row per question. */
  pack(questions: readonly Question[]): object;
  /** Hands the rows of the reply to a group out. Throws a SessionError where they do not fit. */
  unpack(reply: SessionReply, rows: Uint32Array, group: string): void;
}

/** The questions of a lease's subjects, each answered in its order, many of them per message. */
export class Lane {
  readonly #session: RemoteSession;
  readonly #errands: Readonly<Partial<Record<Kind, Errand>>>;
  readonly #asked: Question[][];

  constructor(session: RemoteSession, errands: Readonly<Partial<Record<Kind, Errand>>>) {
    this.#session = session;
    this.#errands = errands;
    this.#asked = Array.from({ length: session.count }, () => []);
  }

  ask(row: number, question: Question): void {
    this.#asked[row]?.push(question);
  }

  /** Asks nothing more of a subject. */
  leave(row: number): void {
    this.#asked[row] = [];
  }

  /** Resolves once every question is answered. Rejects with the SessionError or BusError of a request. */
  async exchange(): Promise<void> {
    for (let next = this.#next(); next !== undefined; next = this.#next()) {
      const { kind } = next;
      const rows = this.#rowsLike(next);
      const questions = Array.from(rows, (row) => this.#asked[row]?.shift() as Question);
      await this.#send(kind, questions, rows);
    }
  }

  /** The question that the most subjects have before them; it takes the fewest messages. */
  #next(): Question | undefined {
    const counts = new Map<string, { question: Question; count: number }>();
    for (const [first] of this.#asked) {
      if (first === undefined) continue;
      const key = `${first.kind} ${first.group}`;
      const same = counts.get(key) ?? { question: first, count: 0 };
      same.count += 1;
      counts.set(key, same);
    }
    let most: { question: Question; count: number } | undefined;
    for (const one of counts.values()) if (one.count > (most?.count ?? 0)) most = one;
    return most?.question;
  }

  #rowsLike({ kind, group }: Question): Uint32Array {
    const rows: number[] = [];
    this.#asked.forEach(([first], row) => {
      if (first?.kind === kind && first.group === group) rows.push(row);
    });
    return Uint32Array.from(rows);
  }

  /** Sends one request, or two halves where the reply to the whole does not fit a message. */
  async #send(kind: Kind, questions: readonly Question[], rows: Uint32Array): Promise<void> {
    const errand = this.#errands[kind];
    if (errand === undefined) throw new TypeError(`nobody knows how to ask ${kind}`);
    const subjects = rows.length === this.#session.count ? new Uint32Array(0) : rows;
    const content = { subjects, ...errand.pack(questions) };
    try {
      const reply = await this.#session.ask(kind, content, errand.due);
      errand.unpack(reply, rows, questions[0]?.group ?? "");
    } catch (error) {
      const large = error instanceof SessionError && error.code === "OPERANT_SESSION_OVERSIZED";
      if (!large || rows.length < 2) throw error;
      const half = rows.length >> 1;
      await this.#send(kind, questions.slice(0, half), rows.subarray(0, half));
      await this.#send(kind, questions.slice(half), rows.subarray(half));
    }
  }
}

/** Throws a SessionError unless a reply has a number of elements. */
export function requireLength(what: string, found: number, due: number): void {
  if (found === due) return;
  const text = `the reply has ${found} ${what}, due are ${due}`;
  throw new SessionError("OPERANT_SESSION_FOREIGN", text);
}
