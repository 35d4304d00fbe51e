import type { AnyAgent } from "@operant/agent";
import type { SessionReply, SessionReplyOf } from "@operant/protocol";
import type { AgentQuestion, DistantAgent, Written } from "@operant/study";
import { canonicalJson } from "@operant/study";
import type { Spaces } from "@operant/spaces";

import { cut } from "../desk/rows.ts";
import { SessionError } from "../errors.ts";
import type { Errand, Question } from "./lane.ts";
import { Lane, requireLength } from "./lane.ts";
import type { RemoteSession } from "./session.ts";

interface Perceived {
  readonly observation: Float32Array;
  readonly reward: number;
  readonly choice: number;
  /** Time that passes after the step, s. */
  rest: number;
}

/** The agents of one lease, as their environments' runs see them. */
export class AgentSeats {
  readonly lane: Lane;
  readonly faults = new Map<number, SessionError>();
  readonly seats: readonly AgentSeat[];

  constructor(session: RemoteSession, definition: AnyAgent, spaces: Spaces) {
    const acts: Errand = {
      due: "agentActions",
      pack: (questions) => packed(questions),
      unpack: (reply, rows) => this.#act(reply as SessionReplyOf<"agentActions">, rows),
    };
    const done = { due: "done", unpack: () => undefined } as const;
    this.lane = new Lane(session, {
      agentBegin: { ...acts, pack: (questions) => perceived(questions) },
      agentStep: acts,
      agentEnd: { ...done, pack: () => ({}) },
      agentRest: { ...done, pack: (q) => ({ seconds: Float64Array.from(q, numberOf) }) },
      agentLearning: { ...done, pack: ([q]) => ({ on: q?.group === "on" }) },
      configure: { ...done, pack: ([q]) => ({ parameters: q?.group ?? "" }) },
      agentCounters: this.#telling(
        "agentTotals",
        () => ({}),
        (reply, rows, tell) => {
          const { values } = reply as SessionReplyOf<"agentTotals">;
          const width = Object.keys(definition.counters).length;
          requireLength("totals", values.length, width * rows);
          tell("counters", (at) => values.slice(at * width, (at + 1) * width));
        },
      ),
      snapshot: this.#telling(
        "snapshots",
        () => ({}),
        (reply, rows, tell) => {
          const { lengths, states } = reply as SessionReplyOf<"snapshots">;
          requireLength("snapshots", lengths.length, rows);
          const pieces = cut(lengths, states);
          tell("snapshot", (at) => pieces[at]);
        },
      ),
      agentProbe: {
        due: "agentMembers",
        pack: ([q]) => ({ population: q?.group ?? "" }),
        unpack: (reply, rows, population) =>
          this.#members(reply as SessionReplyOf<"agentMembers">, rows, population),
      },
    });
    this.seats = Array.from(
      { length: session.count },
      (_, row) => new AgentSeat({ definition, spaces, row, lane: this.lane }),
    );
  }

  /** Called when what was asked is about to be sent. */
  sending(): void {
    for (const seat of this.seats) seat.sending();
  }

  #telling(
    due: SessionReply["kind"],
    pack: Errand["pack"],
    read: (reply: SessionReply, rows: number, tell: Tell) => void,
  ): Errand {
    return {
      due,
      pack,
      unpack: (reply, rows) =>
        read(reply, rows.length, (what, answerAt) => {
          rows.forEach((row, at) => this.seats[row]?.told.set(what, answerAt(at)));
        }),
    };
  }

  #members(
    { lengths, members }: SessionReplyOf<"agentMembers">,
    rows: Uint32Array,
    population: string,
  ): void {
    requireLength("populations", lengths.length, rows.length);
    let end = 0;
    rows.forEach((row, at) => {
      const first = end;
      end += lengths[at] ?? 0;
      this.seats[row]?.told.set(`population ${population}`, members.slice(first, end));
    });
  }

  #act({ actions, signals, faults }: SessionReplyOf<"agentActions">, rows: Uint32Array): void {
    const width = this.seats[0]?.signals.length ?? 0;
    requireLength("actions", actions.length, rows.length);
    requireLength("signals", signals.length, width * rows.length);
    rows.forEach((row, at) => {
      const seat = this.seats[row] as AgentSeat;
      seat.action = actions[at] ?? 0;
      seat.signals.set(signals.subarray(at * width, (at + 1) * width));
    });
    for (const { row, code, message } of faults) {
      this.faults.set(rows[row] ?? 0, new SessionError(code, message));
    }
  }
}

type Tell = (what: string, answerAt: (row: number) => unknown) => void;

const numberOf = ({ content }: Question): number => content as number;

function perceived(questions: readonly Question[]) {
  const seen = questions.map(({ content }) => content as Perceived);
  const width = seen[0]?.observation.length ?? 0;
  const observations = new Float32Array(seen.length * width);
  seen.forEach(({ observation }, at) => observations.set(observation, at * width));
  return { observations, choices: Uint32Array.from(seen, ({ choice }) => choice) };
}

function packed(questions: readonly Question[]) {
  const seen = questions.map(({ content }) => content as Perceived);
  const rests = seen.some(({ rest }) => rest > 0);
  return {
    ...perceived(questions),
    rewards: Float64Array.from(seen, ({ reward }) => reward),
    restSeconds: rests ? Float64Array.from(seen, ({ rest }) => rest) : new Float64Array(0),
  };
}

interface SeatOptions {
  readonly definition: AnyAgent;
  readonly spaces: Spaces;
  readonly row: number;
  readonly lane: Lane;
}

/** One agent elsewhere; see `DistantAgent`. */
class AgentSeat implements DistantAgent {
  readonly definition: AnyAgent;
  readonly spaces: Spaces;
  readonly signalNames: readonly string[];
  readonly signals: Float32Array;
  readonly told = new Map<string, unknown>();
  action = 0;
  running = false;
  readonly #options: SeatOptions;
  #learning = true;
  /** The step that is not sent yet: a rest joins it. */
  #step: Perceived | undefined;

  constructor(options: SeatOptions) {
    this.#options = options;
    this.definition = options.definition;
    this.spaces = options.spaces;
    this.signalNames = Object.keys(options.definition.signals);
    this.signals = new Float32Array(this.signalNames.length);
  }

  get learning(): boolean {
    return this.#learning;
  }

  set learning(on: boolean) {
    this.#learning = on;
    this.#ask("agentLearning", undefined, on ? "on" : "off");
  }

  begin(observation: Float32Array, choice: number): number {
    this.running = true;
    this.#ask("agentBegin", { observation: observation.slice(), reward: 0, choice, rest: 0 });
    return this.action;
  }

  step(observation: Float32Array, reward: number, choice: number): number {
    const step = { observation: observation.slice(), reward, choice, rest: 0 };
    this.#ask("agentStep", step);
    this.#step = step;
    return this.action;
  }

  end(): void {
    this.running = false;
    this.#step = undefined;
    this.#ask("agentEnd", undefined);
  }

  rest(seconds: number): void {
    if (this.#step === undefined) this.#ask("agentRest", seconds);
    else this.#step.rest += seconds;
  }

  configure(parameters: Written): void {
    this.#ask("configure", undefined, canonicalJson(parameters));
  }

  fetch(question: AgentQuestion): void {
    if (question === "counters") this.#ask("agentCounters", undefined);
    else if (question === "snapshot") this.#ask("snapshot", undefined);
    else this.#ask("agentProbe", undefined, question.name);
  }

  /** The step is on its way: what follows is asked by itself. */
  sending(): void {
    this.#step = undefined;
  }

  counters(): Float64Array {
    return this.told.get("counters") as Float64Array;
  }

  snapshot(): Uint8Array {
    return this.told.get("snapshot") as Uint8Array;
  }

  probe(population: string): Float32Array {
    return this.told.get(`population ${population}`) as Float32Array;
  }

  restore(): void {
    const text = `${this.definition.id} lives elsewhere, and a run restores nothing there`;
    throw new SessionError("OPERANT_SESSION_ORDER", text);
  }

  dispose(): void {
    this.#options.lane.leave(this.#options.row);
  }

  #ask(kind: Question["kind"], content: unknown, group = ""): void {
    const { lane, row } = this.#options;
    lane.ask(row, { kind, group, content });
  }
}
