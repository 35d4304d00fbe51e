import type { Columns, Spaces } from "@operant/spaces";
import type { AgentInstance, AgentTools, AnyAgent } from "./contract.ts";
import { SnapshotError, type AgentError } from "./errors.ts";
import * as faults from "./faults.ts";
import { crc32, encodeText, readFrame, writeFrame } from "./frame.ts";

/**
 * A running agent behind its guard.
 *
 * The guard costs a few nanoseconds per step: the action must be one that the mask permits and the
 * signals must be finite. Everything else is checked where it is rare.
 */
export interface AgentHost {
  readonly definition: AnyAgent;
  readonly spaces: Spaces;
  /** Names of the signals, in the order of `signals`. */
  readonly signalNames: readonly string[];
  /** The latest value of each signal; rewritten by `begin` and `step`. */
  readonly signals: Float32Array;
  /** The action in execution; `wait` (0) before the first choice and outside a session. */
  readonly action: number;
  /** Whether a session runs. */
  readonly running: boolean;
  /** Whether experience changes the memory. */
  learning: boolean;
  /** Starts a session. Throws AgentError if one is running. */
  begin(observation: Float32Array, choice: number): number;
  /** One step of a running session; see `AgentInstance.step`. */
  step(observation: Float32Array, reward: number, choice: number): number;
  /** Ends the running session. Throws AgentError if none is. */
  end(): void;
  /** Lets time pass, s ≥ 0 and finite, within or between sessions; 0 changes nothing. */
  rest(seconds: number): void;
  /** Takes parameters that the agent's schema has parsed. */
  configure(parameters: unknown): void;
  /** One finite number per declared counter. */
  counters(): Float64Array;
  /** Throws AgentError for a population that is not declared. */
  probe(population: string): Float32Array;
  /** The agent, whether a session runs, the action in execution: framed and checksummed. */
  snapshot(): Uint8Array;
  /** Throws SnapshotError and changes nothing if a bit is wrong or agent or task are others. */
  restore(bytes: Uint8Array): void;
  /** Gives the memory back; a second call does nothing. Any other use afterwards throws. */
  dispose(): void;
}

/**
 * Creates one animal of a definition for a task.
 *
 * `parameters` are what the definition's schema has parsed (see `readParameters`). Throws AgentError
 * when the spaces are no spaces or the definition cannot create an instance for them.
 */
export function openAgent(
  definition: AnyAgent,
  parameters: unknown,
  spaces: Spaces,
  tools: AgentTools,
): AgentHost {
  const place = { agent: definition.id };
  const wrong = faults.wrongSpaces(place, spaces);
  if (wrong !== undefined) throw wrong;
  try {
    return new GuardedAgent(definition, spaces, definition.create(parameters, spaces, tools));
  } catch (cause) {
    throw faults.threw(place, "create", cause);
  }
}

class GuardedAgent implements AgentHost {
  readonly definition: AnyAgent;
  readonly spaces: Spaces;
  readonly signalNames: readonly string[];
  readonly #counterNames: readonly string[];
  readonly #task: number;
  readonly #actions: number;
  #instance: AgentInstance;
  #action = 0;
  /** Steps since the session began; −1 outside a session. */
  #step = -1;
  #disposed = false;

  constructor(definition: AnyAgent, spaces: Spaces, instance: AgentInstance) {
    this.definition = definition;
    this.spaces = spaces;
    this.signalNames = names(definition.signals);
    this.#counterNames = names(definition.counters);
    this.#task = crc32(encodeText(JSON.stringify(spaces)));
    this.#actions = spaces.actions.length;
    this.#instance = instance;
    const [declared, found] = [this.signalNames.length, instance.signals.length];
    if (found !== declared) throw faults.wrongSignalCount(this.#place(), declared, found);
  }

  get signals(): Float32Array {
    return this.#instance.signals;
  }

  get action(): number {
    return this.#action;
  }

  get running(): boolean {
    return this.#step !== -1;
  }

  get learning(): boolean {
    return this.#instance.learning;
  }

  set learning(on: boolean) {
    this.#instance.learning = on;
  }

  begin(observation: Float32Array, choice: number): number {
    if (this.#step !== -1 || this.#disposed) throw this.#outOfOrder("begin");
    this.#step = 0;
    this.#action = 0;
    return this.#accept(
      this.#ask("begin", () => this.#instance.begin(observation, choice)),
      choice,
    );
  }

  step(observation: Float32Array, reward: number, choice: number): number {
    if (this.#step === -1 || this.#disposed) throw this.#outOfOrder("step");
    this.#step++;
    let action: number;
    try {
      action = this.#instance.step(observation, reward, choice);
    } catch (cause) {
      throw faults.threw(this.#place(), "step", cause);
    }
    return this.#accept(action, choice);
  }

  end(): void {
    if (this.#step === -1 || this.#disposed) throw this.#outOfOrder("end");
    this.#ask("end", () => this.#instance.end());
    this.#step = -1;
    this.#action = 0;
  }

  rest(seconds: number): void {
    if (this.#disposed) throw this.#outOfOrder("rest");
    if (!(seconds >= 0 && seconds < Infinity)) throw faults.wrongRest(this.#place(), seconds);
    this.#ask("rest", () => this.#instance.rest(seconds));
  }

  configure(parameters: unknown): void {
    if (this.#disposed) throw this.#outOfOrder("configure");
    this.#ask("configure", () => this.#instance.configure(parameters));
  }

  counters(): Float64Array {
    if (this.#disposed) throw this.#outOfOrder("counters");
    const values = this.#ask("counters", () => this.#instance.counters());
    const wrong = faults.wrongCounter(this.#place(), this.#counterNames, values);
    if (wrong !== undefined) throw wrong;
    return values;
  }

  probe(population: string): Float32Array {
    if (this.#disposed) throw this.#outOfOrder("probe");
    const known = names(this.definition.populations);
    if (!known.includes(population)) {
      throw faults.wrongPopulation(this.#place(), known, population);
    }
    return this.#ask("probe", () => this.#instance.probe(population));
  }

  snapshot(): Uint8Array {
    if (this.#disposed) throw this.#outOfOrder("snapshot");
    return writeFrame({
      agent: this.definition.id,
      task: this.#task,
      action: this.#action,
      step: this.#step,
      learning: this.#instance.learning,
      memory: this.#ask("snapshot", () => this.#instance.snapshot()),
    });
  }

  restore(bytes: Uint8Array): void {
    if (this.#disposed) throw this.#outOfOrder("restore");
    const { id } = this.definition;
    const frame = readFrame(id, bytes);
    if (frame.agent !== id) throw new SnapshotError(id, `the bytes are of agent ${frame.agent}`);
    if (frame.task !== this.#task || frame.action >= this.#actions) {
      throw new SnapshotError(id, "the bytes are of a task with other channels, actions or step");
    }
    try {
      this.#instance.restore(frame.memory);
    } catch (cause) {
      throw new SnapshotError(id, `the memory is refused (${faults.messageOf(cause)})`, cause);
    }
    this.#instance.learning = frame.learning;
    this.#action = frame.action;
    this.#step = frame.step;
  }

  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#instance.dispose();
  }

  /** Calls the agent; what it throws becomes an AgentError that says where. */
  #ask<Answer>(call: string, ask: () => Answer): Answer {
    try {
      return ask();
    } catch (cause) {
      throw faults.threw(this.#place(), call, cause);
    }
  }

  /** Lets an answer of the agent through. */
  #accept(action: number, choice: number): number {
    const permitted =
      choice === 0
        ? action === this.#action
        : action >>> 0 === action && action < this.#actions && ((choice >>> action) & 1) === 1;
    if (!permitted) {
      const { actions } = this.spaces;
      throw faults.wrongAction(this.#place(), actions, this.#action, action, choice);
    }
    const signals = this.#instance.signals;
    // A sum of finite 32-bit floats is finite; one NaN or infinity spoils it.
    let sum = 0;
    for (let i = 0; i < signals.length; i++) sum += signals[i] as number;
    if (sum - sum !== 0) throw faults.wrongSignal(this.#place(), this.signalNames, signals);
    this.#action = action;
    return action;
  }

  #outOfOrder(call: string): AgentError {
    const between = this.running ? "in session" : "between sessions";
    return faults.outOfOrder(this.#place(), call, this.#disposed ? "disposed" : between);
  }

  #place(): faults.Place {
    const agent = this.definition.id;
    return this.running ? { agent, step: this.#step } : { agent };
  }
}

function names(columns: Columns): readonly string[] {
  return Object.keys(columns);
}
