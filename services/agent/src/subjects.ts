import type { AgentHost, AnyAgent } from "@operant/agent";
import { AgentError, openAgent } from "@operant/agent";
import type { Kernels } from "@operant/kernels";
import { openStream } from "@operant/kernels";
import type { SessionRequestOf, SubjectFault } from "@operant/protocol";
import type { Answer, ParameterReader, Subjects, Work } from "@operant/remote";
import { cut, join, refused, requireWidth, restoreAll } from "@operant/remote";
import type { Spaces } from "@operant/spaces";

/** What the subjects of a lease have in common. */
export interface Common {
  readonly definition: AnyAgent;
  readonly parameters: unknown;
  readonly spaces: Spaces;
  readonly kernels: Kernels;
  readonly read: ParameterReader;
}

interface Subject {
  readonly host: AgentHost;
  failed: boolean;
}

/** What is perceived at one instant: the rows of `AgentBegin` and `AgentStep`. */
type Perceived = Pick<SessionRequestOf<"agentBegin">, "observations" | "choices">;

/** The agents of one lease; each lives as it would beside its environment, bit for bit. */
export class AgentSubjects implements Subjects {
  readonly #common: Common;
  readonly #subjects: Subject[];
  readonly #detailed: boolean;
  readonly #channels: number;
  readonly #signals: number;

  constructor(common: Common, keys: Uint32Array, detailed: boolean) {
    const { definition, parameters, spaces, kernels } = common;
    this.#common = common;
    this.#detailed = detailed;
    this.#channels = Object.keys(spaces.channels).length;
    this.#signals = Object.keys(definition.signals).length;
    this.#subjects = [];
    try {
      for (let at = 0; at < keys.length; at += 2) {
        const key = [keys[at] ?? 0, keys[at + 1] ?? 0] as const;
        const random = (purpose: number) => openStream(key, purpose);
        const host = openAgent(definition, parameters, spaces, { key, kernels, random });
        this.#subjects.push({ host, failed: false });
      }
    } catch (error) {
      this.close();
      if (!(error instanceof AgentError)) throw error;
      throw refused("parameters", error.message, { field: "parameters" });
    }
  }

  get count(): number {
    return this.#subjects.length;
  }

  close(): void {
    for (const { host } of this.#subjects) host.dispose();
    this.#subjects.length = 0;
  }

  answer(work: Work, rows: Uint32Array): Answer {
    const subjects = this.#alive(Array.from(rows, (row) => this.#subjects[row] as Subject));
    switch (work.kind) {
      case "agentBegin":
        return this.#begin(subjects, work);
      case "agentStep":
        return this.#step(subjects, work);
      case "agentEnd":
        this.#require(subjects, true);
        return this.#each(subjects, ({ host }) => host.end());
      case "agentRest":
        requireWidth("seconds", work.seconds.length, subjects.length);
        requireSeconds(work.seconds);
        return this.#each(subjects, ({ host }, row) => host.rest(work.seconds[row] ?? 0));
      case "agentLearning":
        return this.#each(subjects, ({ host }) => {
          host.learning = work.on;
        });
      case "configure": {
        const parameters = this.#common.read(work.parameters);
        return this.#each(subjects, ({ host }) => host.configure(parameters));
      }
      case "agentCounters":
        return { kind: "agentTotals", values: flat(subjects.map(({ host }) => host.counters())) };
      case "agentProbe":
        return this.#probe(subjects, work.population);
      case "snapshot":
        return { kind: "snapshots", ...join(subjects.map(({ host }) => host.snapshot())) };
      case "restore":
        restoreAll(
          subjects.map(({ host }) => host),
          cut(work.lengths, work.states),
        );
        return { kind: "done" };
      case "environmentBegin":
      case "environmentStep":
        throw refused("order", `${work.kind} is for environments; this is an agent`);
      default:
        throw refused("order", work satisfies never);
    }
  }

  #begin(subjects: readonly Subject[], perceived: Perceived): Answer {
    this.#require(subjects, false);
    this.#requireWidths(subjects.length, perceived);
    return this.#act(subjects, perceived, ({ host }, observation, choice) => {
      host.begin(observation, choice);
    });
  }

  #step(subjects: readonly Subject[], step: SessionRequestOf<"agentStep">): Answer {
    const { rewards, restSeconds } = step;
    this.#require(subjects, true);
    this.#requireWidths(subjects.length, step);
    requireWidth("rewards", rewards.length, subjects.length);
    requireSeconds(restSeconds);
    return this.#act(subjects, step, ({ host }, observation, choice, row) => {
      host.step(observation, rewards[row] ?? 0, choice);
      const seconds = restSeconds[row] ?? 0;
      return seconds > 0 ? () => host.rest(seconds) : undefined;
    });
  }

  /** Lets each subject act; what it throws costs it alone. The signals are those before the rest. */
  #act(
    subjects: readonly Subject[],
    { observations, choices }: Perceived,
    act: (subject: Subject, seen: Float32Array, choice: number, row: number) => unknown,
  ): Answer {
    const width = this.#detailed ? this.#signals : 0;
    const actions = new Uint8Array(subjects.length);
    const signals = new Float32Array(subjects.length * width);
    const faults: SubjectFault[] = [];
    subjects.forEach((subject, row) => {
      try {
        const seen = observations.subarray(row * this.#channels, (row + 1) * this.#channels);
        const rest = act(subject, seen, choices[row] ?? 0, row);
        actions[row] = subject.host.action;
        if (width > 0) signals.set(subject.host.signals, row * width);
        if (typeof rest === "function") rest();
      } catch (error) {
        subject.failed = true;
        faults.push(faultOf(row, error));
      }
    });
    return { kind: "agentActions", actions, signals, faults };
  }

  #probe(subjects: readonly Subject[], population: string): Answer {
    const known = Object.keys(this.#common.definition.populations);
    if (!known.includes(population)) {
      const text = `"${population}" is no population; there are ${known.join(", ") || "none"}`;
      throw refused("parameters", text, { field: "agent_probe.population" });
    }
    const pieces = subjects.map(({ host }) => host.probe(population));
    const lengths = Uint32Array.from(pieces, ({ length }) => length);
    return { kind: "agentMembers", lengths, members: Float32Array.from(flat(pieces)) };
  }

  /** Does what the wire has no fault for; an error ends the lease, for some may have changed. */
  #each(subjects: readonly Subject[], act: (subject: Subject, row: number) => void): Answer {
    subjects.forEach(act);
    return { kind: "done" };
  }

  /** Throws a SessionError unless every session runs, or none does. */
  #require(subjects: readonly Subject[], running: boolean): void {
    const row = subjects.findIndex(({ host }) => host.running !== running);
    if (row < 0) return;
    const text = running ? "its session has not begun; begin it" : "its session runs; end it first";
    throw refused("order", `row ${row}: ${text}`, { field: "subjects", row });
  }

  #requireWidths(rows: number, { observations, choices }: Perceived): void {
    requireWidth("choices", choices.length, rows);
    requireWidth("observations", observations.length, rows, this.#channels);
    const most = 2 ** this.#common.spaces.actions.length;
    const row = choices.findIndex((choice) => choice >= most);
    if (row < 0) return;
    const text = `row ${row}: choice ${choices[row]} names actions that there are not; give less than ${most}`;
    throw refused("action", text, { field: "choices", row });
  }

  /** Passes the subjects on. Throws a SessionError for one that has failed. */
  #alive(subjects: readonly Subject[]): readonly Subject[] {
    const row = subjects.findIndex(({ failed }) => failed);
    if (row < 0) return subjects;
    const text = `row ${row} has failed before; leave it out and close the lease when done`;
    throw refused("order", text, { field: "subjects", row });
  }
}

function requireSeconds(seconds: Float64Array): void {
  const row = seconds.findIndex((one) => !(one >= 0 && one < Infinity));
  if (row < 0) return;
  const text = `row ${row}: ${seconds[row]} s; give 0 s or more, finite`;
  throw refused("parameters", text, { field: "seconds", row });
}

function faultOf(row: number, error: unknown): SubjectFault {
  const code = error instanceof AgentError ? error.code : "OPERANT_AGENT_FAILED";
  const message = error instanceof Error ? error.message : String(error);
  return { row, code, message: message.slice(0, 4096) };
}

function flat(pieces: readonly ArrayLike<number>[]): Float64Array {
  return Float64Array.from(pieces.flatMap((piece) => Array.from(piece)));
}
