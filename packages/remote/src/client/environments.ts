import type { SessionReplyOf } from "@operant/protocol";

import { cut, join } from "../desk/rows.ts";
import { SessionError } from "../errors.ts";
import type { EnvironmentSpec } from "../spec.ts";
import { readSpec } from "../spec.ts";
import type { SessionOptions } from "./session.ts";
import { RemoteSession } from "./session.ts";

/** What many environments show at one instant; see session.proto. */
export type EnvironmentFrame = SessionReplyOf<"environmentFrame">;

/** All subjects of a lease. */
const EVERYONE = new Uint32Array(0);

/** Environments of one server: many subjects in, many out, one message each way. */
export class RemoteEnvironments {
  readonly spec: EnvironmentSpec;
  readonly session: RemoteSession;
  readonly #channels: number;
  readonly #columns: number;

  private constructor(session: RemoteSession) {
    this.session = session;
    this.spec = readSpec(session.welcome.spec);
    this.#channels = Object.keys(this.spec.spaces.channels).length;
    this.#columns = Object.keys(this.spec.trial).length;
  }

  /** Opens a lease. Throws a SessionError or a BusError. */
  static async open(options: Omit<SessionOptions, "participant">): Promise<RemoteEnvironments> {
    const session = await RemoteSession.open({ ...options, participant: "environment" });
    try {
      return new RemoteEnvironments(session);
    } catch (error) {
      await session.close();
      throw error;
    }
  }

  /** Starts a session of these subjects (ascending; default all). */
  async begin(subjects = EVERYONE): Promise<EnvironmentFrame> {
    const frame = await this.session.ask("environmentBegin", { subjects }, "environmentFrame");
    return this.#checked(frame, subjects);
  }

  /** One step, one action per subject. */
  async step(actions: Uint8Array, subjects = EVERYONE): Promise<EnvironmentFrame> {
    const content = { subjects, actions };
    const frame = await this.session.ask("environmentStep", content, "environmentFrame");
    return this.#checked(frame, subjects);
  }

  /** Makes the environments anew with other parameters (JSON); random numbers go on. */
  async configure(parameters: string, subjects = EVERYONE): Promise<void> {
    await this.session.ask("configure", { subjects, parameters }, "done");
  }

  /** All that the subjects are, as bytes. */
  async snapshot(subjects = EVERYONE): Promise<Uint8Array[]> {
    const { lengths, states } = await this.session.ask("snapshot", { subjects }, "snapshots");
    this.#requireRows(lengths.length, subjects);
    return cut(lengths, states);
  }

  /** Continues from snapshots, bit for bit. */
  async restore(states: readonly Uint8Array[], subjects = EVERYONE): Promise<void> {
    await this.session.ask("restore", { subjects, ...join(states) }, "done");
  }

  close(): Promise<void> {
    return this.session.close();
  }

  /** Passes a frame on whose arrays have the declared widths. */
  #checked(frame: EnvironmentFrame, subjects: Uint32Array): EnvironmentFrame {
    const rows = this.#requireRows(frame.choices.length, subjects);
    const trials = frame.gapSeconds.length * this.#columns;
    if (frame.observations.length === rows * this.#channels && frame.trials.length === trials) {
      return frame;
    }
    const text = "the frame has not one number for each channel and column of the spec";
    throw new SessionError("OPERANT_SESSION_FOREIGN", text);
  }

  #requireRows(rows: number, subjects: Uint32Array): number {
    const due = subjects.length === 0 ? this.session.count : subjects.length;
    if (rows === due) return rows;
    throw new SessionError("OPERANT_SESSION_FOREIGN", `${rows} rows came; due are ${due}`);
  }
}
