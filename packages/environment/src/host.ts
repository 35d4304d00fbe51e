import type { RandomStream } from "@operant/kernels";
import { NO_CHOICE, ONLY_WAIT, permits, type Spaces } from "@operant/spaces";
import type { AnyEnvironment, EnvironmentDefinition, EnvironmentInstance } from "./contract.ts";
import { unseal, seal } from "./envelope.ts";
import {
  ActionError,
  EnvironmentError,
  FaultError,
  OrderError,
  show,
  SnapshotError,
  StateError,
} from "./errors.ts";
import type { EventLog } from "./event-log.ts";
import { decodePlain, encodePlain, NotPlainError } from "./plain-data.ts";
import { RunningStage, undeclared } from "./running-stage.ts";
import { layoutOf } from "./spaces.ts";
import { type HostRecord, readRecord, recordOf } from "./host-record.ts";
import { requireShape, writeBack } from "./write-back.ts";

/** What a host needs beside the definition and its parameters. */
export interface HostOptions {
  /** Length of one step in seconds; the definition's own when absent. */
  readonly stepSeconds?: number;
  /** The subject's stream of purpose `environment`. */
  readonly random: RandomStream;
}

/**
 * One running environment under supervision: every value it writes is checked, every event is logged,
 * and it can be stored and continued bit for bit.
 *
 * All properties are valid after `begin` or `step` has returned, until the next call. Arrays are
 * reused: copy what you keep.
 */
export interface EnvironmentHost {
  readonly id: string;
  readonly spaces: Spaces;
  /** One value per channel, in the order of `spaces.channels`; NaN is absent. */
  readonly observation: Float32Array;
  /** Reward of the step that has just passed, in standard reinforcers. */
  readonly reward: number;
  /** The choice that is due: 0 none, 1 only wait, else a mask of permitted actions. */
  readonly choice: number;
  /** The action of the latest step; `wait` (0) before the first. */
  readonly executed: number;
  /** Whether the latest step ended a trial; its row is in `trial`. */
  readonly trialEnded: boolean;
  /** The row of the latest trial that ended, in the order of the definition's columns. */
  readonly trial: Float64Array;
  /** Seconds that pass, unsimulated, between this step and the next. */
  readonly gapSeconds: number;
  readonly terminated: boolean;
  readonly truncated: boolean;
  /** Steps and seconds (gaps included) since the session began. */
  readonly steps: number;
  readonly seconds: number;
  /** Events since the session began or the first step of the trial in progress. */
  readonly events: EventLog;
  /** Starts a session. May be called again at any time. */
  begin(): void;
  /** Advances one step during which `action` was in execution. */
  step(action: number): void;
  /** All that the environment is, as canonical bytes, the position of its random stream included. */
  snapshot(): Uint8Array;
  /** Continues from a snapshot. Throws a SnapshotError and changes nothing for any other bytes. */
  restore(bytes: Uint8Array): void;
}

/**
 * Opens an environment for one phase of one subject. `parameters` have been parsed by
 * `definition.parameters`. Throws an EnvironmentError.
 */
export function openEnvironment<Parameters, Channel extends string, Column extends string>(
  definition: EnvironmentDefinition<Parameters, Channel, Column>,
  parameters: Parameters,
  options: HostOptions,
): EnvironmentHost {
  return new Host(definition, parameters, options);
}

class Host implements EnvironmentHost {
  readonly id: string;
  readonly spaces: Spaces;
  readonly observation: Float32Array;
  readonly trial: Float64Array;
  readonly events: EventLog;
  readonly #stage: RunningStage;
  readonly #instance: EnvironmentInstance;
  readonly #actionCount: number;
  #executed = 0;

  constructor(definition: AnyEnvironment, parameters: unknown, options: HostOptions) {
    const stepSeconds = options.stepSeconds ?? definition.stepSeconds;
    const layout = layoutOf(definition, parameters, stepSeconds);
    this.id = definition.id;
    this.spaces = layout.spaces;
    this.#actionCount = layout.spaces.actions.length;
    this.#stage = new RunningStage(definition.id, layout, options.random);
    this.observation = this.#stage.observed;
    this.trial = this.#stage.recorded;
    this.events = this.#stage.events;
    try {
      this.#instance = definition.create(parameters, this.#stage);
    } catch (error) {
      throw this.#fault("create", error);
    }
  }

  get reward(): number {
    return this.#stage.reward;
  }

  get choice(): number {
    return this.#stage.choice;
  }

  get executed(): number {
    return this.#executed;
  }

  get trialEnded(): boolean {
    return this.#stage.trialEnded;
  }

  get gapSeconds(): number {
    return this.#stage.gapSeconds;
  }

  get terminated(): boolean {
    return this.#stage.terminated;
  }

  get truncated(): boolean {
    return this.#stage.truncated;
  }

  get steps(): number {
    return this.#stage.steps;
  }

  get seconds(): number {
    return this.#stage.seconds();
  }

  begin(): void {
    const stage = this.#stage;
    stage.steps = 0;
    stage.skipped = 0;
    stage.reward = 0;
    stage.choice = NO_CHOICE;
    stage.trialEnded = false;
    stage.gapSeconds = 0;
    stage.terminated = false;
    stage.truncated = false;
    stage.observed.fill(NaN);
    stage.row.fill(0);
    stage.recorded.fill(0);
    stage.events.clear();
    this.#executed = 0;
    try {
      this.#instance.begin();
      stage.check();
      stage.checkPresence();
    } catch (error) {
      throw this.#fault("begin", error);
    }
    if (stage.choice === NO_CHOICE) stage.choice = ONLY_WAIT;
  }

  step(action: number): void {
    const stage = this.#stage;
    this.#requireAction(action);
    if (stage.trialEnded) {
      stage.skipped += stage.gapSeconds;
      stage.trialEnded = false;
      stage.gapSeconds = 0;
      stage.events.clear();
    }
    stage.reward = 0;
    stage.choice = NO_CHOICE;
    stage.steps += 1;
    this.#executed = action;
    try {
      this.#instance.step(action);
      stage.check();
    } catch (error) {
      throw this.#fault("step", error);
    }
  }

  snapshot(): Uint8Array {
    const record = recordOf(this.id, this.#stage, this.#executed);
    try {
      return seal(encodePlain({ ...record, state: this.#instance.state }, "snapshot"));
    } catch (error) {
      if (!(error instanceof NotPlainError)) throw error;
      throw new StateError({
        ...this.#place(error.path.replace(/^snapshot\./, "")),
        value: error.found,
        allowed: "numbers, booleans, strings, null, arrays, plain objects and typed arrays",
        remedy: "Keep only plain data in state; use null or NaN for nothing.",
      });
    }
  }

  restore(bytes: Uint8Array): void {
    const opened = unseal(bytes);
    if ("reason" in opened) throw this.#notSnapshot(opened.reason);
    let record: HostRecord;
    try {
      record = readRecord(decodePlain(opened.payload), this.id, this.#stage);
      requireShape(this.#instance.state, record.state, "state");
      this.#stage.random.restore(record.random);
    } catch (error) {
      throw this.#notSnapshot(error instanceof Error ? error.message : String(error), error);
    }
    writeBack(this.#stage, record.stage);
    this.events.clear();
    for (const [kind, seconds, value] of record.events) this.events.push(kind, seconds, value);
    this.#executed = record.executed;
    writeBack(this.#instance.state, record.state);
  }

  #requireAction(action: number): void {
    const stage = this.#stage;
    const { choice } = stage;
    if (stage.steps < 0 || stage.terminated || stage.truncated) this.#tooSoonOrLate();
    const known = action >= 0 && action < this.#actionCount && action === Math.floor(action);
    const allowed = choice === NO_CHOICE ? action === this.#executed : permits(choice, action);
    if (known && allowed) return;
    throw new ActionError({
      ...this.#place("action"),
      value: `${show(action)} (${this.spaces.actions[action] ?? "no such action"})`,
      allowed: choice === NO_CHOICE ? `${this.#executed}, the one in execution` : this.#permitted(),
      remedy: "The agent must return a permitted action; with choice 0 the same action as before.",
    });
  }

  #permitted(): string {
    const { actions } = this.spaces;
    const names = actions.map((name, index) => `${index} (${name})`);
    return names.filter((_, index) => permits(this.#stage.choice, index)).join(", ");
  }

  #tooSoonOrLate(): never {
    const early = this.#stage.steps < 0;
    throw new OrderError({
      ...this.#place("step"),
      value: early ? "called before begin" : "called after the session ended",
      allowed: "between begin and the end of the session",
      remedy: "Call begin to start a session.",
    });
  }

  #notSnapshot(reason: string, cause?: unknown): SnapshotError {
    const violation = {
      ...this.#place("snapshot"),
      value: reason,
      allowed: "the bytes that snapshot() of the same environment and parameters returned",
      remedy: "Nothing was changed; restore another snapshot or begin a session.",
    };
    return new SnapshotError(violation, cause);
  }

  #fault(where: string, thrown: unknown): unknown {
    const error = undeclared(thrown, this.id, this.#stage.steps);
    if (error instanceof EnvironmentError) return error;
    const violation = {
      ...this.#place(where),
      value: error instanceof Error ? `${error.name}: ${error.message}` : show(error),
      allowed: "code that does not throw",
      remedy: "Correct the environment's code.",
    };
    return new FaultError(violation, error);
  }

  #place(field: string) {
    return { environment: this.id, field, sessionStep: this.#stage.steps };
  }
}
