import type { AnyEnvironment, EnvironmentHost } from "@operant/environment";
import { openEnvironment } from "@operant/environment";
import type { RandomStream } from "@operant/kernels";
import { openStream, Purpose } from "@operant/kernels";
import type { Answer, ParameterReader, Subjects, Work } from "@operant/remote";
import { cut, join, refused, requireWidth, restoreAll } from "@operant/remote";
import { NO_CHOICE, permits, type Spaces } from "@operant/spaces";
import { canonicalJson } from "@operant/study";

import { FrameWriter } from "./frame-writer.ts";

/** What the subjects of a lease have in common. */
export interface Common {
  readonly definition: AnyEnvironment;
  readonly parameters: unknown;
  readonly spaces: Spaces;
  readonly read: ParameterReader;
}

/** One subject: its running environment and its random numbers, which outlive a change of parameters. */
interface Subject {
  host: EnvironmentHost;
  readonly random: RandomStream;
  begun: boolean;
  failed: boolean;
}

/** The environments of one lease; each runs as it would beside its agent, bit for bit. */
export class EnvironmentSubjects implements Subjects {
  readonly #common: Common;
  readonly #subjects: Subject[];
  readonly #detailed: boolean;

  constructor(common: Common, keys: Uint32Array, detailed: boolean) {
    this.#common = common;
    this.#detailed = detailed;
    this.#subjects = Array.from({ length: keys.length / 2 }, (_, index) => {
      const key = [keys[2 * index] ?? 0, keys[2 * index + 1] ?? 0] as const;
      const random = openStream(key, Purpose.environment);
      return { host: this.#host(common.parameters, random), random, begun: false, failed: false };
    });
  }

  get count(): number {
    return this.#subjects.length;
  }

  close(): void {
    this.#subjects.length = 0;
  }

  answer(work: Work, rows: Uint32Array): Answer {
    const all = rows.length === this.count;
    const subjects = all
      ? this.#subjects
      : Array.from(rows, (row) => this.#subjects[row] as Subject);
    switch (work.kind) {
      case "environmentBegin":
        return this.#begin(subjects);
      case "environmentStep":
        return this.#step(subjects, work.actions);
      case "configure":
        return this.#configure(subjects, work.parameters);
      case "snapshot":
        return {
          kind: "snapshots",
          ...join(this.#alive(subjects).map(({ host }) => host.snapshot())),
        };
      case "restore":
        return this.#restore(subjects, cut(work.lengths, work.states));
      case "agentBegin":
      case "agentStep":
      case "agentEnd":
      case "agentRest":
      case "agentLearning":
      case "agentCounters":
      case "agentProbe":
        throw refused("order", `${work.kind} is for agents; this is an environment`);
      default:
        throw refused("order", work satisfies never);
    }
  }

  #begin(subjects: readonly Subject[]): Answer {
    const frame = this.#frame(this.#alive(subjects).length);
    subjects.forEach((subject, row) => {
      subject.begun = true;
      attempt(subject, frame, row, () => subject.host.begin());
    });
    return frame.finish();
  }

  #step(subjects: readonly Subject[], actions: Uint8Array): Answer {
    requireWidth("actions", actions.length, subjects.length);
    this.#alive(subjects).forEach((subject, row) => this.#permit(subject, actions[row] ?? 0, row));
    const frame = this.#frame(subjects.length);
    subjects.forEach((subject, row) => {
      attempt(subject, frame, row, () => subject.host.step(actions[row] ?? 0));
    });
    return frame.finish();
  }

  /** Refuses what the host would refuse, before anyone has stepped. */
  #permit({ host, begun }: Subject, action: number, row: number): void {
    const place = { field: "actions", row };
    if (!begun || host.terminated || host.truncated) {
      const when = begun ? "its session has ended" : "it has not begun";
      throw refused("order", `row ${row}: ${when}; begin it before it steps`, place);
    }
    const { actions } = this.#common.spaces;
    const { choice, executed } = host;
    if (
      choice === NO_CHOICE
        ? action === executed
        : action < actions.length && permits(choice, action)
    ) {
      return;
    }
    const open = actions.flatMap((name, index) =>
      permits(choice, index) ? `${index} (${name})` : [],
    );
    const allowed = choice === NO_CHOICE ? `${executed}, the one in execution` : open.join(", ");
    throw refused(
      "action",
      `row ${row}: action ${action} is not allowed; allowed: ${allowed}`,
      place,
    );
  }

  #configure(subjects: readonly Subject[], text: string): Answer {
    const parameters = this.#common.read(text);
    const hosts = this.#alive(subjects).map(({ random }) => this.#host(parameters, random));
    const { spaces } = this.#common;
    const changed = hosts.some((host) => canonicalJson(host.spaces) !== canonicalJson(spaces));
    if (changed) {
      const text = "these parameters change channels, actions or step; open another lease for them";
      throw refused("parameters", text, { field: "configure.parameters" });
    }
    subjects.forEach((subject, row) => {
      subject.begun = false;
      subject.host = hosts[row] as EnvironmentHost;
    });
    return { kind: "done" };
  }

  #restore(subjects: readonly Subject[], states: readonly Uint8Array[]): Answer {
    const hosts = this.#alive(subjects).map(({ host }) => host);
    restoreAll(hosts, states);
    for (const subject of subjects) subject.begun = subject.host.steps >= 0;
    return { kind: "done" };
  }

  /** Passes the subjects on. Throws a SessionError for one that has failed. */
  #alive(subjects: readonly Subject[]): readonly Subject[] {
    const row = subjects.findIndex(({ failed }) => failed);
    if (row < 0) return subjects;
    const text = `row ${row} has failed before; leave it out and close the lease when done`;
    throw refused("order", text, { field: "subjects", row });
  }

  #host(parameters: unknown, random: RandomStream): EnvironmentHost {
    const { definition, spaces } = this.#common;
    const { stepSeconds } = spaces;
    return openEnvironment(definition, parameters, { stepSeconds, random });
  }

  #frame(rows: number): FrameWriter {
    return new FrameWriter(rows, Object.keys(this.#common.spaces.channels).length, this.#detailed);
  }
}

/** Lets one subject do something; what it throws costs it alone. */
function attempt(subject: Subject, frame: FrameWriter, row: number, act: () => void): void {
  try {
    act();
    frame.look(row, subject.host);
  } catch (error) {
    subject.failed = true;
    frame.fault(row, error);
  }
}
