import { EventLog } from "@operant/environment";
import type { SessionReply } from "@operant/protocol";
import { FRAME_FLAGS } from "@operant/protocol";
import type { DistantEnvironment, Written } from "@operant/study";
import { canonicalJson } from "@operant/study";
import type { Spaces } from "@operant/spaces";

import { SessionError } from "../errors.ts";
import type { EnvironmentSpec } from "../spec.ts";
import type { EnvironmentFrame } from "./environments.ts";
import type { Errand } from "./lane.ts";
import { Lane, requireLength } from "./lane.ts";
import type { RemoteSession } from "./session.ts";

/** The environments of one lease, as their agents' runs see them. */
export class EnvironmentSeats {
  readonly lane: Lane;
  readonly faults = new Map<number, SessionError>();
  readonly seats: readonly EnvironmentSeat[];

  constructor(session: RemoteSession, id: string, { spaces, trial }: EnvironmentSpec) {
    const columns = Object.keys(trial).length;
    const frames: Errand = {
      due: "environmentFrame",
      pack: (questions) => ({
        actions: Uint8Array.from(questions, ({ content }) => content as number),
      }),
      unpack: (reply, rows) => this.#show(reply, rows),
    };
    this.lane = new Lane(session, {
      environmentBegin: { ...frames, pack: () => ({}) },
      environmentStep: frames,
      configure: {
        due: "done",
        pack: ([question]) => ({ parameters: question?.group ?? "" }),
        unpack: () => undefined,
      },
    });
    this.seats = Array.from(
      { length: session.count },
      (_, row) => new EnvironmentSeat({ id, spaces, columns, row, lane: this.lane }),
    );
  }

  #show(reply: SessionReply, rows: Uint32Array): void {
    const frame = reply as EnvironmentFrame;
    const first = this.seats[0] as EnvironmentSeat;
    const width = first.observation.length;
    requireLength("rows", frame.choices.length, rows.length);
    requireLength("observations", frame.observations.length, rows.length * width);
    const columns = first.trial.length;
    requireLength("trial values", frame.trials.length, frame.gapSeconds.length * columns);
    let trial = 0;
    rows.forEach((row, place) => {
      const flags = frame.flags[place] ?? 0;
      const ended = (flags & FRAME_FLAGS.trialEnded) !== 0 ? trial++ : undefined;
      this.seats[row]?.show(frame, place, ended);
    });
    frame.eventRows.forEach((place, index) => {
      const { events } = this.seats[rows[place] ?? 0] as EnvironmentSeat;
      const { eventKinds, eventSeconds, eventValues } = frame;
      events.push(eventKinds[index] ?? 0, eventSeconds[index] ?? 0, eventValues[index] ?? 0);
    });
    for (const { row, code, message } of frame.faults) {
      this.faults.set(rows[row] ?? 0, new SessionError(code, message));
    }
  }
}

interface SeatOptions {
  readonly id: string;
  readonly spaces: Spaces;
  readonly columns: number;
  readonly row: number;
  readonly lane: Lane;
}

/** One environment elsewhere; see `DistantEnvironment`. */
class EnvironmentSeat implements DistantEnvironment {
  readonly id: string;
  readonly spaces: Spaces;
  readonly observation: Float32Array;
  readonly trial: Float64Array;
  readonly events = new EventLog();
  reward = 0;
  choice = 0;
  executed = 0;
  trialEnded = false;
  gapSeconds = 0;
  terminated = false;
  truncated = false;
  steps = -1;
  readonly #options: SeatOptions;
  #skipped = 0;

  constructor(options: SeatOptions) {
    this.id = options.id;
    this.spaces = options.spaces;
    this.#options = options;
    this.observation = new Float32Array(Object.keys(options.spaces.channels).length);
    this.trial = new Float64Array(options.columns);
  }

  get seconds(): number {
    return this.#skipped + this.steps * this.spaces.stepSeconds;
  }

  begin(): void {
    this.steps = -1;
    this.#skipped = 0;
    this.executed = 0;
    this.trialEnded = false;
    this.gapSeconds = 0;
    this.events.clear();
    this.#ask("environmentBegin", undefined);
  }

  step(action: number): void {
    this.executed = action;
    this.#ask("environmentStep", action);
  }

  configure(parameters: Written): void {
    this.#ask("configure", undefined, canonicalJson(parameters));
  }

  /** Takes row `place` of a frame over, and the row of the trial that has ended with it. */
  show(frame: EnvironmentFrame, place: number, ended: number | undefined): void {
    const { observation, trial } = this;
    if (this.trialEnded) {
      this.#skipped += this.gapSeconds;
      this.events.clear();
    }
    const from = place * observation.length;
    observation.set(frame.observations.subarray(from, from + observation.length));
    this.steps += 1;
    this.reward = frame.rewards[place] ?? 0;
    this.choice = frame.choices[place] ?? 0;
    const flags = frame.flags[place] ?? 0;
    this.terminated = (flags & FRAME_FLAGS.terminated) !== 0;
    this.truncated = (flags & FRAME_FLAGS.truncated) !== 0;
    this.trialEnded = ended !== undefined;
    this.gapSeconds = ended === undefined ? 0 : (frame.gapSeconds[ended] ?? 0);
    if (ended === undefined) return;
    trial.set(frame.trials.subarray(ended * trial.length, (ended + 1) * trial.length));
  }

  snapshot(): Uint8Array {
    throw notHere(this.id);
  }

  restore(): void {
    throw notHere(this.id);
  }

  #ask(kind: "environmentBegin" | "environmentStep" | "configure", content: unknown, group = "") {
    const { lane, row } = this.#options;
    lane.ask(row, { kind, group, content });
  }
}

function notHere(id: string): SessionError {
  const text = `${id} runs elsewhere, and a run takes no snapshots of it`;
  return new SessionError("OPERANT_SESSION_ORDER", text);
}
