import { EnvironmentError, type EnvironmentHost } from "@operant/environment";
import type { SubjectFault } from "@operant/protocol";
import { FRAME_FLAGS } from "@operant/protocol";
import type { Answer } from "@operant/remote";

const { trialEnded, terminated, truncated } = FRAME_FLAGS;

/** Collects what many environments show at one instant, array by array. */
export class FrameWriter {
  readonly #detailed: boolean;
  readonly #channels: number;
  readonly #observations: Float32Array;
  readonly #rewards: Float64Array;
  readonly #choices: Uint32Array;
  readonly #flags: Uint8Array;
  readonly #gaps: number[] = [];
  readonly #trials: number[] = [];
  readonly #eventRows: number[] = [];
  readonly #eventKinds: number[] = [];
  readonly #eventSeconds: number[] = [];
  readonly #eventValues: number[] = [];
  readonly #faults: SubjectFault[] = [];

  constructor(rows: number, channels: number, detailed: boolean) {
    this.#detailed = detailed;
    this.#channels = channels;
    this.#observations = new Float32Array(rows * channels);
    this.#rewards = new Float64Array(rows);
    this.#choices = new Uint32Array(rows);
    this.#flags = new Uint8Array(rows);
  }

  /** Takes what the host shows after `begin` or `step`. */
  look(row: number, host: EnvironmentHost): void {
    this.#observations.set(host.observation, row * this.#channels);
    this.#rewards[row] = host.reward;
    this.#choices[row] = host.choice;
    let flags = 0;
    if (host.trialEnded) {
      flags = trialEnded;
      this.#gaps.push(host.gapSeconds);
      for (const value of host.trial) this.#trials.push(value);
    }
    if (host.terminated) flags |= terminated;
    if (host.truncated) flags |= truncated;
    this.#flags[row] = flags;
    if (this.#detailed) this.#addEvents(row, host);
  }

  fault(row: number, error: unknown): void {
    const code = error instanceof EnvironmentError ? error.code : "OPERANT_ENVIRONMENT_FAULT";
    const message = error instanceof Error ? error.message : String(error);
    this.#faults.push({ row, code, message: message.slice(0, 4096) });
  }

  finish(): Answer {
    return {
      kind: "environmentFrame",
      observations: this.#observations,
      rewards: this.#rewards,
      choices: this.#choices,
      flags: this.#flags,
      gapSeconds: Float64Array.from(this.#gaps),
      trials: Float64Array.from(this.#trials),
      eventRows: Uint32Array.from(this.#eventRows),
      eventKinds: Uint8Array.from(this.#eventKinds),
      eventSeconds: Float64Array.from(this.#eventSeconds),
      eventValues: Float64Array.from(this.#eventValues),
      faults: this.#faults,
    };
  }

  /** Adds the events of this step: those that carry the present time, at the end of the log. */
  #addEvents(row: number, { events, seconds }: EnvironmentHost): void {
    let first = events.length;
    while (first > 0 && events.seconds[first - 1] === seconds) first -= 1;
    for (let index = first; index < events.length; index += 1) {
      this.#eventRows.push(row);
      this.#eventKinds.push(events.kinds[index] ?? 0);
      this.#eventSeconds.push(seconds);
      this.#eventValues.push(events.values[index] ?? 0);
    }
  }
}
